/** What follows a hyphen in compounds of the field, and what comes before one. */
const seconds =
  /^(?:free|related|emergent|blind|blinded|label|labeled|based|arm|line|up|term|positive|negative|risk|dose|specific|treated|naive|resistant|sensitive|adjusted|controlled|center|centre|week|month|year|day|point|stage|grade|group|wide|driven|dependent|targeted|reported|defined|directed|associated|modifying|threatening|effective|onset|level|scale|mutant|mutated|type|cell|only|limiting|refractory|experienced|specified|sided|tailed|fold)$/
const firsts =
  /^(?:non|double|single|open|well|self|high|low|long|short|follow|two|three|four|five|six|first|second|third|all|cross|dose|time|end|time-to|post|pre|anti|best|real|intention|intent|per|event|progression|treatment|placebo|hormone|receptor|late|early|small|large|mid|half|full)$/

/** Decides whether a hyphen at the end of a line belongs to its word, by the words of the document. */
export class Hyphenation {
  readonly #words = new Set<string>()

  /** Takes in the words of all lines; those that a line's end may have broken are no evidence. */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const words = line.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []
      const whole = line.endsWith('-') ? words.slice(0, -1) : words
      for (const word of whole) this.#add(word.toLowerCase())
    }
  }

  #add(word: string): void {
    this.#words.add(word)
    if (word.includes('-')) for (const part of word.split('-')) this.#words.add(part)
  }

  /** Whether the hyphen between two lines only broke a word: "treat-" and "ment". */
  isBreak(line: string, next: string): boolean {
    const before = /[\p{L}\d-]*\p{L}-$/u.exec(line)?.[0].slice(0, -1).toLowerCase()
    const after = /^\p{Ll}[\p{L}\d]*/u.exec(next)?.[0].toLowerCase()
    if (before === undefined || after === undefined) return false
    if (this.#words.has(`${before}-${after}`)) return false
    if (this.#words.has(before + after)) return true
    // Two whole words keep their hyphen: "treatment-" and "related".
    const areWords = this.#words.has(before) && this.#words.has(after)
    return !(areWords || seconds.test(after) || firsts.test(before))
  }
}
