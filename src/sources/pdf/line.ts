import { segmentsOf, textOf, type Fragment, type Row, type Segment } from './fragment.js'
import type { Box } from './upright.js'

/** A line of a region: what a reader sees in one row of one column. */
export interface Line extends Segment {
  /** From 1. */
  readonly page: number
  /** From 1, in reading order on its page. */
  readonly number: number
  readonly baseline: number
  /** Of most of its glyphs. */
  readonly size: number
  /** The font of most of its glyphs. */
  readonly font: string
  readonly text: string
  readonly segments: readonly Segment[]
  /** The place of some of its fragments on the page as the file has it. */
  boxOf(fragments: readonly Fragment[]): Box
}

/** The line of a row. */
export function lineOf(
  row: Row,
  { page, number, toPage }: { page: number; number: number; toPage: (box: Box) => Box },
): Line {
  const { fragments, baseline } = row
  const segments = segmentsOf(row)
  const main = mainOf(fragments)
  return {
    fragments,
    page,
    number,
    baseline,
    segments,
    left: segments[0]?.left ?? 0,
    right: Math.max(...segments.map(({ right }) => right)),
    size: main?.size ?? 0,
    font: main?.font ?? '',
    text: textOf(fragments),
    boxOf: (part) => toPage(boxAround(part)),
  }
}

/** The fragment whose font and size have most of the glyphs. */
function mainOf(fragments: readonly Fragment[]): Fragment | undefined {
  const lengths = new Map<string, { readonly fragment: Fragment; length: number }>()
  for (const fragment of fragments) {
    const key = `${fragment.font} ${fragment.size.toFixed(1)}`
    const known = lengths.get(key)
    if (known === undefined) lengths.set(key, { fragment, length: fragment.text.length })
    else known.length += fragment.text.length
  }
  return [...lengths.values()].toSorted((a, b) => b.length - a.length)[0]?.fragment
}

function boxAround(fragments: readonly Fragment[]): Box {
  const round = (value: number): number => Math.round(value * 10) / 10
  return [
    round(Math.min(...fragments.map(({ left }) => left))),
    round(Math.min(...fragments.map(({ baseline, size }) => baseline - 0.25 * size))),
    round(Math.max(...fragments.map(({ right }) => right))),
    round(Math.max(...fragments.map(({ baseline, size }) => baseline + 0.8 * size))),
  ]
}
