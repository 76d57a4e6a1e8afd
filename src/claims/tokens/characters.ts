/** The character code at an index of a text; 0 past its end, where `charCodeAt` is slow to say NaN. */
export function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0
}

/** Whether a character code is a digit 0-9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a character code is a letter A-Z or a-z. */
export function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** Whether a character code is a letter that words are made of: Latin with its accents, or Greek. */
export function isWordLetter(code: number): boolean {
  if (isLetter(code) || (code >= 0x370 && code <= 0x3ff)) return true
  return code >= 0xc0 && code <= 0x24f && code !== TIMES && code !== DIVIDED
}

/** × and ÷, which stand among the letters. */
const TIMES = 0xd7
const DIVIDED = 0xf7
