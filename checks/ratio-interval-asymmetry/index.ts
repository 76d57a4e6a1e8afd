import {
  containsEstimate,
  defineCheck,
  fits,
  loadDistributions,
  someDigitAway,
  type PrintedInterval,
} from '../../src/index.js'
import { onlyMend } from './mended.js'
import { statedRatios } from './stated-ratio.js'

/**
 * In standard errors. Exact, profile and bootstrap intervals are off by up to about 0.35; of printed
 * ratios that are off by half a standard error and more, those that one slip explains are misprints.
 */
const noticed = 0.35
const suspicious = 0.5

export default defineCheck({
  id: 'ratio-interval-asymmetry',
  summary: 'A ratio stands in the middle of its interval on the log scale',
  severity: 'warning',
  reads: ['ratio'],
  per: 'source',
  messages: {
    asymmetric:
      '{{ratio}} is {{errors}} standard errors off the middle of its interval, {{lower}} to {{upper}}',
  },
  async check(claims, { report, verify }) {
    const stated = statedRatios(claims)
    if (stated.length === 0) return
    const { standardErrorsOff } = await loadDistributions()
    for (const { claim, interval, level } of stated) {
      const { estimate, lower, upper } = interval
      const off = (one: PrintedInterval): number =>
        fits('difference', one.estimate, one.lower, one.upper)
          ? 0
          : standardErrorsOff('ratio', one, level)
      const isWrong = (one: PrintedInterval): boolean =>
        one.lower.value <= 0 ||
        !containsEstimate(one.estimate, one.lower, one.upper) ||
        off(one) >= noticed
      const errors = off(interval)
      if (errors < noticed) {
        const isTelling = someDigitAway(estimate, (changed) =>
          isWrong({ ...interval, estimate: changed }),
        )
        const how = `${estimate.text} is in the middle of ${lower.text} to ${upper.text} on the log scale`
        if (errors === 0 && isTelling) verify({ claim, how })
        continue
      }
      const middle = Math.sqrt(lower.value * upper.value)
      const mend = onlyMend(interval, (changed) => !isWrong(changed) && off(changed) === 0)
      report({
        message: 'asymmetric',
        data: {
          ratio: estimate.text,
          errors: errors.toFixed(1),
          lower: lower.text,
          upper: upper.text,
        },
        severity: errors >= suspicious && mend !== undefined ? 'warning' : 'info',
        at: claim,
        derivation: [
          `the middle of ${lower.text} and ${upper.text} on the log scale is ${middle.toFixed(estimate.decimals + 1)}`,
          `the ratio is off by ${errors.toFixed(2)} standard errors more than rounding allows`,
        ],
        ...(mend && {
          likelySlip: `${mend.is} printed as ${mend.was} (${mend.part}): ${mend.how}`,
        }),
      })
    }
  },
})
