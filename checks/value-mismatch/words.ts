import {
  type Claim,
  type ClaimComparison,
  type ClaimParts,
  complementOf,
  type FactConflict,
  partsOf,
  sharedInWords,
  type ValuedClaim,
} from '../../src/index.js'

/** Both sides of a contradiction as printed, for a message. */
export function quotesOf(claim: Claim, other: Claim): Record<'measure' | 'here' | 'there', string> {
  return { measure: claim.measure.label, here: claim.place.quote, there: other.place.quote }
}

/** Where the other side stands, for a message. */
export function otherPlaceInWords({ place }: Claim, other: Claim): string {
  return other.place.path === place.path ? 'another place of this source' : other.place.path
}

/** The places of a conflict, and why they were taken for the same fact. */
export function sidesOf({ claim, other, comparison }: FactConflict): {
  readonly at: Claim
  readonly related: readonly { readonly message: string; readonly at: Claim }[]
  readonly derivation: readonly string[]
} {
  return {
    at: claim,
    related: [{ message: 'the same fact', at: other }],
    derivation: [
      sameFactInWords(claim, other),
      ...comparedInWords(comparison, claim, other),
      ...sharedInWords(claim.scope, other.scope),
    ],
  }
}

/** What both claims are of: "both are of the overall survival of QX-1207". */
function sameFactInWords(claim: ValuedClaim, other: ValuedClaim): string {
  const of = claim.subject === undefined ? '' : ` of ${claim.subject.name}`
  const { label } = claim.measure
  return complementOf(claim.measure.key) === complementOf(other.measure.key)
    ? `both give the ${label}${of}`
    : `the ${label}${of} is what the ${other.measure.label} leaves of 100%`
}

/** What differs, number by number, and what is the same, so that a reader can judge. */
function comparedInWords(
  { different, same, nearDuplicate }: ClaimComparison,
  claim: ValuedClaim,
  other: ValuedClaim,
): readonly string[] {
  const [here, there] = [partsOf(claim), partsOf(other)]
  const equal = same.map((role) => `${roleInWords[role]} ${here[role]?.text ?? ''}`)
  return [
    ...different.map(
      (role) =>
        `${roleInWords[role]}: ${here[role]?.text ?? ''} here, ${there[role]?.text ?? ''} there`,
    ),
    ...(nearDuplicate ? [`printed alike in both places: ${equal.join(', ')}`] : []),
  ]
}

export const roleInWords = {
  estimate: 'value',
  lower: 'lower bound',
  upper: 'upper bound',
  count: 'count',
  size: 'group size',
} as const satisfies Partial<Record<keyof ClaimParts, string>>
