import { groupBy, type Claim, type Figure } from '../../src/index.js'

/** Percentages of one sentence about one group, of which nothing says out of how many. */
export interface BareList {
  readonly shares: readonly Share[]
  /** The only stated population of which all of them are shares. */
  readonly base: Figure
}

export type Share = Claim<'proportion'> & { readonly value: { readonly percent: Figure } }

/** The lists that have a population to go with: others may be shares of anything. */
export function bareLists(claims: readonly Claim<'proportion'>[]): readonly BareList[] {
  const shares = claims.filter(isInferred)
  const lists = groupBy(
    shares,
    ({ place, value }) => `${place.path} ${place.context} ${String(value.inferred.place.start)}`,
  )
  return [...lists.values()].flatMap((list) => {
    const [first] = list
    return first === undefined ? [] : [{ shares: list, base: first.value.inferred }]
  })
}

function isInferred(
  claim: Claim<'proportion'>,
): claim is Share & { readonly value: { readonly inferred: Figure } } {
  return claim.value.percent !== undefined && claim.value.inferred !== undefined
}
