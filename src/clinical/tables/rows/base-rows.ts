import type { Figure } from '../../../claims/figure.js'
import type { Block, Document } from '../../../document/document.js'
import { printed } from '../../../statistics/printed-number.js'
import { Placer } from '../../binding/placer.js'
import type { Column } from '../head/columns.js'
import type { Row } from './rows.js'
import { isShareOf, pairAt } from '../cells/shares.js'

/** By column, how many people the percentages are of. */
export type Base = ReadonlyMap<number, Figure>

/**
 * What the rows count that the percentages of those below are of: "Patients with measurable disease |
 * 207 | 103" over "Response, n (%) | 66 (32) | 14 (14)". It holds for the rest of the section, or of the
 * table, where most of the next shares prove it and fit what the head says less well; until a row is of
 * the people of the head again. Sizes beside the heading of a section hold for it without proof.
 */
export function basesOfRows(
  document: Document,
  rows: readonly Row[],
  columns: readonly Column[],
): ReadonlyMap<Row, Base> {
  const bases = new Map<Row, Base>()
  let [over, base]: [Row | undefined, Base | undefined] = [undefined, undefined]
  for (const [index, row] of rows.entries()) {
    if (row.sizes === true) {
      over = rows[index + 1]
      base = over?.section === undefined ? undefined : sizesIn(document, row)
      continue
    }
    const hasEnded = over?.section !== undefined && row.section !== over.section
    if (hasEnded || (base !== undefined && isOfHead(row, columns, base))) base = undefined
    if (base !== undefined) bases.set(row, base)
    const counted = countsIn(document, row, columns)
    if (counted === undefined) continue
    const below = rows
      .slice(index + 1, index + 1 + FURTHEST)
      .filter(({ section }) => row.section === undefined || section === row.section)
    if (isProven(below, columns, counted)) [over, base] = [row, counted]
  }
  return bases
}

/** "n = 74 | n = 84" beside the heading of a section. */
function sizesIn(document: Document, { cells }: Row): Base {
  return new Map(
    [...cells].flatMap(([at, cell]) => {
      const { index, 0: number } = /\d[\d,]*/.exec(cell.flat.text) ?? { index: 0, 0: '' }
      if (number === '') return []
      const { value, decimals } = printed(number)
      const numeral = { text: number, value, decimals, start: index, end: index + number.length }
      return [[at, new Placer(document, cell).figure(numeral)] as const]
    }),
  )
}

/** So many rows below are looked at, so many of their shares must be of the numbers, and such a part. */
const FURTHEST = 30
const FEWEST = 3
const MOST = 0.75

/** The numbers of a row that has nothing but whole ones, in two groups at least. */
function countsIn(
  document: Document,
  { cells, stub }: Row,
  columns: readonly Column[],
): Base | undefined {
  const own = [...cells].filter(([at]) => columns[at]?.role === 'group')
  if (own.length < 2 || stub.form === 'percent') return undefined
  if (!own.every(([, { flat }]) => WHOLE.test(flat.text))) return undefined
  return new Map(own.map(([at, cell]) => [at, figureOf(document, cell)]))
}

const WHOLE = /^[1-9]\d{0,6}$|^[1-9]\d{0,2}(?:,\d{3}){1,2}$/

function figureOf(document: Document, cell: Block): Figure {
  const { text } = cell.flat
  const { value, decimals } = printed(text)
  return new Placer(document, cell).figure({ text, value, decimals, start: 0, end: text.length })
}

function isProven(below: readonly Row[], columns: readonly Column[], base: Base): boolean {
  const fits = below.flatMap((row) => fitsOf(row, columns, base))
  const ofBase = fits.filter(({ fitsBase }) => fitsBase).length
  const ofHead = fits.filter(({ fitsHead }) => fitsHead).length
  return ofBase >= FEWEST && ofBase >= MOST * fits.length && ofBase > ofHead
}

/** Whether all shares of a row are of the people of the head, and not all of those counted above it. */
function isOfHead(row: Row, columns: readonly Column[], base: Base): boolean {
  const fits = fitsOf(row, columns, base)
  return fits.some(({ fitsBase }) => !fitsBase) && fits.every(({ fitsHead }) => fitsHead)
}

function fitsOf(
  row: Row,
  columns: readonly Column[],
  base: Base,
): readonly { readonly fitsBase: boolean; readonly fitsHead: boolean }[] {
  return [...base].flatMap(([at, { value }]) => {
    const pair = pairAt(row, at)
    if (pair === undefined) return []
    const size = columns[at]?.size?.value
    const isOf = (people: number): boolean => isShareOf(pair.count, pair.percent, people)
    return [{ fitsBase: isOf(value), fitsHead: size !== undefined && isOf(size) }]
  })
}
