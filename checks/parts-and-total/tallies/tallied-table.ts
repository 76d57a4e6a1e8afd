import { groupBy, type Claim, type Figure } from '../../../src/index.js'

/** A row of a table with sums. */
export type TallyRow = Claim<'tally'>

/** The rows of a table with sums, from top to bottom. */
export type TalliedTable = readonly TallyRow[]

/** The tables of a source that hold sums. */
export function tallied(rows: readonly TallyRow[]): readonly TalliedTable[] {
  const tables = groupBy(rows, ({ value, place }) => `${place.path} ${String(value.table)}`)
  return [...tables.values()].map((table) => table.toSorted((a, b) => a.value.row - b.value.row))
}

/** What a row counts in a column. */
export function countIn(row: TallyRow, column: number): Figure | undefined {
  return row.value.cells.find((cell) => cell.column === column)?.count
}

/** Whether the words over a column say that it is of all. */
export function isOfAll(head: string): boolean {
  return /^(?:totals?|all|overall|all (?:patients|participants|subjects))\b/iu.test(head.trim())
}

/** The columns in which a row counts the people of a group, or of all where there is no other. */
export function columnsOfGroups(row: TallyRow): readonly number[] {
  const counted = row.value.cells.filter(({ count }) => count !== undefined)
  const groups = counted.filter(({ head }) => !isOfAll(head))
  return (groups.length > 0 ? groups : counted).map(({ column }) => column)
}

/** "10 + 9 + 12". */
export function sumInWords(parts: readonly Figure[]): string {
  return parts.map(({ text }) => text).join(' + ')
}

/** What figures make together. */
export function sumOf(parts: readonly Figure[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}
