import { groupBy, someDigitAway } from '../../src/index.js'
import { columnOf, type Cell, type Row } from '../tables/cells.js'
import type { Outcome } from './messages.js'

/** Headings over rows of which one person may be in several. */
export const overlapping =
  /\b(?:comorbid\w*|co-?morbid\w*|events?|symptoms?|signs?|medications?|drugs?|treatments?|therap(?:y|ies)|prior|previous|concomitant|metasta\w+|sites?|reasons?|history|complications?|diagnos[ei]s|risk factors?|mutations?|indications?|procedures?)\b/iu

/**
 * The categories of a variable, row by row below its heading, that hold more people than the group
 * has, where those of another group in the same rows hold exactly as many as it has: that they do
 * shows that nobody is in two. Fewer people than the group has may be people without a value.
 */
export function holdCategories(table: readonly Row[]): readonly Outcome[] {
  const cells = table.flat().filter(({ section }) => section !== undefined)
  return [...groupBy(cells, ({ section }) => section).values()].flatMap((section) => {
    const columns = [...groupBy(section, columnOf).values()]
    const [first] = section
    const height = Math.max(...columns.map(({ length }) => length))
    const whole = columns.filter(({ length }) => length === height)
    if (height < 2 || whole.length < 2 || overlapping.test(first?.section ?? '')) return []
    const exact = whole.filter((column) => sumOf(column) === sizeOf(column))
    if (exact.length === 0) return []
    return whole.flatMap((column): Outcome[] => holdColumn(column, exact))
  })
}

function holdColumn(column: readonly Cell[], exact: readonly (readonly Cell[])[]): Outcome[] {
  const [first] = column
  const [sum, size] = [sumOf(column), sizeOf(column)]
  const section = first?.section
  if (first === undefined || section === undefined || sum < size) return []
  const counts = column.map(({ count }) => count.text).join(' + ')
  if (sum === size) {
    // A digit that makes a count larger is found, as long as the other groups still add up.
    const others = exact.filter((one) => one !== column)
    const told = column.filter(({ count }) =>
      someDigitAway(count, (changed) => changed.value > count.value),
    )
    if (others.length === 0 || told.length === 0) return []
    return [{ claims: told.map(({ claim }) => claim), how: `${counts} = ${String(size)}` }]
  }
  const [other = []] = exact
  const finding = {
    message: 'categories',
    data: { section, sum, n: size, counts },
    at: first.claim,
    related: [
      ...column.slice(1).map(({ claim }) => ({ message: claim.measure.label, at: claim })),
      { message: 'the size of the group', at: first.group.place },
    ],
    derivation: [
      `${counts} = ${String(sum)}`,
      `in another group the same rows hold all people: ${other.map(({ count }) => count.text).join(' + ')} = ${String(sizeOf(other))}`,
    ],
  } as const
  return [{ finding }]
}

function sumOf(column: readonly Cell[]): number {
  return column.reduce((sum, { count }) => sum + count.value, 0)
}

function sizeOf([cell]: readonly Cell[]): number {
  return cell?.group.value ?? 0
}
