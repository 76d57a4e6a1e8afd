import { CsvError, parse } from 'csv-parse/sync'
import type { DocumentProblem } from '../../document/document.js'
import type { FlatText } from '../../document/flat-text.js'
import { FlatTextBuilder } from '../../document/flat-text-builder.js'
import { maxCellLength, maxCells, maxRows } from '../sheet/limits.js'

/** A cell and where in which row and column, from 0, it stands. */
export interface CsvCell {
  readonly text: FlatText
  readonly start: number
  readonly row: number
  readonly column: number
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly raw: string
}

/** The cells of a table in text, with their way back to the file. */
export function cellsOf(
  text: string,
  delimiter: string,
): {
  readonly rows: readonly (readonly CsvCell[])[]
  readonly problems: readonly DocumentProblem[]
} {
  const problems: DocumentProblem[] = []
  const records = recordsOf(text, delimiter, problems)
  let isCut = false
  const rows: CsvCell[][] = []
  let start = 0
  let count = 0
  for (const { record, raw } of records) {
    count += record.length
    if (rows.length >= maxRows || count > maxCells) {
      problems.push(tooLong(start))
      break
    }
    if (!isCut && record.some(({ length }) => length > maxCellLength)) {
      isCut = true
      problems.push(tooLongCell(start))
    }
    rows.push(rowOf(text, record, start, rows.length))
    start += raw.length
    // Of a line break of two characters `raw` has the first alone.
    if (raw.endsWith('\r') && text.charAt(start) === '\n') start++
  }
  return { rows, problems }
}

function recordsOf(text: string, delimiter: string, problems: DocumentProblem[]): CsvRecord[] {
  const options = {
    delimiter,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    to: maxRows + 1,
  } as const
  try {
    return parse(text, options) as unknown as CsvRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    problems.push({
      severity: 'error',
      message:
        'The table is broken: a quotation mark is opened and never closed. It was read as if ' +
        'quotation marks were plain text. Close the mark, or remove it.',
      offset: text.indexOf('"'),
    })
    return parse(text, { ...options, quote: null }) as unknown as CsvRecord[]
  }
}

function rowOf(text: string, record: readonly string[], start: number, row: number): CsvCell[] {
  let at = start
  return record.map((value, column) => {
    const quoted = `"${value.replaceAll('"', '""')}"`
    const isQuoted = text.startsWith(quoted, at)
    const read = value.slice(0, maxCellLength)
    const cell = { text: flatOf(text, read, at, isQuoted), start: at, row, column }
    at += (isQuoted ? quoted.length : value.length) + 1
    return cell
  })
}

function flatOf(text: string, value: string, start: number, isQuoted: boolean): FlatText {
  const flat = new FlatTextBuilder(text)
  if (!isQuoted) return flat.literal(start, start + value.length).build()
  let at = start + 1
  value.split('"').forEach((part, index) => {
    if (index > 0) {
      flat.replacement('"', at, at + 2)
      at += 2
    }
    flat.literal(at, at + part.length)
    at += part.length
  })
  return flat.build()
}

function tooLongCell(offset: number): DocumentProblem {
  return {
    severity: 'error',
    message:
      `A cell has more than ${String(maxCellLength)} characters: the rest of it was not read. ` +
      'Tables hold no texts; split it, or see whether a quotation mark is missing.',
    offset,
  }
}

function tooLong(offset: number): DocumentProblem {
  return {
    severity: 'error',
    message:
      `The table has more than ${String(maxRows)} rows or ${String(maxCells)} cells: the rest was ` +
      'not read. Data sets are not linted; keep the tables that people read.',
    offset,
  }
}
