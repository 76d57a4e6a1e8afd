/** Decides whether a hyphen at the end of a line belongs to its word, by the words of the document. */
export class Hyphenation {
  readonly #words = new Set<string>()

  /** Takes in the words of all lines; those that a line's end may have broken are no evidence. */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const words = line.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []
      const whole = line.endsWith('-') ? words.slice(0, -1) : words
      for (const word of whole) this.#words.add(word.toLowerCase())
    }
  }

  /** Whether the hyphen between two lines only broke a word: "treat-" and "ment". */
  isBreak(line: string, next: string): boolean {
    const before = /[\p{L}\d-]*\p{L}-$/u.exec(line)?.[0].slice(0, -1).toLowerCase()
    const after = /^\p{Ll}[\p{L}\d]*/u.exec(next)?.[0].toLowerCase()
    if (before === undefined || after === undefined) return false
    if (this.#words.has(`${before}-${after}`)) return false
    if (this.#words.has(before + after)) return true
    // Two whole words keep their hyphen: "treatment-" and "related".
    return !(this.#words.has(before) && this.#words.has(after))
  }
}
