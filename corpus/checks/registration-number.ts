import { defineCheck } from 'claimlint'

export default defineCheck({
  id: 'registration-number',
  summary: 'A press release that reports trial results names the registration number of the trial',
  severity: 'warning',
  reads: ['identifier', 'proportion', 'ratio'],
  per: 'source',
  messages: {
    missing: '{{path}} reports {{results}} results about {{subject}} but names no NCT number',
  },
  check(claims, { report, source }) {
    // Figures without a subject are background: other trials, epidemiology.
    const results = claims.filter((claim) => claim.kind !== 'identifier' && claim.subject)
    const first = results[0]
    if (!first || source(first.place.path).kind !== 'press-release') return
    if (claims.some((claim) => claim.kind === 'identifier' && claim.value.scheme === 'nct')) return
    report({
      message: 'missing',
      data: {
        path: first.place.path,
        results: results.length,
        subject: first.subject?.name ?? 'an unnamed subject',
      },
      at: first,
      derivation: [
        `first result: ${first.measure.label}, "${first.place.quote}"`,
        'identifiers of the scheme nct in this source: none',
      ],
    })
  },
})
