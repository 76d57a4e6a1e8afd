import { defineCheck } from 'claimlint'
import * as v from 'valibot'

export default defineCheck({
  id: 'registration-number',
  summary: 'A press release that reports trial results names the registration number of the trial',
  severity: 'warning',
  reads: ['identifier', 'proportion', 'ratio'],
  per: 'source',
  options: v.strictObject({
    from: v.optional(
      v.pipe(v.number(), v.minValue(1), v.description('This many results call for a number')),
      3,
    ),
  }),
  messages: {
    missing:
      '{{results}} results are reported, the first on {{subject}}, but no NCT number is named',
  },
  check(claims, { options, report, source }) {
    // Figures without a subject are background: other trials, epidemiology.
    const results = claims.filter(({ kind, subject }) => kind !== 'identifier' && subject)
    const first = results[0]
    if (!first?.subject || results.length < options.from) return
    if (source(first.place.path).kind !== 'press-release') return
    if (claims.some(({ kind, value }) => kind === 'identifier' && value.scheme === 'nct')) return
    report({
      message: 'missing',
      data: { results: results.length, subject: first.subject.name },
      at: first,
      derivation: ['the source names no identifier of the scheme "nct"'],
    })
  },
})
