import { printed, roundingError, someDigitAway, type PrintedNumber } from '../../src/index.js'
import { isExactShare } from '../shares/exact-share.js'
import { inWords, slack, type Outcome } from './messages.js'
import type { Read } from './sentence.js'
import { modelled } from './stated-difference.js'

/** "relative risk reduction, 25%", "a relative reduction of 25%", "RRR 25%"; and "a 25% relative reduction". */
const named =
  /\b(?:relative (?:risk )?reduction|RRR)\b(?: in (?:the )?[\p{L} -]{1,40})?(?: of|,|:| was| =)? ?(\d{1,2}(?:\.\d{1,2})?) ?%/giu
const before = /(?<![\d.])(\d{1,2}(?:\.\d{1,2})?) ?% relative (?:risk )?reduction\b/giu

const otherwise = /\b(?:hazards?|odds|Kaplan|person-years|patient-years)\b/iu

/** Off by so many percentage points, no adjustment that goes unmentioned is the likeliest cause. */
const surely = 2

/** Holds a relative risk reduction against the two rates of its sentence. */
export function holdReduction(sentence: readonly Read[]): Outcome {
  const context = sentence[0]?.place.context ?? ''
  const [match, more] = [...context.matchAll(named), ...context.matchAll(before)]
  if (match?.[1] === undefined || more !== undefined) return undefined
  if (modelled.test(context) || otherwise.test(context)) return undefined
  if (sentence.some(({ kind }) => kind === 'ratio')) return undefined
  const at = match.index + match[0].indexOf(match[1])
  const shares = sentence
    .filter((one) => isExactShare(one))
    .filter(({ value }) => value.percent.place.at !== at)
  const [first, second, another] = shares
  if (first === undefined || second === undefined || another !== undefined) return undefined
  if (first.measure.label !== second.measure.label) return undefined
  const [less, greater] = [first.value.percent, second.value.percent].toSorted(
    (a, b) => a.value - b.value,
  )
  if (less === undefined || greater === undefined || less.value <= 0) return undefined
  const reduction = printed(match[1])
  const [low, high] = [1, -1].map((side) => {
    const [part, whole] = [
      less.value + side * roundingError(less),
      greater.value - side * roundingError(greater),
    ]
    return 100 * (1 - part / whole)
  })
  if (low === undefined || high === undefined) return undefined
  const off = ({ value, decimals }: PrintedNumber): number => {
    const room = 2 * roundingError({ decimals }) + slack
    return Math.max(low - room - value, value - room - high, 0)
  }
  const expected = inWords(low, high, reduction.decimals, '%')
  const how = `from ${greater.text}% to ${less.text}% is a relative reduction of ${expected}`
  const claim = sentence.find(({ place }) => place.at === at) ?? second
  if (off(reduction) === 0)
    return someDigitAway(reduction, (changed) => off(changed) > 0) ? { claim, how } : undefined
  const finding = {
    message: 'reduction',
    data: {
      reduction: reduction.text,
      first: first.place.quote,
      second: second.place.quote,
      expected,
    },
    severity: off(reduction) >= surely ? 'warning' : 'info',
    at: claim,
    related: [first, second].map((one) => ({ message: 'one of the two rates', at: one })),
    derivation: [how],
  } as const
  return { finding }
}
