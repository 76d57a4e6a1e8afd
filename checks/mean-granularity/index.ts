import * as v from 'valibot'
import { defineCheck, isReachableMean, powerOfGrim, someDigitAway } from '../../src/index.js'
import { OwnSizes } from '../groups/own-sizes.js'
import { integerMeans } from '../means/integer-mean.js'

export default defineCheck({
  id: 'mean-granularity',
  summary: 'A mean of whole numbers is one that so many people can have',
  severity: 'info',
  optIn: true,
  reads: ['estimate', 'count'],
  per: 'source',
  messages: {
    unreachable:
      'No {{n}} whole numbers have the mean {{mean}}: the nearest are {{below}} and {{above}}',
  },
  options: v.strictObject({
    items: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description('Each value is itself the mean of so many whole numbers'),
      ),
      1,
    ),
  }),
  check(claims, { options: { items }, report, verify }) {
    const sizes = new OwnSizes(claims.filter((claim) => claim.kind === 'count'))
    const estimates = claims.filter((claim) => claim.kind === 'estimate')
    for (const { claim, mean, sizes: known } of integerMeans(estimates, sizes)) {
      const telling = known.filter((n) => powerOfGrim(n, mean.decimals, items) > 0)
      if (telling.length < known.length) continue
      const fitting = telling.find((n) => isReachableMean(mean, n, items))
      const [n] = telling
      if (fitting !== undefined) {
        const isTelling = someDigitAway(mean, (changed) =>
          telling.every((size) => !isReachableMean(changed, size, items)),
        )
        const how = `${String(fitting)} whole numbers can have the mean ${mean.text}`
        if (isTelling) verify({ claim, how })
      } else if (n !== undefined) {
        const below = Math.floor(mean.value * n * items) / (n * items)
        const above = below + 1 / (n * items)
        report({
          message: 'unreachable',
          data: {
            n,
            mean: mean.text,
            below: below.toFixed(mean.decimals + 1),
            above: above.toFixed(mean.decimals + 1),
          },
          at: claim,
          derivation: [
            `the sum of ${String(n)} whole numbers is a whole number, so that their mean is a multiple of 1/${String(n * items)}`,
          ],
        })
      }
    }
  },
})
