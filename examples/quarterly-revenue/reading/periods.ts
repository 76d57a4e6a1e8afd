/** A quarter or a year that a text names. */
export interface Period {
  /** "2025-Q2", "2025". */
  readonly key: string
  readonly text: string
  readonly year: number
  readonly quarter?: number
}

const ordinals = ['first', 'second', 'third', 'fourth']
const PERIOD =
  /\bQ([1-4]) (\d{4})\b|\b(first|second|third|fourth) quarter of (\d{4})\b|\b(?:full[- ]year|year|in|for) (\d{4})\b/gi

/** The periods that a text names, in order. */
export function periodsIn(text: string): Period[] {
  return Array.from(text.matchAll(PERIOD), ([printed, number, of, word, ofWord, alone]) => {
    const year = Number(of ?? ofWord ?? alone)
    const quarter = number ? Number(number) : word ? ordinals.indexOf(word.toLowerCase()) + 1 : 0
    if (quarter === 0) return { key: String(year), text: printed, year }
    return { key: `${year}-Q${quarter}`, text: printed, year, quarter }
  })
}
