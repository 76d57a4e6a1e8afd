import { isNumbered } from './caption.js'
import { rowsOf, segmentsOf, type Row, type Segment } from './fragment.js'

/** Narrower than this, in ems, nobody sets a column of text. */
const narrowest = 12

/** A part of this height of the usual distance between rows is white space, and no line space. */
const whiteSpace = 1.7

/** How much of a column's width its lines fill, where they are text and not cells. */
const textFill = 0.72

/** A row with its segments at hand. */
interface Spread {
  readonly row: Row
  readonly segments: readonly Segment[]
}

/**
 * The rows of a page in reading order, region by region: where text stands in columns side by side,
 * one column after the other. A table is not taken apart.
 */
export function regionsOf(rows: readonly Row[]): Row[][] {
  return partsOf(rows, 0).filter((region) => region.length > 0)
}

function partsOf(rows: readonly Row[], depth: number): Row[][] {
  const spreads = rows.map((row) => ({ row, segments: segmentsOf(row) }))
  const gutter = depth < 3 ? gutterOf(spreads) : undefined
  if (gutter === undefined) return [[...rows]]
  const regions: Row[][] = []
  let whole: Row[] = []
  for (const band of bandsOf(spreads, gutter)) {
    if (!band.isParted) {
      whole.push(...band.spreads.map(({ row }) => row))
      continue
    }
    regions.push(whole)
    whole = []
    const fragments = band.spreads.flatMap(({ row }) => row.fragments)
    const left = fragments.filter((fragment) => fragment.right <= gutter)
    const right = fragments.filter((fragment) => fragment.right > gutter)
    for (const side of [left, right]) regions.push(...partsOf(rowsOf(side), depth + 1))
  }
  regions.push(whole)
  return regions
}

/** Where most rows have white space between two columns; undefined on a page without columns. */
function gutterOf(spreads: readonly Spread[]): number | undefined {
  const segments = spreads.flatMap((spread) => spread.segments)
  const left = Math.min(...segments.map((segment) => segment.left))
  const right = Math.max(...segments.map((segment) => segment.right))
  const size = spreads[0]?.row.fragments[0]?.size ?? 0
  let best: { readonly x: number; readonly score: number; width: number } | undefined
  for (let x = left + 0.25 * (right - left); x < left + 0.75 * (right - left); x += 2) {
    if (x - left < narrowest * size || right - x < narrowest * size) continue
    const score = scoreAt(spreads, x)
    if (best === undefined || score > best.score) best = { x, score, width: 0 }
    else if (score === best.score) best.width = x - best.x
  }
  return best === undefined || best.score < 3 ? undefined : best.x + Math.min(best.width, 40) / 2
}

/** How many rows stand on the side that has fewer, less those that reach across. */
function scoreAt(spreads: readonly Spread[], x: number): number {
  let crossing = 0
  let left = 0
  let right = 0
  for (const { segments } of spreads) {
    if (segments.some((segment) => segment.left < x && segment.right > x)) crossing++
    else {
      if (segments.some((segment) => segment.right <= x)) left++
      if (segments.some((segment) => segment.left >= x)) right++
    }
  }
  return Math.min(left, right) - crossing / 2
}

interface Band {
  readonly spreads: Spread[]
  /** Whether it is text in two columns. */
  readonly isParted: boolean
}

/**
 * The page from top to bottom: rows across the gutter, and text on both sides of it. What stands on
 * one side alone goes with the text in columns above or below, if there is any; but below columns of
 * equal length it heads what reaches across.
 */
function bandsOf(spreads: readonly Spread[], gutter: number): Band[] {
  const runs = runsOf(spreads, gutter).flatMap((run) => withoutTail(run, gutter))
  const kinds = runs.map((run) => kindOf(run, gutter))
  const bands: Band[] = []
  runs.forEach((run, at) => {
    const kind = kinds[at]
    const last = bands.at(-1)
    const next = kinds.slice(at).find((other) => other !== 'one side')
    const isHead = next === 'whole' && last !== undefined && headsBelow(run, last.spreads, gutter)
    const goesOn = last?.isParted === true && !isHead
    const isParted = kind === 'one side' ? goesOn || next === 'text' : kind === 'text'
    if (last?.isParted === isParted) last.spreads.push(...run)
    else bands.push({ spreads: [...run], isParted })
  })
  return bands
}

/** A run, and apart from it the rows at its end that head what stands below both of its columns. */
function withoutTail(run: readonly Spread[], gutter: number): Spread[][] {
  const shorter = Math.min(lastOn('left', run, gutter), lastOn('right', run, gutter))
  const most = Math.min(run.length, shorter + 1 + maxUneven)
  for (let end = shorter + 1; shorter >= 0 && end < most; end++) {
    const [text, tail] = [run.slice(0, end), run.slice(end)]
    if (headsBelow(tail, text, gutter)) return [text, tail]
  }
  return [[...run]]
}

