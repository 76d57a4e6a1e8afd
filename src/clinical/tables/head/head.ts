import type { Figure } from '../../../claims/figure.js'
import type { Numeral } from '../../../claims/mentions/mention.js'
import type { Block, Document, Table } from '../../../document/document.js'
import { Placer } from '../../binding/placer.js'
import { timeNamed } from '../names/times.js'

/**
 * A table whose head goes on in the first rows of its body, "Drug | Drug | Placebo | Placebo" over
 * "Before | After | Before | After", or "Drug | Placebo" over "(n = 40) | (n = 50)", with these rows
 * counted to its head. Sizes that come again further down are of the people of their rows.
 */
export function withWholeHead(table: Table): Table {
  let { headerRows } = table
  const sized = table.rows.filter((row) => row.slice(1).some(({ flat }) => SIZED.test(flat.text)))
  for (let at = headerRows; at < table.rows.length; at++) {
    const row = table.rows[at] ?? []
    const isSizedAlone = !sized.includes(row) || sized.length === 1
    if (goesOn(row) && isSizedAlone) headerRows = at + 1
    else if (!row.every(({ flat }) => flat.text === '')) break
  }
  return headerRows === table.headerRows ? table : { ...table, headerRows }
}

/** Whether a row has no name and holds only words where figures would stand. */
function goesOn([stub, ...cells]: readonly Block[]): boolean {
  const texts = cells.map(({ flat }) => flat.text).filter((text) => text !== '')
  return stub?.flat.text === '' && texts.length > 1 && texts.every(isOfHead)
}

function isOfHead(text: string): boolean {
  const words = text.replace(SIZE, '')
  return (
    (!/\d/.test(words) || timeNamed(text) !== undefined) && /\p{L}{2}|^n$|%|^n ?=|^\(n/iu.test(text)
  )
}

const SIZE = /\(?\b[nN] ?= ?\d[\d,]*\)?/
const SIZED = /\b[nN] ?= ?\d[\d,]*\)?$/

/** The texts of a table's head, column by column: what stands below each other, nothing twice. */
export function headTexts({ rows, headerRows }: Table): string[] {
  return (rows[0] ?? []).map((_, column) =>
    blocksOf(rows, headerRows, column)
      .map(({ flat }) => flat.text)
      .join(' '),
  )
}

/** A line of a column's head, and where it begins in the text of the whole. */
export interface HeadLine {
  readonly text: string
  readonly start: number
}

/** The lines of a column's head from the top to the bottom, as {@link headTexts} joins them. */
export function headLines({ rows, headerRows }: Table, column: number): HeadLine[] {
  let end = -1
  return blocksOf(rows, headerRows, column).map(({ flat: { text } }) => {
    const start = end + 1
    end = start + text.length
    return { text, start }
  })
}

/** A number of a column's head where it is printed. */
export function figureOfHead(
  document: Document,
  { rows, headerRows }: Table,
  column: number,
  numeral: Numeral,
): Figure | undefined {
  let start = 0
  for (const block of blocksOf(rows, headerRows, column)) {
    const end = start + block.flat.text.length
    if (numeral.start < end) {
      const own = { ...numeral, start: numeral.start - start, end: numeral.end - start }
      return new Placer(document, block).figure(own)
    }
    start = end + 1
  }
  return undefined
}

function blocksOf(rows: Table['rows'], headerRows: number, column: number): Block[] {
  const blocks = rows.slice(0, headerRows).flatMap((row) => row[column] ?? [])
  return blocks.filter(
    ({ flat: { text } }, at) =>
      text !== '' && blocks.findIndex(({ flat }) => flat.text === text) === at,
  )
}
