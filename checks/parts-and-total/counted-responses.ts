import { bySentence, printed, type Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'

/** "3 complete and 9 partial responses", "3 complete responses and 9 partial responses". */
const bothCounted =
  /(?<![\d.,-])(\d{1,4}) (?:confirmed )?complete (?:(?:responses?|remissions?|responders?) )?(?:and|plus) (\d{1,4}) (?:confirmed )?partial (?:responses?|remissions?|responders?)\b/giu

/** Holds complete and partial responses that a sentence counts against its objective response. */
export function holdCountedResponses(claims: readonly Claim<'proportion'>[]): readonly Outcome[] {
  const rates = claims.filter(({ measure }) => measure.key === 'objective-response-rate')
  return bySentence(rates, ({ place }) => place).flatMap(([rate, another]): Outcome[] => {
    const count = rate?.value.count
    if (rate === undefined || count === undefined || another !== undefined) return []
    const [match, more] = [...rate.place.context.matchAll(bothCounted)]
    if (match?.[1] === undefined || match[2] === undefined || more !== undefined) return []
    const sum = printed(match[1]).value + printed(match[2]).value
    const inWords = `${match[1]} + ${match[2]}`
    if (sum === count.value) return [{ claims: [rate], how: `${inWords} = ${count.text}` }]
    const finding = {
      message: 'sum',
      data: {
        parts: inWords,
        sum: String(sum),
        total: rate.measure.label,
        printed: `that of ${count.text}`,
      },
      at: rate,
      derivation: [
        'complete and partial responses make up the objective response',
        `${inWords} = ${String(sum)}`,
      ],
    } as const
    return [{ finding }]
  })
}
