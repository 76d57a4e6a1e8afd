import type { Claim, Figure } from '../../src/index.js'

/** A proportion with its percentage, a percentage that can be held against counts. */
export interface Share {
  readonly claim: Claim<'proportion'>
  readonly percent: Figure
  readonly count?: number
  readonly denominator?: number
  readonly group?: Figure
}

/**
 * Words of percentages that are no plain count out of a group: estimates over time, models,
 * weights, changes.
 */
const otherThanCounted =
  /\b(?:kaplan|actuarial|cumulative incidence|landmark|adjusted|weighted|weights|model(?:led|ed)?|imput(?:ed|ation)|standardi[sz]ed|bootstrap|bayesian|posterior|meta-analysis|prorated|percentage points?|percent change)\b/iu

/**
 * The proportions that were counted: survival rates, modelled shares and hedged figures
 * ("about 20%") are left out.
 */
export function countedShares(claims: readonly Claim<'proportion'>[]): readonly Share[] {
  // Claims of one sentence share its text, which may be long: it is searched once.
  const contexts = new Map<string, boolean>()
  const uses = new Map<string, number>()
  for (const { value } of claims) {
    const key = keyOf(value.percent)
    uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return claims.flatMap((claim) => {
    const { percent, count, denominator, group } = claim.value
    const hedged = [percent, count, denominator, group].some((one) => one?.hedge !== undefined)
    if (percent === undefined || percent.value < 0 || hedged || !isCounted(claim, contexts))
      return []
    // One percentage behind two fractions belongs to neither.
    if ((uses.get(keyOf(percent)) ?? 0) > 1) return []
    const wholes = [count, denominator, group].every((one) => one === undefined || isWhole(one))
    if (!wholes) return []
    return [
      {
        claim,
        percent,
        ...(count && { count: count.value }),
        ...(denominator && { denominator: denominator.value }),
        ...(group && { group }),
      },
    ]
  })
}

function isCounted(
  { measure, place: { context } }: Claim<'proportion'>,
  contexts: Map<string, boolean>,
): boolean {
  const { nature } = measure
  if (nature === 'survival-rate' || nature === 'difference' || nature === 'ratio') return false
  const known = contexts.get(context) ?? !otherThanCounted.test(context)
  contexts.set(context, known)
  return known
}

function isWhole({ value, decimals }: Figure): boolean {
  return decimals === 0 && Number.isSafeInteger(value) && value >= 0
}

function keyOf(percent: Figure | undefined): string {
  return percent === undefined ? '' : `${String(percent.place.start)} ${String(percent.place.end)}`
}
