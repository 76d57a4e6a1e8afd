import {
  againstExpected,
  type Claim,
  defineCheck,
  describeScope,
  isAssumed,
  sharedInWords,
  speaksOf,
} from '../../src/index.js'

export default defineCheck({
  id: 'expected-fact',
  summary: 'What the configuration expects holds wherever a source speaks of it',
  severity: 'error',
  reads: [
    'required-fact',
    'proportion',
    'estimate',
    'ratio',
    'count',
    'date',
    'allocation',
    'attribute',
    'designation',
    'status',
  ],
  readsExpected: true,
  per: 'fact',
  messages: {
    differs: 'The {{measure}} is {{here}} here, but the project expects {{expected}}',
    missing: 'The {{fact}} is not stated here: the project requires it, and expects {{expected}}',
  },
  /** All claims of a subject: data cutoffs tell which values can be held together. */
  key: ({ subject }) => subject?.key,
  check(claims, { report, source, verify }) {
    const isExpected = ({ place }: Claim) => source(place.path).role === 'expectation'
    const { conflicts, agreements } = againstExpected(claims, isExpected)
    for (const { claim, expected } of conflicts) {
      report({
        message: 'differs',
        data: {
          measure: claim.measure.label,
          here: claim.place.quote,
          expected: expected.place.quote,
        },
        at: claim,
        related: [{ message: 'expected', at: expected }],
        derivation: [
          `${claim.place.quote} here, ${expected.place.quote} expected: ${whyApart(claim)}`,
          ...sharedInWords(claim.scope, expected.scope),
        ],
        severity: isAssumed(claim, expected) ? 'warning' : 'error',
      })
    }
    for (const { claim, expected } of agreements) {
      verify({ claim, how: `the project expects ${expected.place.quote}` })
    }

    for (const required of claims.filter((claim) => claim.kind === 'required-fact')) {
      const { fact } = required.value
      const isStated = claims.some(
        (claim) => claim.place.path === required.place.path && speaksOf(claim, fact),
      )
      if (isStated) continue
      report({
        message: 'missing',
        data: { fact: inWords(fact), expected: fact.place.quote },
        at: required,
        related: [{ message: 'expected', at: fact }],
        derivation: ['no figure or date of this source was read as that of the fact'],
        severity: 'warning',
      })
    }
  },
})

function whyApart({ kind }: Claim): string {
  switch (kind) {
    case 'attribute':
    case 'status':
      return 'the terms exclude each other'
    case 'designation':
    case 'date':
      return 'no day is meant by both'
    case 'allocation':
      return 'the parts differ'
    default:
      return 'no rounding makes them one'
  }
}

/** "objective response rate of QX-1207 (12 mg/kg)". */
function inWords({ measure, subject, scope }: Claim): string {
  const narrowed = describeScope(scope)
  return `${measure.label} of ${subject?.name ?? ''}${narrowed === '' ? '' : ` (${narrowed})`}`
}
