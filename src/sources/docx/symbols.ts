/** Signs of the Symbol font that stand in figures, by their code in it. */
const signs: ReadonlyMap<number, string> = new Map([
  [0x2b, '+'],
  [0x2d, '−'],
  [0x3c, '<'],
  [0x3d, '='],
  [0x3e, '>'],
  [0x61, 'α'],
  [0x62, 'β'],
  [0x63, 'χ'],
  [0x64, 'δ'],
  [0x67, 'γ'],
  [0x6b, 'κ'],
  [0x6c, 'λ'],
  [0x6d, 'μ'],
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb9, '≠'],
  [0xbb, '≈'],
])

/** The sign of a code of the Symbol font, in its own range or in the private one of Unicode. */
export function symbolOf(code: number): string {
  return signs.get(code & 0xff) ?? ''
}

/** A text whose signs of the Symbol font, kept as private characters, are those they show. */
export function withSymbols(text: string): string {
  return text.replace(/[\uF020-\uF0FF]/g, (sign) => symbolOf(sign.charCodeAt(0)) || sign)
}
