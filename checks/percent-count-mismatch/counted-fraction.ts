import {
  percentAgreement,
  percentOf,
  roundingLimits,
  someDigitAway,
  type Claim,
  type Figure,
} from '../../src/index.js'
import type { Outcome } from './messages.js'
import { remedyOf } from './remedies.js'
import type { Share } from './share.js'

/** A share printed with its count and its denominator. */
export type Fraction = Share & { readonly count: number; readonly denominator: number }

type Agreement =
  'rounded' | 'parts' | 'per-thousand' | 'truncated' | 'complement' | 'last-digit' | 'no'

/** Whether a share has both halves of a fraction, in a form that can be one. */
export function isFraction(share: Share): share is Fraction {
  const { count, denominator, percent, claim } = share
  if (count === undefined || denominator === undefined) return false
  if (denominator === 0 || count > denominator) return false
  const printed = claim.value.denominator
  if (printed === undefined || otherUnit.test(behind(claim, printed))) return false
  // "of 40 (67% of the placebo group)": the percentage brings its own denominator.
  const ownDenominator = /^\s?%?\s?of\b/u.test(behind(claim, percent))
  return !(ownDenominator && printed.place.start < percent.place.start)
}

/** What follows a number that is no number of people: "140/90 mmHg", "2/100 person-years". */
const otherUnit =
  /^\s?(?:mm\s?Hg|mm|mg|kg|g|mL|ml|\u00B5g|IU|(?:person|patient)[-\s](?:years?|months?|days?))\b/u

function behind({ place }: Claim, { place: { at, quote } }: Figure): string {
  const end = at + quote.length
  return place.context.slice(end, end + longestUnit)
}

const longestUnit = 20

/** Holds a percentage against the fraction printed with it, in exact arithmetic. */
export function holdFraction(fraction: Fraction): Outcome {
  const { claim, count, denominator, percent } = fraction
  const agreement = agreementOf(fraction)
  if (agreement === 'rounded' || agreement === 'truncated') {
    const by = agreement === 'truncated' ? ', by truncation' : ''
    const how = `${String(count)}/${String(denominator)} is ${percent.text}%${by}`
    return isTelling(fraction) ? { how } : undefined
  }
  const actual = percentOf(count, denominator, percent.decimals)
  const data = { count, denominator, actual, percent: percent.text }
  const more = { at: claim, derivation: derivationOf(fraction) }
  if (agreement === 'parts' || agreement === 'per-thousand') return undefined
  if (agreement === 'complement') {
    return { finding: { message: 'complement', data, severity: 'info', ...more } }
  }
  const remedy = remedyOf(count, denominator, percent)
  // A slip of one in the last digit is a slip of rounding, seldom one of fact.
  const severity = agreement === 'last-digit' ? 'warning' : 'error'
  return { finding: { message: 'mismatch', data: { ...data, remedy }, severity, ...more } }
}

function agreementOf({ claim, count, denominator, percent }: Fraction): Agreement {
  const agreement = percentAgreement(count, denominator, percent)
  if (agreement !== 'no') return agreement
  if (percentAgreement(denominator - count, denominator, percent) === 'rounded') return 'complement'
  // "24/40 (38%)" of men and women: two parts of a whole that is not printed.
  const whole = count + denominator
  const isPart = [count, denominator].some(
    (part) => percentAgreement(part, whole, percent) !== 'no',
  )
  if (isPart) return 'parts'
  // "18/814 (22.1)" under "n/N (%)", which a note explains as a rate per 1,000.
  const isUnmarked = !/^\s?(?:%|percent|per cent)/iu.test(behind(claim, percent))
  if (isUnmarked && isPerThousand(count, denominator, percent)) return 'per-thousand'
  const unit = 10 ** -percent.decimals
  const close = [-1, 1].some((step) => {
    const value = Number((percent.value + step * unit).toFixed(percent.decimals))
    const neighbour = { text: value.toFixed(percent.decimals), value, decimals: percent.decimals }
    return percentAgreement(count, denominator, neighbour) === 'rounded'
  })
  return close ? 'last-digit' : 'no'
}

function isPerThousand(count: number, denominator: number, { value, decimals }: Figure): boolean {
  const share = { text: '', value: value / 10, decimals: decimals + 1 }
  const printed = { ...share, value: Number(share.value.toFixed(share.decimals)) }
  return percentAgreement(count, denominator, printed) === 'rounded'
}

/** Whether some changed digit of the percentage would have been reported. */
function isTelling(fraction: Fraction): boolean {
  const { percent } = fraction
  return someDigitAway(percent, (changed) => {
    const agreement = agreementOf({ ...fraction, percent: { ...percent, ...changed } })
    return agreement === 'complement' || agreement === 'last-digit' || agreement === 'no'
  })
}

function derivationOf({ count, denominator, percent }: Fraction): readonly string[] {
  const { low, high } = roundingLimits(percent)
  const more = percentOf(count, denominator, percent.decimals + 2)
  return [
    `${String(count)}/${String(denominator)} = ${more}%`,
    `${percent.text}% was rounded from ${low}% to ${high}%`,
  ]
}
