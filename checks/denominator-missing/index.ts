import { countsGiving, defineCheck } from '../../src/index.js'
import { bareLists } from './bare-lists.js'

export default defineCheck({
  id: 'denominator-missing',
  summary: 'Percentages say out of how many they are',
  severity: 'info',
  reads: ['proportion'],
  per: 'source',
  messages: {
    missing:
      '{{percents}}: out of how many is not said; of the groups whose size is stated only n = {{n}} gives {{each}}',
  },
  check(claims, { report }) {
    for (const { shares, base } of bareLists(claims)) {
      const [first] = shares
      if (first === undefined) continue
      const percents = shares.map(({ value }) => `${value.percent.text}%`).join(', ')
      report({
        message: 'missing',
        data: { percents, n: base.text, each: shares.length === 2 ? 'both' : 'all' },
        at: first,
        related: [{ message: `n = ${base.text}`, at: base.place }],
        derivation: shares.map(({ value: { percent } }) => {
          const [count] = countsGiving(percent, base.value)
          return `${percent.text}% is ${String(count)}/${base.text}`
        }),
      })
    }
  },
})
