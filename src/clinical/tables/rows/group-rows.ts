import type { Table } from '../../../document/document.js'
import { headTexts } from '../head/head.js'
import type { Heading } from '../head/heading.js'
import { stubWidth } from '../head/stub-columns.js'

/**
 * Whether the rows of a table are groups of people, and its columns what is measured of them: where
 * the corner says so, or where the rows have names or sizes of groups and the columns have none.
 */
export function rowsAreGroups(table: Table, read: (text: string) => Heading): boolean {
  const width = stubWidth(table)
  const head = headTexts(table).map(read)
  if (CORNER.test(head[width - 1]?.name ?? '')) return true
  if (head.slice(width).some(({ size, isArm }) => size !== undefined || isArm)) return false
  const stubs = table.rows
    .slice(table.headerRows)
    .map((row) => row[width - 1]?.flat.text ?? '')
    .filter((text) => text !== '')
    .map(read)
  return (
    stubs.length > 1 &&
    stubs.filter(({ isArm, size }) => isArm || size !== undefined).length * 2 >= stubs.length
  )
}

/** What the corner says where the rows are groups. */
const CORNER =
  /^(?:(?:study|treatment|trial|intervention) )?(?:groups?|arms?|cohorts?|treatments?|interventions?|dose|dose levels?)$/i
