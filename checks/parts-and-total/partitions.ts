import { groupBy, type Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'
import { isSlip } from './slip.js'

/** Words that name all parts of a whole; "including" and "of whom" name some. */
const allOfThem =
  /\b(?:comprising|comprised|consisting of|consisted of|composed of|made up of|divided into)\b/iu

/** Fewer people than these may be short of one whom a list did not care to tell. */
const fewPeople = 20

/** Whether a part is one of all those that a source names of its whole. */
export function isOfPartition({ value }: Claim<'part'>): boolean {
  return value.origin === 'stated' && (value.listed !== undefined || allOfThem.test(value.reason))
}

/**
 * Holds a group that a source says consists of parts, or whose parts it lists one by one, against the
 * sum of their sizes. A list may still leave somebody out: it is odd only where a slip explains it.
 */
export function holdPartitions(parts: readonly Claim<'part'>[]): readonly Outcome[] {
  const stated = parts.filter(isOfPartition)
  const wholes = groupBy(stated, ({ value }) => String(value.whole.size.place.start))
  return [...wholes.values()].flatMap((same): Outcome[] => {
    const [first] = same
    if (first === undefined || same.length < 2) return []
    const { whole, listed, reason } = first.value
    const sizes = same.map(({ value }) => value.size)
    const sum = sizes.reduce((total, { value }) => total + value, 0)
    const inWords = sizes.map(({ text }) => text).join(' + ')
    if (sum === whole.size.value) {
      return [{ claims: same, how: `${inWords} = ${whole.size.text}` }]
    }
    const isShort = sum < whole.size.value
    if (listed !== undefined && !isSlip(whole.size, sizes)) return []
    const isMild = isShort && (listed === 'reasons' || whole.size.value < fewPeople)
    const finding = {
      message: 'people',
      data: { whole: whole.size.text.toLowerCase(), sum, parts: inWords },
      ...(listed !== undefined && isMild && { severity: 'info' as const }),
      at: whole.size.place,
      related: same.map((claim) => ({ message: 'a part', at: claim })),
      derivation: [`${inWords} = ${String(sum)}`, reason],
    } as const
    return [{ finding }]
  })
}
