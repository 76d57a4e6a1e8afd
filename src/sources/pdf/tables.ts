import { cellsOf, columnsOf, type TableCell, type TableRow } from './table-columns.js'
import { logicalRows } from './table-rows.js'
import { isNumbered } from './caption.js'
import { textOf } from './fragment.js'
import type { Line } from './line.js'

/** A part of a region: lines of text, or a table. */
export type Part =
  | { readonly type: 'text'; readonly lines: readonly Line[] }
  | { readonly type: 'table'; readonly rows: readonly TableRow[] }

/** A gap of this many ems between two segments is one between cells. */
const cellGap = 1

/** No table on one page has more lines. */
const maxLines = 400

/** Takes the lines of a region apart: runs of lines whose words stand under each other in columns. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  const edges = {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
  }
  let text: Line[] = []
  for (let at = 0; at < lines.length;) {
    const below = runFrom(lines.slice(at, at + maxLines), edges)
    const above = reachingInto(below, text)
    const run = [...above, ...below]
    const rows = below.length < 2 ? undefined : tableOf(run)
    if (rows === undefined) {
      text.push(...lines.slice(at, at + 1))
      at++
      continue
    }
    text.length -= above.length
    if (text.length > 0) parts.push({ type: 'text', lines: text })
    text = []
    parts.push({ type: 'table', rows })
    at += below.length
  }
  if (text.length > 0) parts.push({ type: 'text', lines: text })
  return parts
}

/**
 * The line above a table that begins its tallest cell: cells set at the middle of a row begin higher
 * the more lines they have, nearer to the next line than lines of text can stand.
 */
function reachingInto(below: readonly Line[], text: readonly Line[]): readonly Line[] {
  const [first] = below
  const last = text.at(-1)
  if (first === undefined || last?.segments.length !== 1) return []
  const step = last.baseline - first.baseline
  const stub = Math.min(...below.map(({ left }) => left))
  return step > 0 && step < 0.8 * last.size && last.left > stub ? [last] : []
}

/** Wider than this, in ems, a gap between two words is only where all others are as wide. */
const widestWordGap = 1.6

/** How far, in ems, an item of a list may stand in from the edge of its column. */
const deepestIndent = 6

/**
 * Whether a line is one of justified text: its words stand equally far apart, or it reaches to the
 * edge with no gap in it that could not stand between words.
 */
function isJustified({ segments, left, right, size }: Line, edges: Edges): boolean {
  const gaps = segments.slice(1).map((next, at) => next.left - (segments[at]?.right ?? next.left))
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
  const areWords = segments.every(({ fragments }) => !/\s/.test(textOf(fragments)))
  const named = segments.filter(({ fragments }) => /\p{L}{2}/u.test(textOf(fragments)))
  const isEven = gaps.length > 1 && most < 1.5 * least && most < 4 * size
  if (areWords && isEven && 2 * named.length > segments.length) return true
  const reaches = left - edges.left < deepestIndent * size && edges.right - right < 0.6 * size
  return reaches && (areWords || gaps.length === 1) && most < widestWordGap * size
}

/** Where the lines of a region begin and end, in points. */
interface Edges {
  readonly left: number
  readonly right: number
}

/** Whether a line has words that stand as far apart as cells do, or that are apart in two places. */
function isTabular({ segments, size }: Line): boolean {
  return (
    segments.length > 2 ||
    segments.slice(1).some(({ left }, at) => left - (segments[at]?.right ?? left) > cellGap * size)
  )
}

/** The lines, from the first on, that may be rows of one table, without the text that ends them. */
function runFrom(lines: readonly Line[], edges: Edges): Line[] {
  const [first] = lines
  if (first === undefined || !isTabular(first) || isJustified(first, edges)) return []
  const run: Line[] = []
  let kept = 0
  let widestStep = 0
  for (const line of lines) {
    const above = run.at(-1)
    if (above !== undefined) {
      const step = above.baseline - line.baseline
      const isAlone = line.segments.length === 1
      const isWide = isAlone && line.right - first.left > 0.7 * (edges.right - first.left)
      // What names a table or explains it stands apart from its rows.
      const isApart = isAlone && step > Math.max(1.4 * widestStep, 2.2 * first.size)
      if (
        step > (isAlone ? 3.2 : 5) * first.size ||
        isWide ||
        isApart ||
        line.size > 1.15 * first.size
      )
        break
      if (isAlone ? isNumbered(line.text) : isJustified(line, edges)) break
      widestStep = Math.max(widestStep, step)
    }
    run.push(line)
    if (line.segments.length > 1 || isBelowCell(line, above)) kept = run.length
  }
  return run.slice(0, kept)
}

/** Whether a line of one segment goes on with a cell of the line above. */
function isBelowCell(line: Line, above: Line | undefined): boolean {
  const stub = above?.segments[0]
  if (above === undefined || stub === undefined || above.segments.length < 2) return false
  const isClose = above.baseline - line.baseline < 1.4 * line.size
  return line.left > stub.right || (isClose && /^[\p{Ll}(]/u.test(line.text))
}

/** The rows of a run of lines; undefined where its words stand in no columns. */
function tableOf(run: readonly Line[]): TableRow[] | undefined {
  const columns = columnsOf(run)
  if (columns.length < 2) return undefined
  const rows = logicalRows(run, columns).map((lines) => cellsOf(lines, columns))
  const full = rows.filter((row) => row.length > 1)
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  if (full.every(([stub]) => isListMark(stub))) return undefined
  if (cells < leastFilled * rows.length * columns.length) return undefined
  return full.length < (columns.length === 2 ? 3 : 2) ? undefined : rows
}

/** Of less than this share of its places, a grid is an accident of words. */
const leastFilled = 0.4

/** Items that are numbered stand as cells do: their numbers in one column, their text in the next. */
function isListMark(cell: TableCell | undefined): boolean {
  const text = cell?.parts[0]?.segment.fragments.map((fragment) => fragment.text).join('') ?? ''
  return /^[([]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)\]]?$/i.test(text) && !/^\d+$/.test(text)
}
