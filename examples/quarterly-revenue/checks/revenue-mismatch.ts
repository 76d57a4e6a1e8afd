import { type Claim, defineCheck, mayBeEqual } from 'claimlint'

import '../reading/revenue.js'

export const revenueMismatch = defineCheck({
  id: 'revenue-mismatch',
  summary: 'The revenue of a period is the same wherever it is told',
  severity: 'error',
  reads: ['revenue'],
  per: 'fact',
  messages: { differs: 'revenue for {{period}} is {{here}} here and {{there}} there ({{unit}})' },
  /** Another unit can be the same amount: such claims are not held against each other. */
  key: ({ subject, measure, scope, value }) =>
    subject && [subject.key, measure.key, scope.period?.key, value.unit].join('|'),
  check([first, ...others], { report, verify }) {
    if (first === undefined) return
    const isSame = (other: Claim<'revenue'>) => mayBeEqual(first.value.amount, other.value.amount)
    for (const other of others.filter((one) => !isSame(one))) {
      const { amount, unit } = first.value
      const period = first.scope.period?.text ?? ''
      report({
        message: 'differs',
        data: { period, here: amount.text, there: other.value.amount.text, unit },
        at: first,
        related: [{ message: `${other.value.amount.text} here`, at: other }],
        derivation: [`no rounding makes ${amount.text} and ${other.value.amount.text} the same`],
      })
    }
    if (others.length === 0 || !others.every(isSame)) return
    for (const claim of [first, ...others]) verify({ claim, how: 'told the same elsewhere' })
  },
})
