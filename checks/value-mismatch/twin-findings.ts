import { partsOf, sidesInOrder, type Source } from '../../src/index.js'
import type { Finding } from './messages.js'
import type { Twins } from './twins.js'
import { otherPlaceInWords, quotesOf, roleInWords } from './words.js'

/** Two results that are printed alike but for one number, as a finding. */
export function twinFinding(pair: Twins, source: (path: string) => Source): Finding {
  const { claim, other, ranked } = sidesInOrder(pair.claim, pair.other, source, false)
  return {
    message: 'twin',
    data: { ...quotesOf(claim, other), source: otherPlaceInWords(claim, other) },
    at: claim,
    related: [{ message: 'the same result', at: other }],
    derivation: [...twinsInWords({ ...pair, claim, other }), ...ranked],
  }
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
