import { cellsOf, factInWords } from './cells.js'
import type { FactMatrix } from './fact-matrix.js'

/** A row for each fact, a column for each source (RFC 4180). */
export function matrixAsCsv(matrix: FactMatrix): string {
  const head = ['standing', 'fact', ...matrix.sources.map(({ path }) => path), 'why']
  const rows = matrix.facts.map((fact) => [
    fact.standing,
    factInWords(fact),
    ...cellsOf(fact, matrix),
    fact.why.join('; '),
  ])
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

/** Quoted, and made inert where a spreadsheet would take it for a formula. */
function field(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${inert.replaceAll('"', '""')}"`
}
