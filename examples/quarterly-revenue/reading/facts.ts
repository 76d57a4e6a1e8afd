import { type FactReader, mayBeEqual } from 'claimlint'

import './revenue.js'

/** Revenue of one period, in one unit, is one fact: what `claimlint compare` sets side by side. */
export const facts: FactReader = {
  kinds: ['revenue'],
  factOf(claim) {
    if (claim.kind !== 'revenue') return undefined
    const { measure, scope, value } = claim
    return [measure.key, scope.period?.key, value.unit].join('|')
  },
  agree: (a, b) =>
    a.kind === 'revenue' && b.kind === 'revenue' && mayBeEqual(a.value.amount, b.value.amount),
}
