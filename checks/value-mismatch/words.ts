import {
  type Claim,
  type ClaimComparison,
  type ClaimParts,
  type FactConflict,
  partsOf,
  sharedInWords,
  type ValuedClaim,
} from '../../src/index.js'

/** Both sides of a contradiction as printed, for a message. */
export function quotesOf(claim: Claim, other: Claim): Record<'measure' | 'here' | 'there', string> {
  return { measure: claim.measure.label, here: claim.place.quote, there: other.place.quote }
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
      ...comparedInWords(comparison, claim, other),
      ...sharedInWords(claim.scope, other.scope),
    ],
  }
}

/** Where the other side of a contradiction stands. */
export function placeInWords({ place }: Claim, other: Claim): string {
  return other.place.path === place.path ? 'another place of this source' : other.place.path
}

/** Which number of two results differs, and that the others are printed alike. */
export function twinsInWords(
  claim: ValuedClaim,
  other: ValuedClaim,
  different: 'estimate' | 'lower' | 'upper',
): readonly string[] {
  const [here, there] = [partsOf(claim), partsOf(other)]
  const roles = ['estimate', 'lower', 'upper'] as const
  const alike = roles.filter((role) => role !== different)
  return [
    `${roleInWords[different]}: ${here[different]?.text ?? ''} here, ${there[different]?.text ?? ''} there`,
    `printed alike in both places: ${alike.map((role) => `${roleInWords[role]} ${here[role]?.text ?? ''}`).join(', ')}`,
    'a single digit, or the order of digits, makes the difference',
  ]
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

const roleInWords = {
  estimate: 'value',
  lower: 'lower bound',
  upper: 'upper bound',
  count: 'count',
  size: 'group size',
} as const satisfies Partial<Record<keyof ClaimParts, string>>
