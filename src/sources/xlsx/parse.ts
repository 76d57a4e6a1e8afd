import { unpack } from '../archives/archive.js'
import { Rendering, type Run } from '../rendering/rendering.js'
import { documentOf, unreadDocument } from '../rendering/write.js'
import { regionsOf } from '../sheet/regions.js'
import { maxCells, maxColumns, maxRows } from '../sheet/limits.js'
import { type GridCell, gridOf } from './grid.js'
import { readSharedStrings } from './rich-text.js'
import { readSheet, type Sheet } from './sheet.js'
import { readFormats } from './styles.js'
import { readWorkbook, type SheetEntry } from './workbook.js'
import type { Document, DocumentProblem } from '../../document/document.js'
import type { BytesParserInput } from '../parser.js'
import type { Draft, TableDraft } from '../rendering/draft.js'

const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/

/** Parses a workbook: a table for each block of cells of its sheets, as the sheets show them. */
export async function parseXlsxDocument({ path, bytes }: BytesParserInput): Promise<Document> {
  const { parts, problem } = await unpack(bytes, (name) => wanted.test(name))
  if (parts === undefined) return unreadDocument(path, problem)
  const textOf = (part: string): string => new TextDecoder().decode(parts.get(part))
  const workbook = readWorkbook(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels'))
  if (workbook.sheets.length === 0) {
    return unreadDocument(
      path,
      'The file holds no sheets: it is no Excel workbook, or damaged. Save it again as .xlsx.',
    )
  }
  const context = {
    strings: readSharedStrings(textOf('xl/sharedStrings.xml')),
    formats: readFormats(textOf('xl/styles.xml')),
    startsIn1904: workbook.startsIn1904,
  }
  const rendering = new Rendering()
  const shownSheets = workbook.sheets.filter(({ isHidden }) => !isHidden)
  const problems = workbook.sheets.filter(({ isHidden }) => isHidden).map(hiddenSheet)
  const drafts = shownSheets.flatMap((entry) => {
    const sheet = readSheet(textOf(entry.part), context)
    problems.push(...problemsOf(sheet, entry, rendering.length))
    const heading = shownSheets.length > 1 ? [headingOf(entry, rendering)] : []
    return [...heading, ...draftsOf(sheet, entry, rendering)]
  })
  return documentOf({ path, rendering, drafts, facts: { kind: 'table' }, problems })
}

function headingOf({ name }: SheetEntry, rendering: Rendering): Draft {
  return { type: 'heading', level: 2, runs: rendering.add([{ text: name }], { label: name }) }
}

function draftsOf(sheet: Sheet, { name }: SheetEntry, rendering: Rendering): Draft[] {
  const isEmpty = ({ inlines }: GridCell): boolean => inlines.length === 0
  return regionsOf(gridOf(sheet), isEmpty).map((region): Draft => {
    if (region.type === 'line') return { type: 'paragraph', runs: drawn(region.cell, '\n') }
    const rows = region.rows.map((row): TableDraft['rows'][number] =>
      row
        .map((cell, at) => ({ cell, separator: at === row.length - 1 ? '\n' : '\t' }))
        .filter(({ cell }) => !cell.isCovered)
        .map(({ cell, separator }) => ({
          runs: drawn(cell, separator),
          rowSpan: cell.rowSpan,
          columnSpan: cell.columnSpan,
          isHeader: false,
        })),
    )
    return { type: 'table', rows }
  })

  function drawn({ inlines, reference }: GridCell, separator: string): Run[] {
    return rendering.add(inlines, { label: `${name}!${reference}` }, separator)
  }
}

function hiddenSheet({ name }: SheetEntry): DocumentProblem {
  const message = `The sheet "${name}" is hidden and was not read. Show it, if it is to be checked.`
  return { message, offset: 0 }
}

function problemsOf(sheet: Sheet, { name }: SheetEntry, offset: number): DocumentProblem[] {
  const hidden = [
    ...(sheet.hiddenRows > 0 ? [`${String(sheet.hiddenRows)} hidden rows`] : []),
    ...(sheet.hiddenColumns > 0 ? [`${String(sheet.hiddenColumns)} hidden columns`] : []),
  ]
  return [
    ...(hidden.length === 0
      ? []
      : [
          {
            message: `The sheet "${name}" has ${hidden.join(' and ')}: they were not read.`,
            offset,
          },
        ]),
    ...(sheet.isCut
      ? [
          {
            severity: 'error' as const,
            message:
              `The sheet "${name}" has more than ${String(maxRows)} rows, ${String(maxColumns)} ` +
              `columns or ${String(maxCells)} cells: the rest was not read. Data sets are not ` +
              'linted; keep the tables that people read.',
            offset,
          },
        ]
      : []),
  ]
}
