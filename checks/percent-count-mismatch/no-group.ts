import { bySentence, percentOf, roundingError, type Claim } from '../../src/index.js'
import { KnownSizes } from './known-sizes.js'
import type { Outcome } from './messages.js'
import { isListItem, type ListItem } from './shared-denominator.js'
import type { Share } from './share.js'

/** A count with its percentage that is the share of no group of its source. */
export interface Groupless {
  readonly item: ListItem
  /** How many others of the source are shares of groups that it counts. */
  readonly others: number
}

/** So many others must be shares of counted groups, for each that is not. */
const othersForOne = 4

/** Sources that count more groups than this leave no percentage without one. */
const mostGroups = 120

/**
 * The counts with percentages that no group of their source gives, where nearly all others are shares
 * of one that it counts: "31 patients (14.5%)" in a text whose groups have 303, 304 and 612 people.
 */
export function grouplessItems(
  shares: readonly Share[],
  claims: readonly Claim<'proportion' | 'count'>[],
): readonly Groupless[] {
  const items = shares.filter(isListItem)
  const fractions = shares.filter(({ denominator, group }) => denominator ?? group)
  const groups = groupsOf(claims)
  if (groups.size === 0 || groups.size > mostGroups) return []
  const sizes = new KnownSizes(groups)
  const without = items.filter(({ count, percent }) => !sizes.holdShare(count, percent))
  const others = items.length - without.length + fractions.length
  if (without.length === 0 || others < othersForOne * without.length) return []
  return bySentence(without.filter(isPair), ({ claim }) => claim.place).flatMap((sentence) =>
    // Two in one sentence may share a group that nothing counts.
    sentence.length === 1 ? sentence.map((item) => ({ item, others })) : [],
  )
}

/** What is told of such an item. */
export function grouplessFinding({ item, others }: Groupless): Outcome {
  const { claim, count, percent } = item
  const { from, to } = rangeOf(item)
  return {
    finding: {
      message: 'groupless',
      data: {
        count,
        percent: percent.text,
        range: from === to ? String(to) : `${String(from)} to ${String(to)}`,
      },
      severity: 'info',
      at: claim,
      derivation: [
        `${String(count)}/${String(to)} = ${percentOf(count, to, percent.decimals)}%`,
        `the other ${String(others)} counts with a percentage are shares of groups that the source counts`,
      ],
    },
  }
}

/** The groups of which a count can be the percentage; from above to where none is. */
function rangeOf({ count, percent }: ListItem): { readonly from: number; readonly to: number } {
  const half = roundingError(percent)
  return {
    from: Math.ceil((100 * count) / (percent.value + half)),
    to: Math.floor((100 * count) / Math.max(percent.value - half, half)),
  }
}

/** Whether a number can be the count of a percentage: "1 (13.1%)" is no share of anything. */
function isPair(item: ListItem): boolean {
  const { from, to } = rangeOf(item)
  return item.count > 0 && from <= to
}

/** All numbers of people that a source counts, in groups and in parts of them, and arms together. */
function groupsOf(claims: readonly Claim<'proportion' | 'count'>[]): ReadonlySet<number> {
  const groups = new Set<number>()
  const sizes = new Set<number>()
  for (const { kind, measure, value } of claims) {
    if (kind === 'proportion') {
      for (const figure of [value.denominator, value.group]) {
        if (figure !== undefined) sizes.add(figure.value)
      }
      if (value.count !== undefined) groups.add(value.count.value)
    } else if (measure.key === 'group-size' || measure.key === 'enrolment') {
      sizes.add(value.number.value)
    } else groups.add(value.number.value)
  }
  for (const a of sizes) {
    // Of so many, nearly any number could be made.
    if (groups.size > mostGroups) break
    groups.add(a)
    for (const b of sizes) groups.add(a + b).add(Math.abs(a - b))
  }
  groups.delete(0)
  return groups
}
