import { repaired } from './glyphs.js'
import type { Fragment } from './fragment.js'

/** A run of text as the library gives it. */
export interface TextItem {
  readonly str: string
  readonly width: number
  /** The matrix from the text's own space to the page's. */
  readonly transform: readonly number[]
  readonly fontName: string
  /** Which of the file's marked pieces it belongs to. */
  readonly piece: number
}

/** Quarter turns, counter-clockwise, of a text on its page. */
type Turn = 0 | 1 | 2 | 3

/** The fragments of a page, turned upright, and the way back to the page. */
export interface UprightPage {
  readonly fragments: Fragment[]
  /** The page's box of an upright one: left, bottom, right, top. */
  readonly toPage: (box: Box) => Box
}

export type Box = readonly [left: number, bottom: number, right: number, top: number]

/**
 * The text of a page in the direction in which most of it runs. What runs across it (a stamp in the
 * margin, the label of an axis) is left out.
 */
export function uprightPage(items: readonly TextItem[]): UprightPage {
  const lengths = [0, 0, 0, 0]
  for (const { str, transform } of items) {
    const turn = turnOf(transform)
    if (turn !== undefined) lengths[turn] = (lengths[turn] ?? 0) + str.length
  }
  const turn = lengths.indexOf(Math.max(...lengths)) as Turn
  const fragments = items
    .filter(({ str, transform }) => str.trim() !== '' && turnOf(transform) === turn)
    .map((item) => fragmentOf(item, turn))
  return { fragments: joined(fragments), toPage: (box) => turnedBack(box, turn) }
}

/** The turn of a text that runs along an edge of the page; undefined for one that runs aslant. */
function turnOf([a = 0, b = 0]: readonly number[]): Turn | undefined {
  const size = Math.hypot(a, b)
  if (size === 0) return undefined
  if (Math.abs(b) < 0.05 * size) return a > 0 ? 0 : 2
  if (Math.abs(a) < 0.05 * size) return b > 0 ? 1 : 3
  return undefined
}

function fragmentOf({ str, width, transform, fontName, piece }: TextItem, turn: Turn): Fragment {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  const [left, baseline] = turned(x, y, turn)
  const leading = str.length - str.trimStart().length
  const shown = str.trim()
  // Blanks at the ends have a width of their own: a rough one will do.
  const blank = str.length === 0 ? 0 : width / str.length
  return {
    text: repaired(shown),
    left: left + leading * blank,
    right: left + width - (str.length - leading - shown.length) * blank,
    baseline,
    size: Math.hypot(c, d),
    font: fontName,
    isRaised: false,
    piece,
  }
}

/** A point of the page, as it stands when the page is turned so that the text runs to the right. */
function turned(x: number, y: number, turn: Turn): readonly [number, number] {
  if (turn === 1) return [y, -x]
  if (turn === 2) return [-x, -y]
  return turn === 3 ? [-y, x] : [x, y]
}

function turnedBack([left, bottom, right, top]: Box, turn: Turn): Box {
  if (turn === 1) return [-top, left, -bottom, right]
  if (turn === 2) return [-right, -top, -left, -bottom]
  return turn === 3 ? [bottom, -right, top, -left] : [left, bottom, right, top]
}

/** Fragments that follow each other without a gap in one font, as one: ligatures are set apart. */
function joined(fragments: readonly Fragment[]): Fragment[] {
  const runs: Fragment[] = []
  for (const fragment of fragments) {
    const last = runs.at(-1)
    const gap = last === undefined ? Number.NaN : Math.abs(fragment.left - last.right)
    if (
      last?.font === fragment.font &&
      last.size === fragment.size &&
      Math.abs(last.baseline - fragment.baseline) < 0.01 * fragment.size &&
      gap < 0.1 * fragment.size
    ) {
      last.text += fragment.text
      last.right = fragment.right
    } else runs.push({ ...fragment })
  }
  return runs
}
