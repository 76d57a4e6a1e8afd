import { joined, type FlatText } from '../document/flat-text.js'

/** The rest of a figure, as typesetters give it a cell of its own: "(40.6)", "(40.6" and ")", "%". */
const REST = /^(?:[([][^()[\]]*[)\]]?%?|[)\]]?%?[)\]]?)[a-z*†‡§]?$/

/** What a rest may stand behind: a figure, or what is printed where there is none. */
const FIGURE = /\d|^(?:NE|NR|NA|N\/A)$/i

/**
 * The rows of a table with the parts of its figures in one cell: where a column holds nothing but the
 * rest of the figures to its left, under the same head or none, it goes with these. So wire services
 * and word processors set tables, to have the brackets under each other.
 */
export function withWholeFigures(
  rows: readonly (readonly FlatText[])[],
  headerRows: number,
): readonly (readonly FlatText[])[] {
  const width = rows[0]?.length ?? 0
  let whole = rows
  for (let column = width - 1; column > 1; column--) {
    if (holdsRests(whole, column, headerRows)) whole = whole.map((row) => withRest(row, column))
  }
  return whole
}

function holdsRests(
  rows: readonly (readonly FlatText[])[],
  column: number,
  headerRows: number,
): boolean {
  let count = 0
  for (const [at, row] of rows.entries()) {
    const [before, own] = [row[column - 1], row[column]]
    if (before === undefined || own === undefined) return false
    if (own.text === '') continue
    if (at < headerRows) {
      if (own !== before) return false
      continue
    }
    // What spans both columns and is no figure is repeated in each.
    if (own === before) continue
    if (!REST.test(own.text) || !/[\d)\]%]/.test(own.text)) return false
    if (!FIGURE.test(before.text)) return false
    count++
  }
  return count > 0
}

function withRest(row: readonly FlatText[], column: number): readonly FlatText[] {
  const [before, own] = [row[column - 1], row[column]]
  if (before === undefined || own === undefined) return row
  const isBehind = own.text !== '' && own !== before
  const whole = isBehind ? joined([before, own], /^[([]/.test(own.text) ? ' ' : '') : before
  return [...row.slice(0, column - 1), whole, ...row.slice(column + 1)]
}
