import { oneDigitAway, percentAgreement, percentOf, roundingLimits } from '../../src/index.js'
import type { Outcome } from './messages.js'
import { remedyOf } from './remedies.js'
import type { Share } from './share.js'

/** A share printed with its count and its denominator. */
export type Fraction = Share & { readonly count: number; readonly denominator: number }

type Agreement = 'rounded' | 'truncated' | 'complement' | 'last-digit' | 'no'

/** Whether a share has both halves of a fraction, in a form that can be one. */
export function isFraction(share: Share): share is Fraction {
  const { count, denominator, percent, claim } = share
  if (count === undefined || denominator === undefined) return false
  if (denominator === 0 || count > denominator) return false
  // "of 40 (67% of the placebo group)": the percentage brings its own denominator.
  const { place } = claim
  const behind = place.context.slice(percent.place.at + percent.place.quote.length)
  const printed = claim.value.denominator?.place.start ?? 0
  return !(printed < percent.place.start && /^\s?%?\s?of\b/u.test(behind))
}

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
  if (agreement === 'complement') {
    return { finding: { message: 'complement', data, severity: 'info', ...more } }
  }
  const remedy = remedyOf(count, denominator, percent)
  // A slip of one in the last digit is a slip of rounding, seldom one of fact.
  const severity = agreement === 'last-digit' ? 'warning' : 'error'
  return { finding: { message: 'mismatch', data: { ...data, remedy }, severity, ...more } }
}

function agreementOf({ count, denominator, percent }: Fraction): Agreement {
  const agreement = percentAgreement(count, denominator, percent)
  if (agreement !== 'no') return agreement
  if (percentAgreement(denominator - count, denominator, percent) === 'rounded') return 'complement'
  const unit = 10 ** -percent.decimals
  const close = [-1, 1].some((step) => {
    const value = Number((percent.value + step * unit).toFixed(percent.decimals))
    const neighbour = { text: value.toFixed(percent.decimals), value, decimals: percent.decimals }
    return percentAgreement(count, denominator, neighbour) === 'rounded'
  })
  return close ? 'last-digit' : 'no'
}

/** Whether some changed digit of the percentage would have been reported. */
function isTelling(fraction: Fraction): boolean {
  return oneDigitAway(fraction.percent).some(
    (changed) => percentAgreement(fraction.count, fraction.denominator, changed) === 'no',
  )
}

function derivationOf({ count, denominator, percent }: Fraction): readonly string[] {
  const { low, high } = roundingLimits(percent)
  const more = percentOf(count, denominator, percent.decimals + 2)
  return [
    `${String(count)}/${String(denominator)} = ${more}%`,
    `${percent.text}% was rounded from ${low}% to ${high}%`,
  ]
}
