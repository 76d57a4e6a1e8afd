import {
  type Circumstances,
  type Claim,
  isValued,
  sidesInOrder,
  type Source,
} from '../../src/index.js'
import { otherRatios, otherSchedules } from './design.js'
import type { Finding } from './messages.js'
import { otherPValues, renamed, statisticOf } from './one-result.js'
import { quotesOf } from './words.js'

/** One result, by its figures, that is told with another statistic or another p-value. */
export function resultFindings(
  claims: readonly Claim[],
  about: Circumstances,
  source: (path: string) => Source,
): readonly Finding[] {
  const valued = claims.filter(isValued)
  const pValues = claims.filter((claim) => claim.kind === 'p-value')
  const isOne = 'estimate and interval are printed alike in both places, so they are one result'
  return [
    ...renamed(valued, about).map((pair): Finding => {
      const { claim, other, ranked } = sidesInOrder(pair.claim, pair.other, source)
      const [here, there] = [inWords(statisticOf(claim)), inWords(statisticOf(other))]
      return {
        message: 'statistic',
        data: { figures: claim.place.quote, here, there, source: other.place.path },
        at: claim,
        related: [{ message: 'the same figures', at: other }],
        derivation: [
          isOne,
          `one set of data hardly ever has both: a ${here} and a ${there}`,
          ...ranked,
        ],
      }
    }),
    ...otherPValues(valued, pValues, about).map((pair): Finding => {
      const { claim, other, ranked } = sidesInOrder(pair.claim, pair.other, source)
      const { measure, here, there } = quotesOf(claim, other)
      return {
        message: 'between',
        data: { measure: `p-value of the ${measure}`, here, there, source: other.place.path },
        at: claim,
        related: [{ message: 'the same result', at: other }],
        derivation: [isOne, `no number is both ${here} and ${there}`, ...ranked],
      }
    }),
  ]
}

/** How a trial was done, where two sources of it know one way each, and not the same. */
export function designFindings(
  claims: readonly Claim[],
  about: Circumstances,
  source: (path: string) => Source,
): readonly Finding[] {
  const ratios = claims.filter((claim) => claim.kind === 'allocation')
  const doses = claims.filter((claim) => claim.kind === 'dose')
  return [
    ...otherRatios(ratios, about, source).map((pair): Finding => {
      const { claim, other, ranked } = sidesInOrder(pair.claim, pair.other, source)
      return {
        message: 'between',
        data: { ...quotesOf(claim, other), source: other.place.path },
        at: claim,
        related: [{ message: 'the other ratio', at: other }],
        derivation: ['both sources name the same trial, and each gives one ratio only', ...ranked],
      }
    }),
    ...otherSchedules(doses, about).map((pair): Finding => {
      const { claim, other, ranked } = sidesInOrder(pair.claim, pair.other, source)
      return {
        message: 'schedule',
        data: {
          dose: claim.place.quote,
          here: inWords(claim.value.schedule),
          there: inWords(other.value.schedule),
          source: other.place.path,
        },
        at: claim,
        related: [{ message: 'the same dose', at: other }],
        derivation: [
          'both sources name the same trial, and each gives this dose at one schedule only',
          ...ranked,
        ],
        severity: 'info',
      }
    }),
  ]
}

/** A key of the vocabulary as people write it: "hazard ratio", "q3w". */
function inWords(key = ''): string {
  return key.replaceAll('-', ' ')
}
