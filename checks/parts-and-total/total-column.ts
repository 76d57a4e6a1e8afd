import type { Cell, Row } from '../tables/cells.js'
import type { Outcome } from './messages.js'

/** A row of which one group is all the others together. */
interface Totalled {
  readonly total: Cell
  readonly parts: readonly Cell[]
}

/** So many rows must add up before another is held to it, and for each that does not so many more. */
const fewestRows = 2
const rowsForOne = 2

/**
 * Holds the counts of a column of totals against those of the groups beside it. A column is one of
 * totals if the size in its head is the sum of the sizes in the others; that its rows are sums is
 * shown by most of them.
 */
export function holdTotals(table: readonly Row[]): readonly Outcome[] {
  const rows = table.flatMap(totalled)
  const wrong = rows.filter((row) => !addsUp(row))
  const right = rows.length - wrong.length
  if (!areShown(right, wrong.length)) return []
  // A changed digit makes one of the rows that add up one of those that do not.
  const isTelling = areShown(right - 1, wrong.length + 1)
  return rows.flatMap((row): Outcome[] => {
    if (addsUp(row) && !isTelling) return []
    const { total, parts } = row
    const [counts, sizes] = [inWords(parts, 'count'), inWords(parts, 'group')]
    if (addsUp(row))
      return [
        {
          claims: [...parts, total].map(({ claim }) => claim),
          how: `${counts} = ${total.count.text}`,
        },
      ]
    const sum = parts.reduce((all, { count }) => all + count.value, 0)
    const finding = {
      message: 'column',
      data: { total: total.count.text, parts: counts, sum },
      at: total.claim,
      related: parts.map(({ claim }) => ({ message: 'a part', at: claim })),
      derivation: [
        `the groups make up all: ${sizes} = ${total.group.text}`,
        `${counts} = ${String(sum)}`,
        `${String(right)} other rows of the table add up`,
      ],
    } as const
    return [{ finding }]
  })
}

/** Whether so many rows that add up show that the others should. */
function areShown(right: number, wrong: number): boolean {
  return right >= fewestRows && right >= rowsForOne * wrong
}

function totalled(row: Row): Totalled[] {
  if (row.length < 3) return []
  const people = row.reduce((sum, { group }) => sum + group.value, 0)
  const total = row.find(({ group }) => 2 * group.value === people)
  if (total === undefined) return []
  return [{ total, parts: row.filter((cell) => cell !== total) }]
}

function addsUp({ total, parts }: Totalled): boolean {
  return parts.reduce((sum, { count }) => sum + count.value, 0) === total.count.value
}

function inWords(cells: readonly Cell[], field: 'count' | 'group'): string {
  return cells.map((cell) => cell[field].text).join(' + ')
}
