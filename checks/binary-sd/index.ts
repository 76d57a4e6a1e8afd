import { defineCheck, isReachableBinaryDeviation, someDigitAway } from '../../src/index.js'
import { OwnSizes } from '../groups/own-sizes.js'
import { binaryMeans } from '../means/binary-mean.js'

export default defineCheck({
  id: 'binary-sd',
  summary: 'The standard deviation of zeros and ones is the one that their mean gives',
  severity: 'info',
  optIn: true,
  reads: ['estimate', 'count'],
  per: 'source',
  messages: {
    unreachable:
      'The standard deviation of {{n}} zeros and ones with the mean {{mean}} is {{expected}}, not {{sd}}',
  },
  check(claims, { report, verify }) {
    const sizes = new OwnSizes(claims.filter((claim) => claim.kind === 'count'))
    const estimates = claims.filter((claim) => claim.kind === 'estimate')
    for (const { claim, mean, deviation, sizes: known } of binaryMeans(estimates, sizes)) {
      const fitting = known.find((n) => isReachableBinaryDeviation(mean, deviation, n))
      const [n] = known
      if (fitting !== undefined) {
        const isTelling = someDigitAway(deviation, (changed) =>
          known.every((size) => !isReachableBinaryDeviation(mean, changed, size)),
        )
        const how = `${String(fitting)} zeros and ones can have ${mean.text} ± ${deviation.text}`
        if (isTelling) verify({ claim, how })
      } else if (n !== undefined && n > 1) {
        const share = mean.value
        const expected = Math.sqrt((share * (1 - share) * n) / (n - 1)).toFixed(deviation.decimals)
        report({
          message: 'unreachable',
          data: { n, mean: mean.text, sd: deviation.text, expected },
          at: claim,
          derivation: [
            `√(${mean.text} x (1 - ${mean.text}) x ${String(n)} / ${String(n - 1)}) = ${expected}`,
            'every count that gives the mean by rounding was tried',
          ],
        })
      }
    }
  },
})
