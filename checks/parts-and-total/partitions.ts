import { groupBy, type Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'

/** Words that name all parts of a whole; "including" and "of whom" name some. */
const allOfThem =
  /\b(?:comprising|comprised|consisting of|consisted of|composed of|made up of|divided into)\b/iu

/** Holds a group that a source says consists of parts against the sum of their sizes. */
export function holdPartitions(parts: readonly Claim<'part'>[]): readonly Outcome[] {
  const stated = parts.filter(
    ({ value }) => value.origin === 'stated' && allOfThem.test(value.reason),
  )
  const wholes = groupBy(stated, ({ value }) => String(value.whole.size.place.start))
  return [...wholes.values()].flatMap((same): Outcome[] => {
    const [first] = same
    if (first === undefined || same.length < 2) return []
    const whole = first.value.whole.size
    const sum = same.reduce((total, { value }) => total + value.size.value, 0)
    const inWords = same.map(({ value }) => value.size.text).join(' + ')
    if (sum === whole.value) return [{ claims: same, how: `${inWords} = ${whole.text}` }]
    const finding = {
      message: 'people',
      data: { whole: whole.text, sum, parts: inWords },
      at: whole.place,
      related: same.map((claim) => ({ message: 'a part', at: claim })),
      derivation: [`${inWords} = ${String(sum)}`, first.value.reason],
    } as const
    return [{ finding }]
  })
}
