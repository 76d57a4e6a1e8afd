/**
 * Bounds on what is handed to the Markdown parser. It takes time that grows with the square of
 * some counts (nested containers, emphasis marks of one paragraph, underlined headings, footnotes),
 * and kilobytes of memory for each mark. Documents that people write stay far below.
 */
export const limits = {
  /** Marks of quotes and lists at the beginning of one line. */
  depth: 60,
  /** White space before the mark of an item. */
  indent: 200,
  /** Runs of emphasis marks, and opening brackets, in one paragraph. */
  inline: 5000,
  /** Headings underlined with = or -. */
  underlines: 500,
  footnotes: 2000,
  /** Line ends and characters with a meaning in Markdown. */
  marks: 250_000,
} as const

/** How a text goes beyond the limits, and where. */
export interface Excess {
  readonly reason: string
  readonly offset: number
}

/** What of a text goes beyond the limits; undefined for documents that stay within them. */
export function excessOf(text: string): Excess | undefined {
  const count = new MarkCount(text)
  let reason = count.startLine(0)
  let index = 0
  for (; index < text.length && reason === undefined; index++) {
    const kind = kinds[text.charCodeAt(index)]
    if (kind === undefined || kind === other) continue
    reason = count.add(kind, index)
  }
  return reason === undefined ? undefined : { reason, offset: Math.max(0, index - 1) }
}

const other = 0
const lineEnd = 1
const mark = 2
const inline = 3
const kinds = new Uint8Array(128)
for (const [characters, kind] of [
  ['\n\r', lineEnd],
  ['>|]\\&<`!', mark],
  ['*_~[', inline],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind
}

/** Marks in a row, or an item so far to the right that many others must hold it. */
const containers = new RegExp(
  `[ \\t]{${String(limits.indent)},}(?:[-+*]|\\d{1,9}[.)])[ \\t]|(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${String(limits.depth + 1)}}`,
  'y',
)
const underline = /[ \t>]{0,9}(?:=+|-+)[ \t]*(?:[\r\n]|$)/y
const footnote = /[ \t>]{0,9}\[\^/y
/** A blank line, or the beginning of an item, a heading or a table's row: emphasis ends there. */
const boundary = /[ \t>]*(?:[\r\n]|[-+*] |\d{1,9}[.)] |#|\|)/y

/** Counts marks; every method gives the reason once a limit is passed. */
class MarkCount {
  readonly #text: string
  #marks = 0
  #inline = 0
  #underlines = 0
  #footnotes = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Counts a character that is not `other`. */
  add(kind: number, index: number): string | undefined {
    if (++this.#marks > limits.marks) return `more lines and marks than ${String(limits.marks)}`
    if (kind === lineEnd) {
      // The line of a carriage return ends with the line feed after it.
      return this.#text.startsWith('\r\n', index) ? undefined : this.startLine(index + 1)
    }
    const isInRun =
      this.#text.charAt(index) !== '[' &&
      this.#text.charCodeAt(index - 1) === this.#text.charCodeAt(index)
    if (kind !== inline || isInRun) return undefined
    return ++this.#inline > limits.inline
      ? `more emphasis marks and brackets in one paragraph than ${String(limits.inline)}`
      : undefined
  }

  /** Counts what kind of line begins at an index. */
  startLine(index: number): string | undefined {
    if (this.#matches(boundary, index)) this.#inline = 0
    if (this.#matches(containers, index)) {
      return 'quotes or lists nested far too deep'
    }
    if (this.#matches(underline, index) && ++this.#underlines > limits.underlines) {
      return `more underlined headings than ${String(limits.underlines)}`
    }
    if (this.#matches(footnote, index) && ++this.#footnotes > limits.footnotes) {
      return `more footnotes than ${String(limits.footnotes)}`
    }
    return undefined
  }

  #matches(pattern: RegExp, index: number): boolean {
    pattern.lastIndex = index
    return pattern.test(this.#text)
  }
}
