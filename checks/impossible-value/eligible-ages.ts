import { isFigure, type Claim, type FindingInput } from '../../src/index.js'
import type { messages } from './messages.js'

/** Who is 65 when joining may be 66 when asked. */
const room = 1

/** Words by which ages are those of other people. */
const ofOthers =
  /\b(?:previous\w*|earlier|prior|published|literature|review\w*|meta-analysis|controls?|siblings?|parents?|mothers?|partners?|caregivers?|deviations?|violations?|screened|registry|follow[- ]?up)\b/iu

/**
 * Ranges of people's ages that reach beyond the limits that the source sets for taking part, where it
 * sets one for each end: "aged 18 to 65 years", "median age 54 years (range, 21-79)".
 */
export function agesBeyond(
  estimates: readonly Claim<'estimate'>[],
  attributes: readonly Claim<'attribute'>[],
): readonly FindingInput<typeof messages>[] {
  const limits = [limitOf(attributes, 'minimum-age'), limitOf(attributes, 'maximum-age')] as const
  return estimates.flatMap((claim): FindingInput<typeof messages>[] => {
    const { spread, unit } = claim.value
    if (claim.measure.key !== 'age' || spread?.type !== 'range' || unit !== 'year') return []
    if (!isFigure(spread.lower) || !isFigure(spread.upper)) return []
    if (ofOthers.test(claim.place.context)) return []
    const [least, most] = limits
    const isYounger = least !== undefined && spread.lower.value < least.age
    const isOlder = most !== undefined && spread.upper.value >= most.age + 1 + room
    const limit = isYounger ? least : isOlder ? most : undefined
    if (limit === undefined) return []
    return [
      {
        message: 'ages',
        data: {
          lower: spread.lower.text,
          upper: spread.upper.text,
          limit: limit.claim.measure.label,
          age: String(limit.age),
        },
        severity: 'warning',
        at: claim,
        related: [{ message: `the ${limit.claim.measure.label}`, at: limit.claim }],
        derivation: [
          `the ${limit.claim.measure.label} of those who can take part is ${String(limit.age)} years`,
        ],
      },
    ]
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