/** Columns of equal length may end so many ems apart, or so many rows. */
const unevenEnd = 3.5
const maxUneven = 8

/**
 * Whether rows of one side head what stands below two columns: these end at about the same height,
 * and a heading or the name of a table follows.
 */
function headsBelow(rows: readonly Spread[], above: readonly Spread[], gutter: number): boolean {
  const fragment = rows[0]?.row.fragments[0]
  const left = above[lastOn('left', above, gutter)]?.row
  const right = above[lastOn('right', above, gutter)]?.row
  if (fragment === undefined || left === undefined || right === undefined) return false
  const isUneven = Math.abs(left.baseline - right.baseline) > unevenEnd * fragment.size
  const isClose = Math.min(left.baseline, right.baseline) - fragment.baseline < 1.4 * fragment.size
  if (isUneven || isClose) return false
  return isNumbered(fragment.text) || fragment.font !== left.fragments[0]?.font
}

/** The last of the rows that stand on one side of a gutter; -1 where none does. */
function lastOn(side: 'left' | 'right', spreads: readonly Spread[], gutter: number): number {
  return spreads.findLastIndex(({ segments }) =>
    segments.some(({ left, right }) => (side === 'left' ? right <= gutter : left >= gutter)),
  )
}

/** Runs of rows that all reach across the gutter or all do not, without white space inside. */
function runsOf(spreads: readonly Spread[], gutter: number): Spread[][] {
  const pitch = pitchOf(spreads.map(({ row }) => row))
  const runs: Spread[][] = []
  let last: Spread | undefined
  for (const spread of spreads) {
    const isSame =
      last !== undefined &&
      isAcross(last, gutter) === isAcross(spread, gutter) &&
      last.row.baseline - spread.row.baseline <= whiteSpace * pitch
    if (isSame) runs.at(-1)?.push(spread)
    else runs.push([spread])
    last = spread
  }
  return runs
}

function isAcross({ segments }: Spread, gutter: number): boolean {
  return segments.some(({ left, right }) => left < gutter && right > gutter)
}

/** What a run is: text in two columns, rows of one side alone, or anything else. */
function kindOf(run: readonly Spread[], gutter: number): 'text' | 'one side' | 'whole' {
  if (run.some((spread) => isAcross(spread, gutter))) return 'whole'
  const segments = run.flatMap((spread) => spread.segments)
  const left = run.filter(({ segments: [first] }) => first !== undefined && first.right <= gutter)
  const right = run.filter(({ segments: all }) => (all.at(-1)?.right ?? 0) > gutter)
  if (left.length === 0 || right.length === 0) return 'one side'
  if (isCellular(left, gutter) || isCellular(right, gutter)) return 'whole'
  const edges = {
    left: Math.min(...segments.map((segment) => segment.left)),
    right: Math.max(...segments.map((segment) => segment.right)),
  }
  const fills = [
    filled(left, edges.left, gutter, ({ right: end }) => end <= gutter),
    filled(right, gutter, edges.right, ({ left: start }) => start >= gutter),
  ]
  return Math.max(...fills) >= textFill && Math.min(...fills) >= textFill / 2 ? 'text' : 'whole'
}

/** A gap of this many ems within a column is one between cells, in most of its rows at least. */
const cellGap = 1.6

/** Whether most rows of one side hold cells, and no lines of text. */
function isCellular(spreads: readonly Spread[], gutter: number): boolean {
  const parted = spreads.filter(({ row, segments }) =>
    segments.slice(1).some(({ left }, at) => {
      const before = segments[at]?.right ?? left
      const isAtGutter = before <= gutter && left >= gutter
      return !isAtGutter && left - before > cellGap * (row.fragments[0]?.size ?? 0)
    }),
  )
  return parted.length > spreads.length / 2
}

/** The share of a column's width that its rows fill, in the middle of them all. */
function filled(
  spreads: readonly Spread[],
  from: number,
  to: number,
  isInside: (segment: Segment) => boolean,
): number {
  const widths = spreads.map(({ segments }) =>
    segments.filter(isInside).reduce((sum, { left, right }) => sum + right - left, 0),
  )
  return middle(widths) / Math.max(1, to - from)
}

/** The usual distance between two rows, in points. */
export function pitchOf(rows: readonly { readonly baseline: number }[]): number {
  const steps = rows.slice(1).map((row, at) => (rows[at]?.baseline ?? 0) - row.baseline)
  return middle(steps.filter((step) => step > 2))
}

/** The upper of the two middle values; 0 of none. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
