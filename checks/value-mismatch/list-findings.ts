import {
  type Claim,
  isInRow,
  mayAgree,
  sidesInOrder,
  type Source,
  type ValuedClaim,
} from '../../src/index.js'
import { compareLists, type ListTwins } from './list-twins.js'
import type { CorpusFacts, Finding, Verified } from './messages.js'
import { figureOf, seriesOf } from './series.js'
import { otherPlaceInWords, quotesOf } from './words.js'

/** What came of holding lists of values against each other and against the rows of tables. */
export interface ListOutcomes {
  readonly findings: readonly Finding[]
  readonly verified: readonly Verified[]
}

/**
 * Holds the values that a sentence lists against the rows and lists that are printed alike.
 *
 * @param disputed claims of which a contradiction is told already: they are in no list
 */
export function listOutcomes(
  claims: readonly ValuedClaim[],
  { about, source }: CorpusFacts,
  disputed: ReadonlySet<Claim>,
): ListOutcomes {
  const { twins, alike } = compareLists(seriesOf(claims), about)
  const odd = twins.filter(({ claim, other }) => !disputed.has(claim) && !disputed.has(other))
  const found = new Set<Claim>(twins.flatMap(({ claim, other }) => [claim, other]))
  return {
    findings: odd.map((twins) => findingOf(twins, source)),
    verified: alike
      .filter(({ claim }) => !disputed.has(claim) && !found.has(claim))
      .map(({ claim, other }) => ({
        claim,
        how: `${other.claims[0]?.place.path ?? ''} lists ${other.texts.join(', ')}`,
      })),
  }
}

function findingOf(twins: ListTwins, source: (path: string) => Source): Finding {
  const { claim, other, ranked } = sidesInOrder(twins.claim, twins.other, source, false)
  const isSwapped = claim !== twins.claim
  const [here, there] = isSwapped ? [twins.there, twins.here] : [twins.here, twins.there]
  const named = isInRow(other.place) || claim.measure.label === '' ? other : claim
  const measure = named.measure.label || 'value'
  return {
    message: 'list',
    data: { ...quotesOf(claim, other), measure, source: otherPlaceInWords(claim, other) },
    at: claim,
    related: [{ message: 'the same list', at: other }],
    derivation: [
      `listed here: ${here.join(', ')}`,
      `listed there: ${there.join(', ')}`,
      'all others are printed alike: a single digit, the order of digits or the decimal point makes the difference',
      ...ranked,
    ],
    ...(mayBeRounded(claim, other) && { severity: 'info' as const }),
  }
}

/** Whether one value, rounded in two ways, is printed as both: 18.1 and 18.2. */
function mayBeRounded(claim: ValuedClaim, other: ValuedClaim): boolean {
  const [here, there] = [figureOf(claim), figureOf(other)]
  return here !== undefined && there !== undefined && mayAgree(here, there, undefined, undefined)
}
