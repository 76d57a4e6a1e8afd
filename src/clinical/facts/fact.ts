import type { Claim } from '../../claims/claim.js'
import { isMassUnit } from '../../statistics/mass-range.js'
import { isTimeUnit } from '../../statistics/time-range.js'
import { complementOf } from './complement.js'

/** The kinds of claim whose values are held against each other. */
export type ValuedClaim = Claim<(typeof valuedKinds)[number]>

/** Whether a claim's value can be held against that of another. */
export function isValued(claim: Claim): claim is ValuedClaim {
  return valued.has(claim.kind)
}

/** The kinds of claim with numbers that are rounded, counted or estimated. */
export const valuedKinds = ['proportion', 'estimate', 'ratio', 'count'] as const

const valued: ReadonlySet<Claim['kind']> = new Set(valuedKinds)

/**
 * What a claim is about beside its subject and its scope: equal for claims whose values can be
 * held against each other. Nothing for claims that the vocabulary has no measure for.
 */
export function factOf(claim: ValuedClaim): string | undefined {
  const { key } = claim.measure
  if (key === undefined) return undefined
  switch (claim.kind) {
    case 'estimate': {
      const { statistic = '', unit = '' } = claim.value
      return `estimate|${key}|${statistic}|${quantityOf(unit)}`
    }
    case 'count': {
      const set = claim.scope.analysisSet?.key ?? ''
      if (key !== 'enrolment' && (key !== 'group-size' || set === '')) return undefined
      return `count|${key}|${set}|${claim.value.status ?? 'actual'}`
    }
    case 'proportion':
      return `proportion|${complementOf(key) ?? key}`
    default:
      return `${claim.kind}|${key}`
  }
}

/** Units of one quantity are held against each other. */
export function quantityOf(unit: string): string {
  if (isTimeUnit(unit)) return 'time'
  return isMassUnit(unit) ? 'mass' : unit
}
