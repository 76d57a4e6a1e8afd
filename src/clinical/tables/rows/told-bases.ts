import type { Figure } from '../../../claims/figure.js'
import type { Document, Table } from '../../../document/document.js'
import { printed } from '../../../statistics/printed-number.js'
import { Placer } from '../../binding/placer.js'
import type { Column } from '../head/columns.js'
import { figureOfHead } from '../head/head.js'
import type { Heading } from '../head/heading.js'
import type { Row } from './rows.js'
import { type CountAndShare, isShareOf, pairAt } from '../cells/shares.js'

/**
 * By column, how many people its shares are of, where not the head of a group says so: "n | % (of 981)",
 * or a title of one number, "Characteristics of the sample (n = 764)", which most shares prove.
 */
export function toldBases(
  document: Document,
  table: Table,
  title: Heading | undefined,
  rows: readonly Row[],
  columns: readonly Column[],
): ReadonlyMap<number, Figure> {
  const bases = new Map<number, Figure>()
  const ofTitle = sizeInTitle(document, table, title)
  columns.forEach(({ role, size, scope }, at) => {
    if (role !== 'group' || size !== undefined) return
    const own = baseInHead(document, table, columns, at + 1)
    if (own !== undefined) bases.set(at, own)
    else if (
      ofTitle !== undefined &&
      scope.arm === undefined &&
      isProven(rows, columns, at, ofTitle)
    )
      bases.set(at, ofTitle)
  })
  return bases
}

/** "% (of 981)" over the shares of the counts before it. */
function baseInHead(
  document: Document,
  table: Table,
  columns: readonly Column[],
  at: number,
): Figure | undefined {
  const { role, text = '' } = columns[at] ?? {}
  const match = role === 'companion' ? OF.exec(text) : null
  const [whole = '', number = ''] = match ?? []
  if (match === null) return undefined
  const start = match.index + whole.indexOf(number)
  const { value, decimals } = printed(number)
  const numeral = { text: number, value, decimals, start, end: start + number.length }
  return figureOfHead(document, table, at, numeral)
}

const OF = /% ?\(of (\d[\d,]{0,9})\)$/i

/** The size that a title gives, where it gives one. */
function sizeInTitle(
  document: Document,
  { caption }: Table,
  title: Heading | undefined,
): Figure | undefined {
  const sizes = title?.text.match(/\bn ?= ?\d/gi) ?? []
  if (caption === undefined || title?.size === undefined || sizes.length !== 1) return undefined
  return new Placer(document, caption).figure(title.size)
}

function isProven(
  rows: readonly Row[],
  columns: readonly Column[],
  at: number,
  { value }: Figure,
): boolean {
  const pairs = rows.flatMap((row) => pairAt(row, at) ?? pairBeside(row, columns, at) ?? [])
  const fitting = pairs.filter(({ count, percent }) => isShareOf(count, percent, value))
  return fitting.length >= FEWEST && fitting.length >= MOST * pairs.length
}

const FEWEST = 4
const MOST = 0.75

/** A count and its share in the next column. */
function pairBeside(
  { cells }: Row,
  columns: readonly Column[],
  at: number,
): CountAndShare | undefined {
  const next = columns[at + 1]
  if (next?.role !== 'companion' || next.heading?.form !== 'percent') return undefined
  const count = cells.get(at)?.flat.text ?? ''
  const percent = cells.get(at + 1)?.flat.text.replace(/ ?%$/, '') ?? ''
  if (!/^[1-9]\d{0,6}$/.test(count) || !/^\d{1,3}(?:[.·]\d{1,3})?$/.test(percent)) return undefined
  return { count: printed(count), percent: printed(percent) }
}
