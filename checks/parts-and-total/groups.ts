import { groupBy, scopeKey, type Claim, type Figure } from '../../src/index.js'

/** A share of a group, with its count where one is printed. */
export interface Rate {
  readonly claim: Claim<'proportion'>
  readonly percent: Figure
  readonly count?: number
}

/** The rates of one group of people by their measure; a measure with two values is left out. */
export type RatesOfGroup = ReadonlyMap<string, Rate>

/**
 * The rates of each group for which a source states at least two measures. A group is told by all of
 * the scope: another time point, assessor or analysis set is another group.
 */
export function ratesByGroup(claims: readonly Claim<'proportion'>[]): readonly RatesOfGroup[] {
  const rates = claims.flatMap(rateOf)
  const groups = groupBy(rates, ({ claim }) => groupOf(claim))
  return [...groups.values()].map(byMeasure).filter(({ size }) => size > 1)
}

function rateOf(claim: Claim<'proportion'>): Rate[] {
  const { percent, count } = claim.value
  if (percent === undefined || percent.hedge !== undefined || claim.measure.key === undefined)
    return []
  return [{ claim, percent, ...(count?.hedge === undefined && count && { count: count.value }) }]
}

function groupOf({ subject, scope }: Claim<'proportion'>): string {
  return `${subject?.key ?? ''}${scopeKey(scope)}`
}

function byMeasure(rates: readonly Rate[]): RatesOfGroup {
  const single = new Map<string, Rate>()
  for (const [measure, same] of groupBy(rates, ({ claim }) => claim.measure.key)) {
    const [first, ...others] = same
    const isOne = others.every(({ percent }) => percent.value === first?.percent.value)
    if (first !== undefined && isOne) single.set(measure, first)
  }
  return single
}
