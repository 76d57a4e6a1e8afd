import {
  defineCheck,
  isReachableDeviation,
  isReachableMean,
  someDigitAway,
  type PrintedNumber,
} from '../../src/index.js'
import { OwnSizes } from '../groups/own-sizes.js'
import { integerMeans } from '../means/integer-mean.js'

export default defineCheck({
  id: 'sd-granularity',
  summary: 'A standard deviation is one that whole numbers with their mean can have',
  severity: 'info',
  optIn: true,
  reads: ['estimate', 'count'],
  per: 'source',
  messages: {
    unreachable: 'No {{n}} whole numbers have the mean {{mean}} and the standard deviation {{sd}}',
  },
  check(claims, { report, verify }) {
    const sizes = new OwnSizes(claims.filter((claim) => claim.kind === 'count'))
    const estimates = claims.filter((claim) => claim.kind === 'estimate')
    for (const { claim, mean, deviation, sizes: known } of integerMeans(estimates, sizes)) {
      // A mean that cannot be is the business of another check.
      const possible = known.filter((n) => isReachableMean(mean, n))
      const [n] = possible
      if (deviation === undefined || n === undefined) continue
      const fitting = possible.find((size) => isReachable(mean, deviation, size))
      if (fitting === undefined) {
        report({
          message: 'unreachable',
          data: { n, mean: mean.text, sd: deviation.text },
          at: claim,
          derivation: [
            `every sum that gives the mean ${mean.text} of ${String(n)} was tried with every sum of squares that gives ${deviation.text}`,
            'a sum of squares of whole numbers is a whole number, and even where their sum is',
          ],
        })
      } else if (
        someDigitAway(deviation, (changed) =>
          possible.every((size) => !isReachable(mean, changed, size)),
        )
      ) {
        verify({
          claim,
          how: `${String(fitting)} whole numbers can have ${mean.text} ± ${deviation.text}`,
        })
      }
    }
  },
})

/** Some programs divide by n where most divide by n - 1. */
function isReachable(mean: PrintedNumber, deviation: PrintedNumber, n: number): boolean {
  return (
    isReachableDeviation(mean, deviation, n) ||
    isReachableDeviation(mean, deviation, n, 1, 'population')
  )
}
