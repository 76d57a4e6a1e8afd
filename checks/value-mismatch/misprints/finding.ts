import { sidesInOrder, type Source } from '../../../src/index.js'
import type { Finding } from '../messages.js'
import { otherPlaceInWords } from '../words.js'
import type { Misprint } from './misprints.js'

/** A figure that is printed with other digits elsewhere, as a finding. */
export function misprintFinding(pair: Misprint, source: (path: string) => Source): Finding {
  const { claim, other, ranked } = sidesInOrder(pair.here.claim, pair.there.claim, source, false)
  const isTurned = claim !== pair.here.claim
  const [here, there] = isTurned ? [pair.there, pair.here] : [pair.here, pair.there]
  const { numbers, words } = pair.evidence
  return {
    message: 'misprint',
    data: {
      here: claim.place.quote,
      there: other.place.quote,
      source: otherPlaceInWords(claim, other),
    },
    at: claim,
    related: [{ message: 'the same figure', at: other }],
    derivation: [
      `${here.figure.text} is printed in the one text alone, ${there.figure.text} in the other`,
      ...(numbers.length > 0 ? [`printed alike in both places: ${numbers.join(', ')}`] : []),
      `the two sentences share ${String(words)} telling word${words === 1 ? '' : 's'}`,
      ...ranked,
    ],
  }
}
