import * as v from 'valibot'
import { defineCheck, loadDistributions, someDigitAway } from '../../src/index.js'
import { readingOf } from './readings.js'
import { statedTest } from './stated-test.js'
import { pInWords, testInWords } from './words.js'

export default defineCheck({
  id: 'p-statistic-mismatch',
  summary: 'The p-value of a test is the one that its statistic and degrees of freedom give',
  severity: 'warning',
  reads: ['test-result'],
  per: 'claim',
  messages: {
    mismatch: '{{test}} gives p = {{computed}}, but p {{p}} is printed',
    decision:
      '{{test}} gives p = {{computed}}, but p {{p}} is printed, on the other side of {{alpha}}',
    benign: '{{test}} gives p = {{computed}}; the printed p {{p}} fits only {{how}}',
  },
  options: v.strictObject({
    alpha: v.optional(
      v.pipe(
        v.number(),
        v.gtValue(0),
        v.ltValue(1),
        v.description('Up to this p a result is called significant'),
      ),
      0.05,
    ),
    verdicts: v.optional(
      v.pipe(
        v.picklist(['careful', 'statcheck']),
        v.description(
          '`careful` tries benign readings first; `statcheck` gives the verdicts of statcheck 1.6',
        ),
      ),
      'careful',
    ),
  }),
  async check(claim, { options, report, verify }) {
    const stated = statedTest(claim)
    if (stated === undefined) return
    const { statistic, p } = stated
    const { alpha, verdicts } = options
    const statistics = await loadDistributions()
    const verdict = statistics.statcheckVerdict(statistic, p, alpha)
    const computed = verdict.computed.toPrecision(2)
    const data = { test: testInWords(claim), computed, p: pInWords(p) }
    const [low, high] = statistics.rangeOfP(statistic)
    const derivation = [
      `with what rounding allows, ${testInWords(claim)} gives p from ${low.toPrecision(2)} to ${high.toPrecision(2)}`,
    ]
    const isWrong = verdicts === 'statcheck' ? verdict.isError : undefined
    const reading = isWrong === undefined ? readingOf(stated, statistics) : undefined
    if (isWrong === false || reading?.isSound === true) {
      const isTelling = someDigitAway(p.number, (number) => {
        const changed = { ...stated, p: { ...p, number } }
        return verdicts === 'statcheck'
          ? statistics.statcheckVerdict(statistic, changed.p, alpha).isError
          : readingOf(changed, statistics)?.isSound !== true
      })
      if (isTelling)
        verify({ claim, how: `p = ${computed}, ${reading?.how ?? 'as statcheck holds'}` })
      return
    }
    if (reading !== undefined) {
      report({
        message: 'benign',
        data: { ...data, how: reading.how },
        severity: 'info',
        at: claim,
        derivation,
      })
      return
    }
    report({
      ...(verdict.isDecisionError
        ? { message: 'decision', data: { ...data, alpha } }
        : { message: 'mismatch', data }),
      at: claim,
      derivation,
    })
  },
})
