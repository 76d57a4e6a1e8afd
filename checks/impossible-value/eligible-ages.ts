import { isFigure, someDigitAway, type Claim, type PrintedNumber } from '../../src/index.js'
import type { Outcome } from './outcome.js'

/** Who is 65 when joining may be 66 when asked. */
const room = 1

/** Words by which ages are those of other people. */
const ofOthers =
  /\b(?:previous\w*|earlier|prior|published|literature|review\w*|meta-analysis|controls?|siblings?|parents?|mothers?|partners?|caregivers?|deviations?|violations?|screened|registry|follow[- ]?up)\b/iu

/**
 * Holds ranges of people's ages against the limits that the source sets for taking part, where it sets
 * one for each end: "aged 18 to 65 years", "median age 54 years (range, 21-79)".
 */
export function holdAges(
  estimates: readonly Claim<'estimate'>[],
  attributes: readonly Claim<'attribute'>[],
): readonly Outcome[] {
  const [least, most] = [limitOf(attributes, 'minimum-age'), limitOf(attributes, 'maximum-age')]
  const isYoung = ({ value }: PrintedNumber): boolean => least !== undefined && value < least.age
  const isOld = ({ value }: PrintedNumber): boolean =>
    most !== undefined && value >= most.age + 1 + room
  return estimates.flatMap((claim): Outcome[] => {
    const { spread, unit } = claim.value
    if (claim.measure.key !== 'age' || spread?.type !== 'range' || unit !== 'year') return []
    const { lower, upper } = spread
    if (!isFigure(lower) || !isFigure(upper) || ofOthers.test(claim.place.context)) return []
    const limit = isYoung(lower) ? least : isOld(upper) ? most : undefined
    if (limit === undefined) {
      const limits = [least, most].flatMap((one) =>
        one === undefined ? [] : `the ${one.claim.measure.label} of ${String(one.age)} years`,
      )
      const how = `ages from ${lower.text} to ${upper.text} keep to ${limits.join(' and ')}`
      const isTold = someDigitAway(lower, isYoung) || someDigitAway(upper, isOld)
      return isTold ? [{ claim, how }] : []
    }
    const finding = {
      message: 'ages',
      data: {
        lower: lower.text,
        upper: upper.text,
        limit: limit.claim.measure.label,
        age: String(limit.age),
      },
      severity: 'warning',
      at: claim,
      related: [{ message: `the ${limit.claim.measure.label}`, at: limit.claim }],
      derivation: [
        `the ${limit.claim.measure.label} of those who can take part is ${String(limit.age)} years`,
      ],
    } as const
    return [{ finding }]
  })
}

/** The only limit of a source, in years. */
function limitOf(
  attributes: readonly Claim<'attribute'>[],
  key: 'minimum-age' | 'maximum-age',
): { readonly claim: Claim<'attribute'>; readonly age: number } | undefined {
  const all = attributes.filter(({ measure }) => measure.key === key)
  const [claim] = all
  const age = /^(\d{1,3})-years?$/u.exec(claim?.value.key ?? '')?.[1]
  if (claim === undefined || age === undefined) return undefined
  return all.every(({ value }) => value.key === claim.value.key)
    ? { claim, age: Number(age) }
    : undefined
}
