import { Parser } from 'htmlparser2'
import type { Inline } from '../rendering/rendering.js'
import { columnIndex } from '../sheet/column-name.js'
import { maxCells, maxRows } from '../sheet/limits.js'
import { shown } from './number-format.js'
import { RichText } from './rich-text.js'
import { localName } from './workbook.js'

/** A cell by what it shows; spans count itself. */
export interface SheetCell {
  readonly inlines: readonly Inline[]
  /** From 0. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A sheet by its rows; cells without content are left out. */
export interface Sheet {
  readonly rows: readonly (readonly SheetCell[])[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
  /** Whether there were more cells than are read. */
  readonly isCut: boolean
}

/** What the workbook knows that its sheets refer to. */
export interface SheetContext {
  readonly strings: readonly (readonly Inline[])[]
  readonly formats: readonly string[]
  readonly startsIn1904: boolean
}

/** Columns beyond this hold no table that people read. */
const maxColumns = 500

/** Reads the cells of a sheet as it shows them. Hidden rows and columns are left out and counted. */
export function readSheet(xml: string, context: SheetContext): Sheet {
  const rows: SheetCell[][] = []
  const spans = new Map<string, { readonly rowSpan: number; readonly columnSpan: number }>()
  const hidden = new Set<number>()
  const rich = new RichText()
  let hiddenRows = 0
  let count = 0
  let isCut = false
  let row = -1
  let isHiddenRow = false
  let cell: { reference: string; type: string; style: number } | undefined
  let column = -1
  let isValue = false
  let value = ''
  new Parser(
    {
      onopentag(name, attributes) {
        const tag = localName(name)
        rich.open(tag, attributes)
        if (tag === 'v') isValue = true
        if (tag === 'col' && isTrue(attributes['hidden'])) {
          for (
            let at = Number(attributes['min']);
            at <= Math.min(Number(attributes['max']), maxColumns);
            at++
          )
            hidden.add(at - 1)
        }
        if (tag === 'row') {
          row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1
          column = -1
          isHiddenRow = isTrue(attributes['hidden'])
          if (isHiddenRow) hiddenRows++
        }
        if (tag === 'c') {
          const { r: reference = '', t: type = 'n', s: style = '0' } = attributes
          cell = { reference, type, style: Number(style) }
          column = reference === '' ? column + 1 : columnIndex(reference)
          value = ''
        }
        if (tag === 'mergeCell') addSpan(attributes['ref'] ?? '', spans)
      },
      ontext(text) {
        rich.text(text)
        if (isValue) value += text
      },
      onclosetag(name) {
        const tag = localName(name)
        rich.close(tag)
        if (tag === 'v') isValue = false
        if (tag !== 'c' || cell === undefined) return
        const inlines = contentOf(cell.type, cell.style, value, rich.take(), context)
        cell = undefined
        if (isHiddenRow || inlines.every(({ text }) => text.trim() === '')) return
        if (!Number.isInteger(row) || column < 0 || column >= maxColumns) return
        const known = rows.at(-1)
        const isSameRow = known?.[0]?.row === row
        const next = { inlines, row, column, rowSpan: 1, columnSpan: 1 }
        isCut ||= ++count > maxCells || (!isSameRow && rows.length >= maxRows)
        if (isCut) return
        if (isSameRow) known.push(next)
        else rows.push([next])
      },
    },
    { xmlMode: true, decodeEntities: true },
  ).end(xml)
  return {
    rows: rows.map((cells) =>
      cells
        .filter((one) => !hidden.has(one.column))
        .map((one) => ({ ...one, ...spans.get(keyOf(one.row, one.column)) })),
    ),
    hiddenRows,
    hiddenColumns: hidden.size,
    isCut,
  }
}

function contentOf(
  type: string,
  style: number,
  value: string,
  inline: readonly Inline[],
  { strings, formats, startsIn1904 }: SheetContext,
): readonly Inline[] {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? []
    case 'inlineStr':
      return inline
    case 'b':
      return [{ text: value === '1' ? 'TRUE' : 'FALSE' }]
    case 'str':
    case 'e':
      return [{ text: value }]
    case 'd':
      return [{ text: value.slice(0, 10) }]
    default:
      return value === '' ? [] : [{ text: shown(value, formats[style] ?? 'General', startsIn1904) }]
  }
}

/** "B2:D3". */
function addSpan(
  reference: string,
  spans: Map<string, { readonly rowSpan: number; readonly columnSpan: number }>,
): void {
  const [first = '', last = ''] = reference.split(':')
  const [top, bottom] = [rowIndex(first), rowIndex(last)]
  const [left, right] = [columnIndex(first), columnIndex(last)]
  if (top < 0 || left < 0 || bottom < top || right < left) return
  spans.set(keyOf(top, left), { rowSpan: bottom - top + 1, columnSpan: right - left + 1 })
}

function rowIndex(reference: string): number {
  return Number(/\d{1,7}$/.exec(reference)?.[0] ?? '0') - 1
}

function keyOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true'
}
