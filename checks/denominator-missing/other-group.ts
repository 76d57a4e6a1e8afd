import {
  describeScope,
  groupBy,
  scopeConflicts,
  type Claim,
  type FindingInput,
  type Scope,
} from '../../src/index.js'
import { chanceOf, distinctPercents, groupKey, isShareOf, type ListOfShares } from './bare-share.js'
import type { messages } from './messages.js'

/** Sources that size more groups than this have one that fits nearly anything. */
const mostSizes = 40

/** How likely it may be that some group fits all percentages of a list by chance. */
const mostByChance = 0.005

/**
 * Lists of bare percentages that the group their sentence names cannot give, while exactly one other
 * group that the source sizes gives them all: a group that is not the named one, nor a part of it.
 *
 * @param counts those of the people of groups
 */
export function listsOfOthers(
  lists: readonly ListOfShares[],
  counts: readonly Claim<'count'>[],
): readonly FindingInput<typeof messages>[] {
  const bySize = groupBy(counts, ({ value }) => String(value.number.value))
  if (bySize.size > mostSizes) return []
  const byGroup = groupBy(counts, ({ scope }) => groupKey(scope))
  return lists.flatMap((list) => {
    const own = byGroup.get(groupKey(list[0]?.scope ?? {})) ?? []
    const [named] = own
    if (named === undefined || groupKey(named.scope) === '') return []
    const found = otherOf(list, own, [...bySize.values()])
    return found === undefined ? [] : [findingOf(list, named, found)]
  })
}

/** The only group that gives a list, where its own gives less than half of it. */
function otherOf(
  list: ListOfShares,
  own: readonly Claim<'count'>[],
  sizes: readonly (readonly Claim<'count'>[])[],
): Claim<'count'> | undefined {
  const percents = distinctPercents(list)
  const odd = (people: number): number =>
    percents.filter((percent) => !isShareOf(percent, people)).length
  if (own.some((size) => 2 * odd(peopleIn(size)) <= percents.length || odd(peopleIn(size)) < 2)) {
    return undefined
  }
  const fitting = sizes.filter(([size]) => size !== undefined && odd(peopleIn(size)) === 0)
  const chance = sizes.reduce(
    (sum, [size]) => sum + (size === undefined ? 0 : chanceOf(percents, peopleIn(size))),
    0,
  )
  const [same = [], another] = fitting
  if (another !== undefined || chance > mostByChance) return undefined
  const largest = Math.max(...own.map(peopleIn))
  return same.find((size) => peopleIn(size) > largest || isOfOthers(size.scope, list[0]?.scope))
}

/** Whether a group is surely not a part of another: something that tells both differs. */
function isOfOthers(scope: Scope, other: Scope = {}): boolean {
  return scopeConflicts(scope, other).some((dimension) => dimension !== 'analysisSet')
}

function findingOf(
  list: ListOfShares,
  named: Claim<'count'>,
  other: Claim<'count'>,
): FindingInput<typeof messages> {
  const [first, ...rest] = list
  const percents = distinctPercents(list).map(({ text }) => `${text}%`)
  const nameOf = ({ scope, value }: Claim<'count'>): string => {
    const words = describeScope(scope)
    return `n = ${value.number.text}${words === '' ? '' : ` (${words})`}`
  }
  return {
    message: 'other',
    data: {
      percents: percents.join(', '),
      named: nameOf(named),
      other: nameOf(other),
    },
    severity: 'warning',
    at: first ?? named,
    related: [
      ...rest.map((claim) => ({ message: 'a share of the list', at: claim })),
      { message: 'the group that the sentence names', at: named },
      { message: 'the group that gives the list', at: other },
    ],
    derivation: [
      `most of ${percents.join(', ')} are shares of no whole number out of ${named.value.number.text}`,
      `all are out of ${other.value.number.text}, and out of no other group that the source sizes`,
    ],
  }
}

function peopleIn({ value }: Claim<'count'>): number {
  return value.number.value
}
