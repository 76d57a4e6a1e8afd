import { type Circumstances, type Claim, partsOf, type ValuedClaim } from '../../src/index.js'
import type { Finding } from './messages.js'
import { twins, type Twins } from './twins.js'
import { quotesOf, roleInWords } from './words.js'

/** Results that are printed alike but for one number, as findings. */
export function twinFindings(
  claims: readonly ValuedClaim[],
  about: Circumstances,
  disputed: ReadonlySet<Claim>,
): readonly Finding[] {
  return twins(claims, about, disputed).map((pair) => ({
    message: 'twin',
    data: { ...quotesOf(pair.claim, pair.other), source: placeInWords(pair) },
    at: pair.claim,
    related: [{ message: 'the same result', at: pair.other }],
    derivation: twinsInWords(pair),
  }))
}

/** Where the other side stands. */
function placeInWords({ claim, other }: Twins): string {
  return other.place.path === claim.place.path ? 'another place of this source' : other.place.path
}

/** Which number differs, and that the others are printed alike. */
function twinsInWords({ claim, other, different }: Twins): readonly string[] {
  const [here, there] = [partsOf(claim), partsOf(other)]
  const roles = ['estimate', 'lower', 'upper'] as const
  const alike = roles.filter((role) => role !== different)
  return [
    `${roleInWords[different]}: ${here[different]?.text ?? ''} here, ${there[different]?.text ?? ''} there`,
    `printed alike in both places: ${alike.map((role) => `${roleInWords[role]} ${here[role]?.text ?? ''}`).join(', ')}`,
    'a single digit, or the order of digits, makes the difference',
  ]
}
