import type { Claim } from '../../claims/claim.js'
import type { FactReader } from '../../claims/fact-reader.js'
import { alignFacts, factKey, factKinds } from './alignment.js'

/** How clinical claims make facts. */
export const clinicalFacts: FactReader = {
  kinds: factKinds,
  otherKinds: ['p-value', 'dose', 'time-frame', 'attribute', 'arm'],
  factOf: factKey,
  nameOf,
  align: alignFacts,
}

/** "median progression-free survival". */
function nameOf({ kind, measure, value }: Claim): string {
  if (kind !== 'estimate') return measure.label
  const { statistic = '' } = value
  return measure.label.includes(statistic) ? measure.label : `${statistic} ${measure.label}`
}
