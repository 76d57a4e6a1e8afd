import type { Column } from '../head/columns.js'
import type { Row } from './rows.js'

/**
 * The rows of sections whose bare whole numbers add up to the size of the group over them: they
 * count its people, category by category.
 */
export function countedRows(rows: readonly Row[], columns: readonly Column[]): ReadonlySet<Row> {
  const sized = columns.flatMap(({ size }, at) => (size === undefined ? [] : [{ at, size }]))
  const counted = new Set<Row>()
  if (sized.length === 0) return counted
  for (const members of sectionsOf(rows)) {
    const addsUp = sized.every(({ at, size }) => sumOf(members, at) === size.value)
    if (addsUp) for (const row of members) counted.add(row)
  }
  return counted
}

/** The rows that stand under one heading, run by run. */
function sectionsOf(rows: readonly Row[]): Row[][] {
  const sections: Row[][] = []
  let open: Row['section']
  for (const row of rows) {
    if (row.section === undefined) open = undefined
    else if (row.section === open) sections.at(-1)?.push(row)
    else {
      sections.push([row])
      open = row.section
    }
  }
  return sections.filter(({ length }) => length > 1)
}

function sumOf(rows: readonly Row[], column: number): number {
  return rows.reduce((sum, { cells }) => {
    const text = cells.get(column)?.flat.text ?? ''
    return sum + (/^\d+$/.test(text) ? Number(text) : NaN)
  }, 0)
}
