/** A run of glyphs as the page sets it, in points from the lower left corner of the upright page. */
export interface Fragment {
  text: string
  left: number
  right: number
  /** Of the line that the glyphs belong to, also where they are raised above it. */
  baseline: number
  /** The height of the font. */
  readonly size: number
  /** The page's name of the font: equal names are equal fonts on one page. */
  readonly font: string
  isRaised: boolean
  /** Which of the file's marked pieces it belongs to; equal numbers are one piece. */
  readonly piece: number
}

/** Fragments on one baseline, from left to right. */
export interface Row {
  readonly baseline: number
  readonly fragments: readonly Fragment[]
}

/** Fragments of a row without a wide gap between two. */
export interface Segment {
  readonly fragments: readonly Fragment[]
  readonly left: number
  readonly right: number
}

/** A gap of this many ems, or more, may keep columns apart; words never stand that far apart unless justified. */
const wideGap = 0.5

/** The same where the file itself marks the two sides as different pieces of its structure. */
const pieceGap = 0.35

/** Groups fragments into rows, from top to bottom. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const sorted = fragments.toSorted((a, b) => b.baseline - a.baseline || a.left - b.left)
  const groups: Fragment[][] = []
  let baseline = Number.NaN
  for (const fragment of sorted) {
    const open = groups.at(-1)
    if (open !== undefined && baseline - fragment.baseline <= 0.25 * fragment.size)
      open.push(fragment)
    else {
      groups.push([fragment])
      baseline = fragment.baseline
    }
  }
  return groups.map((group) => ({
    baseline: Math.max(...group.map((fragment) => fragment.baseline)),
    fragments: group.toSorted((a, b) => a.left - b.left),
  }))
}

/** A row's fragments, apart where a gap is wide. */
export function segmentsOf({ fragments }: Pick<Row, 'fragments'>): Segment[] {
  const groups: Fragment[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const fragment of fragments) {
    const open = groups.at(-1)
    const gap = open?.at(-1)?.piece === fragment.piece ? wideGap : pieceGap
    const isApart = fragment.left - right > gap * fragment.size && !isMark(open)
    if (open === undefined || isApart) groups.push([fragment])
    else open.push(fragment)
    right = Math.max(right, fragment.right)
  }
  return groups.map((group) => ({
    fragments: group,
    left: Math.min(...group.map(({ left }) => left)),
    right: Math.max(...group.map(({ right }) => right)),
  }))
}

/** The mark of an item stands apart from the text that it belongs to. */
function isMark(fragments: readonly Fragment[] | undefined): boolean {
  return fragments?.length === 1 && /^[•●○▪▫◦‣■□–-]$/.test(fragments[0]?.text ?? '')
}

/** A gap of this many ems is a space between two words. */
const wordGap = 0.13

/** Whether a space stands between two neighbours of a line. */
export function isSpaced(before: Fragment, after: Fragment): boolean {
  if (/\s$/.test(before.text) || /^\s/.test(after.text)) return false
  return after.left - before.right > wordGap * Math.min(before.size, after.size)
}

/** The text of fragments, raised ones included. */
export function textOf(fragments: readonly Fragment[]): string {
  let text = ''
  let last: Fragment | undefined
  for (const fragment of fragments) {
    if (last !== undefined && isSpaced(last, fragment)) text += ' '
    text += fragment.text
    last = fragment
  }
  return text
}
