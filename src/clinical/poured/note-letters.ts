import type { Span } from '../../document/place.js'

/**
 * The heads of columns without the letters of notes that lost their raised place: "Traineda 24
 * Untrainedb 26". They are told by their order, the first of the columns an "a", the next a "b".
 */
export function withoutNoteLetters(
  text: string,
  columns: readonly (readonly Span[])[],
): readonly (readonly Span[])[] {
  const letters = columns.map((spans) => noteLetter(text, spans))
  const inOrder = letters.findIndex(
    (letter, at) => letter === undefined || text[letter] !== LETTERS[at],
  )
  const count = inOrder < 0 ? letters.length : inOrder
  if (count < 2) return columns
  return columns.map((spans, at) => {
    const letter = at < count ? letters[at] : undefined
    return letter === undefined ? spans : spans.flatMap((span) => withoutCharacter(span, letter))
  })
}

const LETTERS = 'abcdefgh'

/** Where the letter of a note may stand: at the end of the name, before the size or alone. */
function noteLetter(text: string, spans: readonly Span[]): number | undefined {
  for (const { start, end } of spans) {
    const match = NOTED.exec(text.slice(start, end))
    if (match !== null) return start + match.index + match[0].length - 1
  }
  return undefined
}

const NOTED = /\p{Ll}{3}[a-h](?= ?(?:[([]|n ?=|\d+$)|$)/u

function withoutCharacter({ start, end }: Span, at: number): Span[] {
  if (at < start || at >= end) return [{ start, end }]
  return [
    { start, end: at },
    { start: at + 1, end },
  ].filter((span) => span.start < span.end)
}
