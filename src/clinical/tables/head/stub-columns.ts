import type { Block, Table } from '../../../document/document.js'

/**
 * The parts of a table that stand side by side, each with names of its own before its figures:
 * "Caregivers | n (%) | Patients | n (%)".
 */
export function partsOf(table: Table): Table[] {
  const { rows, headerRows } = table
  const columns = rows[0]?.length ?? 0
  const body = rows.slice(headerRows)
  const starts = [0]
  for (let at = stubWidth(table) + 1; at < columns - 1; at++) {
    if (body.length >= FEWEST_ROWS && holdsNames(body, at)) starts.push(at)
  }
  if (starts.length === 1) return [table]
  return starts.map((from, index) => ({
    ...table,
    rows: rows.map((row) => row.slice(from, starts[index + 1])),
  }))
}

const FEWEST_ROWS = 3

/** How many columns name the rows: those that hold words where the others hold figures. */
export function stubWidth({ rows, headerRows }: Table): number {
  const head = rows[0] ?? []
  let width = 1
  while (width < head.length - 1 && holdsNames(rows.slice(headerRows), width)) width++
  return width
}

function holdsNames(rows: readonly (readonly Block[])[], column: number): boolean {
  const texts = rows.map((row) => row[column]?.flat.text ?? '').filter((text) => text !== '')
  const names = texts.filter((text) => /^\P{N}*\p{L}{2}/u.test(text) && !NO_NAME.test(text))
  return names.length * 2 > texts.length
}

const NO_NAME = /^(?:ref|n\/?s\b|not |p ?[<>=]|<|none|n\.s\.|NE|NR|NA|n\.a\.|[([–-])/i
