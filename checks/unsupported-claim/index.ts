import {
  alignFacts,
  authorityOf,
  defineCheck,
  fileName,
  groupBy,
  isValued,
} from '../../src/index.js'

export default defineCheck({
  id: 'unsupported-claim',
  summary: 'What a source states, a source that ranks above it states too',
  severity: 'info',
  optIn: true,
  reads: ['proportion', 'estimate', 'ratio', 'count', 'date', 'identifier'],
  per: 'fact',
  messages: {
    unsupported: 'The {{measure}} of {{value}} is in none of the {{count}} sources that rank above',
  },
  key: ({ subject }) => subject?.key,
  check(claims, { report, source }) {
    const paths = [...groupBy(claims, ({ place }) => place.path).keys()]
    for (const { claims: fact } of alignFacts(claims)) {
      const highest = Math.max(...fact.map(({ place }) => authorityOf(source(place.path))))
      const above = paths.filter((path) => authorityOf(source(path)) > highest)
      const [first] = fact
      if (!isValued(first) || above.length === 0) continue
      const names = above.map(fileName).join(', ')
      report({
        message: 'unsupported',
        data: { measure: first.measure.label, value: first.place.quote, count: above.length },
        at: first,
        derivation: [`not stated in ${names}, about the same subject`],
      })
    }
  },
})
