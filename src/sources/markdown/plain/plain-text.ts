/** Characters that may mean something inside a line. */
const marks = /[\\\t\0&<[*_~`]/

/** What means something by itself: an escape, a reference, a tag, an autolink, a link, code. */
const syntax = /[\\\t\0]|&[#\w]+;|<[a-z/!?]|\]\(|`[^`]+`/i

/** A mark of emphasis that can open it, and one that can close it. */
const emphases = [
  { opening: /\*[^\s*]/, closing: /[^\s*]\*/g },
  { opening: /_[^\s_]/, closing: /[^\s_]_/g },
  { opening: /~[^\s~]/, closing: /[^\s~]~/g },
] as const

/**
 * Whether the parser would leave a run of text as it is: one text node with that very value. The
 * text has no white space at its ends.
 *
 * @param brackets whether brackets may refer to a definition
 */
export function isPlainText(text: string, brackets: boolean): boolean {
  if (!marks.test(text)) return true
  return !(syntax.test(text) || (brackets && text.includes('[')) || mayEmphasise(text))
}

/** Whether a mark that can close follows one that can open: "*P < 0.05" and "5 * 3" do neither. */
function mayEmphasise(text: string): boolean {
  return emphases.some(({ opening, closing }) => {
    const open = text.search(opening)
    closing.lastIndex = open + 1
    return open >= 0 && closing.test(text)
  })
}
