import { isInRow, type ValuedClaim } from '../../src/index.js'

/** How many digits printed values have in all, leading zeros apart: 3 in "0.84 7". */
export function digitCount(texts: string): number {
  return texts.replaceAll(/\b0\.0*|\D/gu, '').length
}

/** Whether claims of one place stand in the row of a table. */
export function standInRow([first]: readonly ValuedClaim[]): boolean {
  return first !== undefined && isInRow(first.place)
}
