import { defineCheck, loadDistributions } from '../../src/index.js'
import { OwnSizes } from '../groups/own-sizes.js'
import { binomialClaims } from './binomial-claim.js'
import { compareWith, describe, isImplausible, isNearly } from './plausibility.js'
import { samplesOf } from './samples.js'

export default defineCheck({
  id: 'interval-not-reproducible',
  summary: 'The interval of a percentage is one that some method gives for its count',
  severity: 'info',
  reads: ['proportion', 'count'],
  per: 'source',
  messages: {
    unreproduced: 'No usual method gives {{interval}} for {{fraction}} ({{percent}}%)',
    implausible: '{{interval}} is {{how}} than the interval of {{fraction}} ({{percent}}%) can be',
  },
  async check(claims, { report, verify }) {
    const stated = binomialClaims(claims.filter((claim) => claim.kind === 'proportion'))
    if (stated.length === 0) return
    const { binomialIntervals, reproduction } = await loadDistributions()
    const sizes = new OwnSizes(claims.filter((claim) => claim.kind === 'count'))
    for (const one of stated) {
      const { claim, percent, interval, level } = one
      const samples = samplesOf(one, sizes)
      const [found] = samples.flatMap(
        ({ count, n }) => reproduction(count, n, interval, level) ?? [],
      )
      if (found !== undefined) {
        const fraction = `${String(found.count)}/${String(found.n)}`
        verify({ claim, how: `${found.method} (${String(level)}%) of ${fraction}, ${found.by}` })
        continue
      }
      const [sample, another] = samples
      // Which of several counts it should be is not known.
      if (sample === undefined || another !== undefined) continue
      const [exact, wilson] = binomialIntervals(sample.count, sample.n, level)
      if (exact === undefined || wilson === undefined) continue
      if (isNearly(compareWith(interval, exact))) continue
      const beside = compareWith(interval, wilson)
      const fraction = `${String(sample.count)}/${String(sample.n)}`
      const bounds = `${interval.lower.text}% to ${interval.upper.text}%`
      const data = { percent: percent.text, fraction, interval: bounds }
      report({
        ...(isImplausible(beside)
          ? {
              message: 'implausible',
              data: { ...data, how: describe(beside) },
              severity: 'warning',
            }
          : { message: 'unreproduced', data }),
        at: claim,
        derivation: [
          `${fraction} is ${percent.text}%`,
          ...[exact, wilson].map(
            ({ method, lower, upper }) =>
              `${method} (${String(level)}%): ${lower.toFixed(1)}% to ${upper.toFixed(1)}%`,
          ),
        ],
      })
    }
  },
})
