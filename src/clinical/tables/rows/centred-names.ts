import type { Table } from '../../../document/document.js'

/**
 * The names before the cells of each row of the body. Names that stand in the middle of the rows
 * that they are for, the first row having none, are given to all of these: which they are is told
 * by the names of the next column, which come again in the same order. Where they do not, such names
 * are left out.
 */
export function stubNames({ rows, headerRows }: Table, width: number): string[][] {
  const body = rows.slice(headerRows).map((row) => row.slice(0, width).map(({ flat }) => flat.text))
  const columns = Array.from({ length: width }, (_, at) => body.map((row) => row[at] ?? ''))
  const named = columns.map((names, at) => {
    const next = columns[at + 1]
    return next === undefined || names[0] !== '' ? names : spread(names, next)
  })
  return body.map((_, row) => named.map((names) => names[row] ?? ''))
}

/** Each name for all rows of its run; none where the runs cannot be told. */
function spread(names: readonly string[], next: readonly string[]): string[] {
  const length = next.indexOf(next[0] ?? '', 1)
  const runs = length < 2 ? [] : runsOf(names, length)
  const isRegular =
    names.length % length === 0 &&
    next.every((name, at) => name === next[at % length]) &&
    runs.every((run) => run.length === 1)
  return names.map((_, at) => (isRegular ? (runs[Math.floor(at / length)]?.[0] ?? '') : ''))
}

function runsOf(names: readonly string[], length: number): string[][] {
  return Array.from({ length: Math.ceil(names.length / length) }, (_, run) =>
    names.slice(run * length, (run + 1) * length).filter((name) => name !== ''),
  )
}
