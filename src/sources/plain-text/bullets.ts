const glyph = /[•●○▪▫◦‣⁃∙■□◆◇►▶➢➤✓✔–—*·-]\s+/y
const number = /(?:(?:\d{1,3}[.)]|\(\d{1,3}\))\s+|\[\d{1,3}\]\s*(?=[\p{Lu}\p{Lo}"“《]))/uy
const letter = /(?:\([a-z]\)|[a-z]\)|\((?:i{1,3}|iv|vi{0,3}|ix|x)\))\s+/iy

/** Most lines begin with a letter, and of these only "a)" is a mark. */
const mayBeMark = /^(?:[^a-z]|.\))/i

/** How an item of a list begins. */
export interface Bullet {
  /** Length of the mark and the white space after it. */
  readonly length: number
  readonly isNumber: boolean
}

/** The mark of a list item at the beginning of a line: a glyph, "1.", "1)", "(a)", "[1]". */
export function bulletOf(text: string): Bullet | undefined {
  if (!mayBeMark.test(text)) return undefined
  return matched(glyph, text, false) ?? matched(number, text, true) ?? matched(letter, text, false)
}

function matched(pattern: RegExp, text: string, isNumber: boolean): Bullet | undefined {
  pattern.lastIndex = 0
  return pattern.test(text) ? { length: pattern.lastIndex, isNumber } : undefined
}
