import type { Block } from '../../../document/document.js'
import type { Heading } from '../head/heading.js'

/** By column, how the cells of the rows to come read. */
export type How = ReadonlyMap<number, Heading>

/**
 * What a row inside the body says of how those below read, where it says nothing else: "n (%)"
 * across the table, or " | Mean (SD) | Mean (SD)" behind an empty cell or the name of a section.
 */
export function howSaid(
  blocks: readonly Block[],
  width: number,
  read: (text: string) => Heading,
): How | undefined {
  const [stub = ''] = blocks.map(({ flat }) => flat.text)
  const texts = blocks.slice(width).map(({ flat }) => flat.text)
  const printed = texts.filter((text) => text !== '')
  if (printed.length === 0 || !printed.every((text) => !HOLDS_FIGURE.test(text))) return undefined
  const headings = texts.map(read)
  const isHow = headings.every((heading, at) => texts[at] === '' || saysOnlyHow(heading))
  if (!isHow) return undefined
  const isOfAll = printed.length === texts.length && printed.every((text) => text === stub)
  if (printed.length < 2 && !isOfAll && texts.length > 1) return undefined
  return new Map(
    headings.flatMap((heading, at) => (heading.text === '' ? [] : [[at + width, heading]])),
  )
}

/** "95% CI" holds none. */
const HOLDS_FIGURE = /\d(?!\d? ?%? ?-?(?:CI|confidence|credible))/i

function saysOnlyHow({ name, form, statistics }: Heading): boolean {
  return name === '' && form !== 'p' && (form !== undefined || statistics.length > 0)
}
