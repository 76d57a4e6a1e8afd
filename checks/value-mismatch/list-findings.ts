import {
  type Circumstances,
  type Claim,
  isInRow,
  mayAgree,
  type ValuedClaim,
} from '../../src/index.js'
import { listPairs, type ListTwins, listTwins } from './list-twins.js'
import type { Finding, Verified } from './messages.js'
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
  about: Circumstances,
  disputed: ReadonlySet<Claim>,
): ListOutcomes {
  const series = seriesOf(claims)
  const odd = listTwins(series, about).filter(
    ({ claim, other }) => !disputed.has(claim) && !disputed.has(other),
  )
  const found = new Set<Claim>(odd.flatMap(({ claim, other }) => [claim, other]))
  const held = listPairs(series, about).flatMap(([one, other]) => [
    ...one.claims.map((claim) => [claim, other] as const),
    ...other.claims.map((claim) => [claim, one] as const),
  ])
  return {
    findings: odd.map(findingOf),
    verified: [...new Map(held)]
      .filter(([claim]) => !disputed.has(claim) && !found.has(claim))
      .map(
        ([
          claim,
          {
            claims: [first],
            texts,
          },
        ]) => ({
          claim,
          how: `${first?.place.path ?? ''} lists ${texts.join(', ')}`,
        }),
      ),
  }
}

function findingOf({ claim, other, here, there }: ListTwins): Finding {
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
    ],
    ...(mayBeRounded(claim, other) && { severity: 'info' as const }),
  }
}

/** Whether one value, rounded in two ways, is printed as both: 18.1 and 18.2. */
function mayBeRounded(claim: ValuedClaim, other: ValuedClaim): boolean {
  const [here, there] = [figureOf(claim), figureOf(other)]
  return here !== undefined && there !== undefined && mayAgree(here, there, undefined, undefined)
}
