import { csvTable } from '../csv/table.js'
import { visibleText } from '../visible-text.js'
import { cellsOf, factInWords } from './cells.js'
import type { FactMatrix } from './fact-matrix.js'

/** For spreadsheets: a row for each fact, a column for each source. */
export function matrixAsCsv(matrix: FactMatrix): string {
  const head = ['standing', 'fact', ...matrix.sources.map(({ path }) => path), 'why']
  const rows = matrix.facts.map((fact) => [
    fact.standing,
    factInWords(fact),
    ...cellsOf(fact, matrix),
    fact.why.join('; '),
  ])
  return csvTable([head, ...rows].map((row) => row.map(visibleText)))
}
