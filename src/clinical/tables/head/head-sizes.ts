import type { Numeral } from '../../../claims/mentions/mention.js'
import { printed } from '../../../statistics/printed-number.js'
import type { Block } from '../../../document/document.js'
import type { HeadLine } from './head.js'
import type { Heading } from './heading.js'
import { commonBase, pairIn } from '../cells/shares.js'

/**
 * The size that the lowest line of a head prints: under "Baseline (n = 459)" the group of "Control
 * (n = 230)" has 230. What stands over the name of a group alone is the size of more people.
 */
export function sizeInHead(
  lines: readonly HeadLine[],
  read: (text: string) => Heading,
): Numeral | undefined {
  for (const { text, start } of lines.toReversed()) {
    const { size, isArm, isPeople } = read(text)
    if (size !== undefined) return { ...size, start: size.start + start, end: size.end + start }
    if ((isArm || isPeople) && lines.length > 1) return undefined
  }
  return undefined
}

/**
 * The sizes of groups that their heads give without "n =", by column: in a bracket, where several
 * heads have one ("Drug (24) | Placebo (26 patients)"), or at the end, where the corner says "N" or the
 * shares below are of as many ("Drug 24" over "12 (50.0)").
 */
export function bareSizes(
  head: readonly Heading[],
  rows: readonly (readonly Block[])[],
): ReadonlyMap<number, Numeral> {
  const [corner, ...others] = head
  const isSaid = /^n\.?$/i.test(corner?.text ?? '')
  const sizes = new Map<number, Numeral>()
  others.forEach((heading, index) => {
    const column = index + 1
    const atEnd = sizeBy(AT_END, heading)
    const isTold = atEnd !== undefined && (isSaid || areSharesOf(atEnd.value, rows, column))
    const size = isTold ? atEnd : isSaid ? undefined : sizeBy(IN_BRACKET, heading)
    if (size !== undefined) sizes.set(column, size)
  })
  return sizes.size > 1 ? sizes : new Map()
}

function areSharesOf(size: number, rows: readonly (readonly Block[])[], column: number): boolean {
  const pairs = rows.flatMap((cells) => pairIn(cells[column]?.flat.text ?? '') ?? [])
  return commonBase(pairs) === size
}

function sizeBy(pattern: RegExp, { text, size, form, time }: Heading): Numeral | undefined {
  if (size !== undefined || form === 'p' || time !== undefined) return undefined
  const match = pattern.exec(text)
  const [whole = '', number = ''] = match ?? []
  if (match === null || YEAR.test(number)) return undefined
  const start = match.index + whole.indexOf(number)
  const { value, decimals } = printed(number)
  return { text: number, value, decimals, start, end: start + number.length }
}

const IN_BRACKET =
  /(?<=\p{L}[\p{L}\d.+-]{0,30}) ?\((\d{2,6})(?: (?:people|patients|participants|subjects|adults|children|infants|women|men))?\)/u
const AT_END = /(?<=\p{L}) (\d{1,6})$/u

/** Two columns of years are no sizes. */
const YEAR = /^(?:19|20)\d\d$/
