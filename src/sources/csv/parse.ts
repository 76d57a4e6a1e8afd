import { DocumentBuilder } from '../../document/document-builder.js'
import { maxCharacters, tooLong } from '../document-limit.js'
import { columnName } from '../sheet/column-name.js'
import { regionsOf } from '../sheet/regions.js'
import { type CsvCell, cellsOf } from './cells.js'
import { delimiterOf } from './delimiter.js'
import type { Address, Block, Document } from '../../document/document.js'
import type { ParserInput } from '../parser.js'

/** Parses a table in text; lines above it name it. */
export function parseCsvDocument({ path, text }: ParserInput): Document {
  const builder = new DocumentBuilder(path, text)
  if (text.length > maxCharacters) {
    const message = tooLong(text.length, maxCharacters, 'characters')
    return builder.build({ kind: 'table' }, [{ severity: 'error', message, offset: 0 }])
  }
  const { rows, problems } = cellsOf(text, delimiterOf(text))
  const addresses: Address[] = []
  let above: Block | undefined
  for (const region of regionsOf(rows, ({ text: { text: words } }) => words === '')) {
    if (region.type === 'line') {
      above = builder.block('paragraph', region.cell.text)
      addresses.push({ start: region.cell.start, label: addressOf(region.cell, undefined) })
      continue
    }
    const head = region.rows[0] ?? []
    builder.table(
      region.rows.map((row) => row.map((cell) => cell.text)),
      isHead(head) ? 1 : 0,
      above,
    )
    const names = new Map(head.map(({ column, text: name }) => [column, name.text]))
    for (const cell of region.rows.flat()) {
      addresses.push({ start: cell.start, label: addressOf(cell, names.get(cell.column)) })
    }
    above = undefined
  }
  return builder.build({ kind: 'table' }, problems, { addresses })
}

/** "row 3, column B (Arm A)". */
function addressOf({ row, column }: CsvCell, name: string | undefined): string {
  const known = name === undefined || name === '' ? '' : ` (${name.slice(0, 60)})`
  return `row ${String(row + 1)}, column ${columnName(column)}${known}`
}

/** A first row of nothing but numbers is no head. */
function isHead(cells: readonly CsvCell[]): boolean {
  return cells.some(({ text: { text } }) => text !== '' && !/^[-+]?[\d.,\s%]+$/.test(text))
}
