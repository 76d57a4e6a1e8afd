import type { Block } from '../../../document/document.js'
import type { Column } from '../head/columns.js'
import type { Row } from '../rows/rows.js'

/**
 * The cells of comparisons that stand once in a section of several times: in the row of the first
 * time, they are about all of them.
 */
export function comparisonsOfAllTimes(
  rows: readonly Row[],
  columns: readonly Column[],
): ReadonlySet<Block> {
  const cells = new Set<Block>()
  const comparing = columns.flatMap(({ role }, at) => (role === 'comparison' ? [at] : []))
  if (comparing.length === 0) return cells
  for (const times of sectionsOfTimes(rows)) {
    for (const at of comparing) {
      const [only, another] = times.map((row) => row.cells.get(at))
      const others = times.slice(1).some((row) => row.cells.has(at))
      if (only !== undefined && another === undefined && !others) cells.add(only)
    }
  }
  return cells
}

/** The rows of times that stand under one heading, where there are several. */
function sectionsOfTimes(rows: readonly Row[]): Row[][] {
  const sections = new Map<Row['section'], Row[]>()
  for (const row of rows) {
    if (row.section === undefined || row.stub.time === undefined) continue
    const times = sections.get(row.section)
    if (times === undefined) sections.set(row.section, [row])
    else times.push(row)
  }
  return [...sections.values()].filter(({ length }) => length > 1)
}
