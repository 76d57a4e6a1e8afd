import { strToU8, zipSync } from 'fflate'

/** A cell by its XML, or a text or number to be stored as such. */
export type CellSource = string | number | { readonly xml: string } | undefined

export interface SheetSource {
  readonly name: string
  readonly rows: readonly (readonly CellSource[])[]
  readonly merges?: readonly string[]
  readonly isHidden?: boolean
  /** Numbers of hidden rows, from 1. */
  readonly hiddenRows?: readonly number[]
}

/** Number formats of the cell styles, from style 1. */
const formats = ['0.0%', '#,##0', 'yyyy\\-mm\\-dd', '0.00', '"n = "0', 'mmm-yy']

/** The bytes of a workbook, made part by part. */
export function workbookBytes(
  sheets: readonly SheetSource[],
  parts: Record<string, string> = {},
): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${sheets
      .map(
        ({ name, isHidden }, at) =>
          `<sheet name="${name}" r:id="rId${String(at + 1)}"${isHidden === true ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${String(at + 1)}" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${String(170 + at)}" formatCode="${escaped(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${String(170 + at)}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': '<sst/>',
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, sheetXml(sheet)]),
    ),
    ...parts,
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  )
}

function sheetXml({ rows, merges = [], hiddenRows = [] }: SheetSource): string {
  const body = rows
    .map((cells, row) => {
      const isHidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : ''
      const xml = cells.map((cell, column) =>
        cellXml(cell, `${String.fromCharCode(65 + column)}${String(row + 1)}`),
      )
      return `<row r="${String(row + 1)}"${isHidden}>${xml.join('')}</row>`
    })
    .join('')
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return `<worksheet><sheetData>${body}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`
}

function cellXml(cell: CellSource, reference: string): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${String(cell)}</v></c>`
  if (typeof cell === 'string')
    return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  return cell.xml.replace('<c', `<c r="${reference}"`)
}

/** A number under the style with that number. */
export function styled(value: number | string, style: number): CellSource {
  return { xml: `<c s="${String(style)}"><v>${String(value)}</v></c>` }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
