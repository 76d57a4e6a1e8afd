/** A part of a sheet: a line that stands alone, or rows that belong together. */
export type Region<Cell> =
  | { readonly type: 'line'; readonly cell: Cell }
  | { readonly type: 'table'; readonly rows: readonly (readonly Cell[])[] }

/**
 * The tables of a sheet, and the titles and notes around them. An empty row ends a table; above and
 * below one, a row with a single filled cell at its left is a line of text.
 *
 * @example
 * title / (empty) / head / row / row / note gives a line, a table of three rows, a line
 */
export function regionsOf<Cell>(
  rows: readonly (readonly Cell[])[],
  isEmpty: (cell: Cell) => boolean,
): Region<Cell>[] {
  const regions: Region<Cell>[] = []
  let open: (readonly Cell[])[] = []
  const isLine = (row: readonly Cell[] | undefined): boolean =>
    row !== undefined && !row.slice(1).some((cell) => !isEmpty(cell))
  const end = (): void => {
    const table = [...open]
    open = []
    const above: Region<Cell>[] = []
    const below: Region<Cell>[] = []
    for (let row = table[0]; isLine(row); row = table[0])
      above.push(...lineOf(table.shift(), isEmpty))
    for (let row = table.at(-1); isLine(row); row = table.at(-1)) {
      below.unshift(...lineOf(table.pop(), isEmpty))
    }
    regions.push(...above)
    if (table.length > 0) regions.push({ type: 'table', rows: withoutEmptyEdges(table, isEmpty) })
    regions.push(...below)
  }
  for (const row of rows) {
    if (row.every(isEmpty)) end()
    else open.push(row)
  }
  end()
  return regions
}

function lineOf<Cell>(
  row: readonly Cell[] | undefined,
  isEmpty: (cell: Cell) => boolean,
): Region<Cell>[] {
  return (row ?? []).filter((cell) => !isEmpty(cell)).map((cell) => ({ type: 'line', cell }))
}

/** The rows without the columns at their left and right that none of them fills. */
function withoutEmptyEdges<Cell>(
  rows: readonly (readonly Cell[])[],
  isEmpty: (cell: Cell) => boolean,
): (readonly Cell[])[] {
  let first = Infinity
  let last = 0
  for (const row of rows) {
    const filled = row.findIndex((cell) => !isEmpty(cell))
    if (filled >= 0) first = Math.min(first, filled)
    last = Math.max(
      last,
      row.findLastIndex((cell) => !isEmpty(cell)),
    )
  }
  return rows.map((row) => row.slice(first, last + 1))
}
