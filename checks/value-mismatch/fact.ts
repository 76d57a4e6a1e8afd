import { isTimeUnit, type Claim } from '../../src/index.js'

/** The kinds of claim whose values are held against each other. */
export type Valued = Claim<'proportion' | 'estimate' | 'ratio' | 'count'>

/**
 * What a claim is about beside its subject and its scope: equal for claims whose values can be
 * held against each other. Nothing for claims that the vocabulary has no measure for.
 */
export function factOf(claim: Valued): string | undefined {
  const { key } = claim.measure
  if (key === undefined) return undefined
  switch (claim.kind) {
    case 'estimate': {
      const { statistic = '', unit = '' } = claim.value
      return `estimate|${key}|${statistic}|${isTimeUnit(unit) ? 'time' : unit}`
    }
    case 'count': {
      const set = claim.scope.analysisSet?.key ?? ''
      if (key !== 'enrolment' && (key !== 'group-size' || set === '')) return undefined
      return `count|${key}|${set}|${claim.value.status ?? 'actual'}`
    }
    default:
      return `${claim.kind}|${key}`
  }
}
