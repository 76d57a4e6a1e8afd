import {
  countsGiving,
  isTestable,
  percentAgreement,
  percentOf,
  roundingLimits,
  someDigitAway,
  type Figure,
  type PrintedNumber,
} from '../../src/index.js'
import type { Outcome } from './messages.js'
import { denominatorsInWords } from './remedies.js'
import type { Share } from './share.js'

/** A share without a count, of a group whose size is stated. */
export type GroupShare = Share & { readonly group: Figure }

/** Whether it can be tried which count of the group gives the percentage. */
export function isGroupShare(share: Share): share is GroupShare {
  const { claim, count, denominator, group, percent } = share
  if (group === undefined || count !== undefined || denominator !== undefined) return false
  const { measure, place } = claim
  if (measure.key === undefined && overTime.test(place.context.slice(0, longestSearched)))
    return false
  return group.value > 0 && percent.value <= 100 && isTestable(group.value, percent.decimals)
}

/** Words of a sentence in which an unknown percentage may be a rate at a time point. */
const overTime =
  /\b(?:survival|probability|rates? (?:of|at)|estimated|PFS|OS|DFS|EFS|RFS|DoR|DOR|at \d{1,3} (?:months|years))\b/u

/** Long sentences share their text among many claims: only so much of it is searched for each. */
const longestSearched = 2000

/** Holds a percentage against the size of its group, with the sizes that the source states. */
export function holdGroupShare(share: GroupShare, sizes: ReadonlySet<number>): Outcome {
  const { claim, group, percent } = share
  const count = countGiving(percent, group.value)
  if (count !== undefined) {
    return isTelling(share)
      ? { how: `${String(count)}/${group.text} is ${percent.text}%` }
      : undefined
  }
  const remedy = denominatorsInWords(percent, group.value, sizes)
  return {
    finding: {
      message: 'unreachable',
      data: { group: group.text, percent: percent.text, remedy },
      severity: 'warning',
      at: claim,
      related: [{ message: 'the size of the group', at: group.place }],
      derivation: derivationOf(share),
    },
  }
}

/**
 * The count out of a group that gives a percentage, rounded or cut off; nothing if none does.
 * GRIM for proportions: N. Brown and J. Heathers, 2017.
 */
function countGiving(percent: PrintedNumber, group: number): number | undefined {
  const [rounded] = countsGiving(percent, group)
  if (rounded !== undefined) return rounded
  return countsBeside(percent, group).find(
    (count) => percentAgreement(count, group, percent) === 'truncated',
  )
}

/** Whether some changed digit would make the percentage one that no count gives. */
function isTelling({ percent, group }: GroupShare): boolean {
  return someDigitAway(
    percent,
    (changed) => changed.value <= 100 && countGiving(changed, group.value) === undefined,
  )
}

/** The two counts between which the percentage lies. */
function derivationOf({ percent, group }: GroupShare): readonly string[] {
  const { low, high } = roundingLimits(percent)
  const size = group.value
  return [
    ...countsBeside(percent, size).map(
      (count) =>
        `${String(count)}/${String(size)} = ${percentOf(count, size, percent.decimals + 1)}%`,
    ),
    `${percent.text}% was rounded from ${low}% to ${high}%`,
  ]
}

function countsBeside(percent: PrintedNumber, group: number): readonly number[] {
  const below = Math.floor((percent.value * group) / 100)
  return [below, below + 1].filter((count) => count >= 0 && count <= group)
}
