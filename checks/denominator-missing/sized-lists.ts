import {
  groupBy,
  percentOf,
  someDigitAway,
  spanOfSentence,
  type Claim,
  type FindingInput,
  type PrintedNumber,
  type Scope,
} from '../../src/index.js'
import {
  chanceOf,
  distinctPercents,
  groupKey,
  isShareOf,
  type BareShare,
  type ListOfShares,
} from './bare-share.js'
import type { messages } from './messages.js'

/** What comes of a list whose group is sized right before it. */
export type Outcome =
  | { readonly finding: FindingInput<typeof messages> }
  | { readonly claim: Claim; readonly how: string }

/** Longer lists are tables poured into a sentence. */
const longestList = 40

/** The others of a list show that it is out of a group if they would seldom be by chance. */
const mostByChance = 0.01

/**
 * Holds lists of bare percentages against the size of their group, where it stands in their sentence or
 * the one before: all are shares of whole people, or all but one, which another digit would make one
 * (GRIM for proportions: N. Brown and J. Heathers, 2017).
 *
 * @param counts those of the people of groups
 */
export function holdSizedLists(
  lists: readonly ListOfShares[],
  counts: readonly Claim<'count'>[],
): readonly Outcome[] {
  const sizes = groupBy(counts, ({ scope, place }) =>
    keyOf(scope, place.path, spanOfSentence(place).end),
  )
  return lists.flatMap((list): readonly Outcome[] => {
    if (list.length > longestList) return []
    const [first] = list
    if (first === undefined) return []
    const { path } = first.place
    const { start } = spanOfSentence(first.place)
    // The sentence before ends where this one begins, or a space before that.
    const own = [start - 1, start].flatMap((end) => sizes.get(keyOf(first.scope, path, end)) ?? [])
    const [size] = own
    if (size === undefined || own.some(({ value }) => !areEqual(value, size.value))) return []
    return holdList(list, size)
  })
}

function holdList(list: ListOfShares, size: Claim<'count'>): readonly Outcome[] {
  const people = size.value.number.value
  const [odd, another] = distinctPercents(list).filter((percent) => !isShareOf(percent, people))
  if (another !== undefined) return []
  if (odd === undefined) return heldShares(list, people)
  const share = list.find(({ value }) => value.percent.text === odd.text)
  return share !== undefined && areShown(list, share, people) && isSlip(odd, people)
    ? [{ finding: findingOf(share, size) }]
    : []
}

/** Whether the others of a list show that it is out of a group. */
function areShown(list: ListOfShares, share: BareShare, people: number): boolean {
  const { text } = share.value.percent
  const others = distinctPercents(list).filter((percent) => percent.text !== text)
  return others.length > 1 && chanceOf(others, people) <= mostByChance
}

/** The shares of a list that is wholly out of its group, where another digit would make one odd. */
function heldShares(list: ListOfShares, people: number): readonly Outcome[] {
  return list.flatMap((claim): Outcome[] => {
    const { percent } = claim.value
    const isTold = someDigitAway(
      percent,
      (changed) => !isShareOf(changed, people) && isSlip(changed, people),
    )
    if (!isTold || !areShown(list, claim, people)) return []
    const count = Math.round((percent.value / 100) * people)
    const how = `${percent.text}% is ${String(count)}/${String(people)}, as the size stands right before`
    return [{ claim, how }]
  })
}

/** Whether a percentage would be a share of a group with another digit. */
function isSlip(percent: PrintedNumber, people: number): boolean {
  return someDigitAway(percent, (changed) => isShareOf(changed, people))
}

function findingOf(share: BareShare, size: Claim<'count'>): FindingInput<typeof messages> {
  const { percent } = share.value
  const people = size.value.number.value
  const count = (percent.value / 100) * people
  const [below, above] = [Math.floor(count), Math.ceil(count)].map(
    (one) => `${String(one)}/${String(people)} = ${percentOf(one, people, percent.decimals)}%`,
  )
  return {
    message: 'odd',
    data: { percent: percent.text, size: people },
    severity: 'info',
    at: share,
    related: [{ message: 'the size of the group', at: size }],
    derivation: [
      `${below ?? ''}, ${above ?? ''}`,
      'the other percentages of the list are shares of that group',
    ],
  }
}

/** Equal for sizes of one group in sentences that end at one place. */
function keyOf(scope: Scope, path: string, end: number): string {
  return `${path} ${String(end)} ${groupKey(scope)}`
}

function areEqual(a: Claim<'count'>['value'], b: Claim<'count'>['value']): boolean {
  return a.number.value === b.number.value
}
