import type { Claim, Figure } from '../../src/index.js'

/** A share that is printed in percent, and not as "about" or "more than" so many. */
export type ExactShare = Claim<'proportion'> & { readonly value: { readonly percent: Figure } }

export function isExactShare(claim: Claim): claim is ExactShare {
  if (claim.kind !== 'proportion') return false
  const { percent } = claim.value
  return percent !== undefined && percent.hedge === undefined
}
