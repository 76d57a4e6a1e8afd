import { segmentsOf, textOf, type Row } from './fragment.js'

/** How many rows at an edge of the page may be a running head or foot. */
const depth = 3

/** How far apart, in points, the same head may stand on two pages. */
const tolerance = 4

/**
 * The rows of each page without running heads and feet and without page numbers: what stands at the
 * edge of several pages, at the same height, with nothing but its numbers changed.
 */
export function withoutRunningHeads(pages: readonly (readonly Row[])[]): Row[][] {
  const counts = new Map<string, number>()
  for (const rows of pages) {
    for (const key of new Set(edgesOf(rows).flatMap((row) => keysOf(row)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const needed = Math.max(2, Math.ceil(pages.length * 0.3))
  const isRunning = (row: Row): boolean =>
    keysOf(row).some((key) => (counts.get(key) ?? 0) >= needed) ||
    isBrowserMark(row) ||
    isNamedPage(row) ||
    (pages.length > 1 && isPageNumber(row))
  return pages.map((rows) => {
    const head = countRunning(rows, isRunning)
    const foot = countRunning(rows.slice(head).reverse(), isRunning)
    return rows.slice(head, rows.length - foot)
  })
}

function edgesOf(rows: readonly Row[]): readonly Row[] {
  return rows.length <= 2 * depth ? rows : [...rows.slice(0, depth), ...rows.slice(-depth)]
}

/** How many rows from the edge inwards run. A row like a table's head does only if it stands apart. */
function countRunning(rows: readonly Row[], isRunning: (row: Row) => boolean): number {
  let count = 0
  for (const row of rows.slice(0, depth)) {
    if (!isRunning(row)) return count
    const next = rows[count + 1]
    const size = row.fragments[0]?.size ?? 0
    const isApart = next === undefined || Math.abs(row.baseline - next.baseline) > 1.8 * size
    if (segmentsOf(row).length > 2 && !isApart) return count
    count++
  }
  return count
}

/** The text without its numbers, at its height; two heights, so that a near one meets. */
function keysOf(row: Row): string[] {
  const text = textOf(row.fragments).replace(/\d+/g, '#')
  const height = Math.round(row.baseline / tolerance)
  return [`${text}@${String(height)}`, `${text}@${String(height + 1)}`]
}

function isPageNumber(row: Row): boolean {
  return /^(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i.test(textOf(row.fragments).trim())
}

/** "Page 1 of 1", which no text says of itself. */
function isNamedPage(row: Row): boolean {
  return /^page \d{1,4} (?:of|\/) \d{1,4}$/i.test(textOf(row.fragments).trim())
}

/** What browsers print at the edges of a page: when it was printed, from which address. */
function isBrowserMark(row: Row): boolean {
  const text = textOf(row.fragments).trim()
  return (
    /^(?:file|https?):\/\/\S+ \d{1,4}\/\d{1,4}$/.test(text) ||
    /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?(?: |$)/.test(text)
  )
}
