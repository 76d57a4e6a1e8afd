import { groupBy, type Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'
import { groupKey, groupName, type RegistryRecord } from './record.js'

type Share = Claim<'proportion'>

/** Nobody counts twice: no more people have something than there are, or than have anything of its sort. */
export function shareOutcomes(record: RegistryRecord): Outcome[] {
  const shares = record.ofKind('proportion')
  return [...shares.flatMap(more), ...shares.flatMap(over), ...terms(shares)]
}

function more(share: Share): Outcome[] {
  const { count, denominator } = share.value
  if (count === undefined || denominator === undefined || count.value <= denominator.value)
    return []
  return [
    {
      finding: {
        message: 'more',
        data: {
          what: whatOf(share),
          count: count.text,
          denominator: denominator.text,
        },
        at: share,
        related: [{ message: 'the number of people', at: denominator }],
        derivation: [`${count.text} is more than ${denominator.text}`],
      },
    },
  ]
}

/** A share whose unit is a percentage of participants is one of all of them. */
function over(share: Share): Outcome[] {
  const { percent } = share.value
  if (percent === undefined || percent.value <= 100) return []
  return [
    {
      finding: {
        message: 'over',
        data: { what: whatOf(share), percent: percent.text },
        at: share,
        derivation: ['a percentage of participants is 100% at most'],
      },
    },
  ]
}

function whatOf(share: Share): string {
  return [share.measure.label, share.scope.subgroup?.text, groupName(share)]
    .filter((words) => words !== undefined)
    .join(', ')
}

/** Adverse events by term, held against the number of people with any of the same severity. */
function terms(shares: readonly Share[]): Outcome[] {
  const totals = groupBy(
    shares.filter((share) => totalSeverity(share) !== undefined),
    (share) => `${groupKey(share)} ${totalSeverity(share) ?? ''}`,
  )
  return shares.flatMap((share): Outcome[] => {
    const severity = share.scope.severity?.key
    if (severity === undefined || totalSeverity(share) !== undefined) return []
    const [total] = totals.get(`${groupKey(share)} ${severity}`) ?? []
    const [most, own] = [total?.value.count, share.value.count]
    if (total === undefined || most === undefined || own === undefined) return []
    if (own.value <= most.value) return []
    return [
      {
        finding: {
          message: 'term',
          data: {
            term: share.measure.label,
            count: own.text,
            group: groupName(share),
            total: most.text,
            severity,
          },
          at: share,
          related: [{ message: `people with any ${severity} adverse event`, at: total }],
          derivation: [`${own.text} is more than ${most.text}`],
        },
      },
    ]
  })
}

/** The severity that a share is the total of. */
function totalSeverity({ measure, scope }: Share): string | undefined {
  if (measure.key === 'serious-adverse-event') return 'serious'
  return measure.label === 'other adverse events' ? scope.severity?.key : undefined
}
