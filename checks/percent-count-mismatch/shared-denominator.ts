import {
  bySentence,
  groupBy,
  percentAgreement,
  percentOf,
  roundingError,
  someDigitAway,
  type PrintedNumber,
  type ScopeDimension,
} from '../../src/index.js'
import type { Outcome } from './messages.js'
import type { Share } from './share.js'

/** A share with its count and no denominator: "(n = 25; 78.1%)". */
export type ListItem = Share & { readonly count: number }

/** The items of one sentence about one group, and the denominator that the others of each have. */
export interface ListedItem {
  readonly item: ListItem
  /** The one number of which all other items are the printed shares; absent where several are. */
  readonly others?: number
}

/** So many other items must agree before one can be called odd. */
const fewestOthers = 3

const groupDimensions = ['arm', 'cohort', 'condition', 'dose'] as const satisfies ScopeDimension[]

/** Items with what the others of their list say about the denominator. */
export function listedItems(shares: readonly Share[]): readonly ListedItem[] {
  return bySentence(shares.filter(isListItem), ({ claim }) => claim.place)
    .flatMap((sentence) => [...groupBy(sentence, groupOf).values()])
    .filter(({ length }) => length > fewestOthers)
    .flatMap(withOthers)
}

/** Holds an item against the one denominator that the others of its list have. */
export function holdListed({ item, others }: ListedItem): Outcome {
  if (others === undefined) return undefined
  const { claim, count, percent } = item
  if (isShareOf(count, others, percent)) {
    const how = `${String(count)}/${String(others)} is ${percent.text}%, out of ${String(others)} as its list`
    return isTelling(item, others) ? { how } : undefined
  }
  if (hasOwnDenominator(item)) return undefined
  const actual = percentOf(count, others, percent.decimals)
  return {
    finding: {
      message: 'odd',
      data: { count, percent: percent.text, denominator: others, actual },
      severity: 'info',
      at: claim,
      derivation: [
        `the other percentages of the list are shares of ${String(others)}`,
        `${String(count)}/${String(others)} = ${actual}%`,
      ],
    },
  }
}

/** "Of the 31 patients 6 (19.4%) had complications; 4 (66.7%) …": the sentence gives its own. */
function hasOwnDenominator({ claim, count, percent }: ListItem): boolean {
  const wholes = claim.place.context.matchAll(/\bof (?:the |all |these )?(\d+)/giu)
  return [...wholes].some(([, whole]) => isShareOf(count, Number(whole), percent))
}

/** Whether a count is the printed share of a denominator, or what is left of it. */
function isShareOf(count: number, denominator: number, percent: PrintedNumber): boolean {
  if (count > denominator) return false
  return [count, denominator - count].some(
    (one) => percentAgreement(one, denominator, percent) !== 'no',
  )
}

/** Whether some changed digit of the percentage would make it odd. */
function isTelling({ count, percent }: ListItem, denominator: number): boolean {
  return someDigitAway(percent, (changed) => !isShareOf(count, denominator, changed))
}

/** Whether a share has a count and no denominator. */
export function isListItem(share: Share): share is ListItem {
  const { count, denominator, group } = share
  return count !== undefined && denominator === undefined && group === undefined
}

function groupOf({ claim: { scope } }: Share): string {
  return groupDimensions.map((dimension) => scope[dimension]?.key ?? '').join('|')
}

interface Span {
  readonly low: number
  readonly high: number
}

/** The denominators of which an item is the printed share: a run of neighbouring numbers. */
function spanOf({ count, percent }: ListItem): Span {
  const half = roundingError(percent)
  if (count === 0) return { low: 1, high: percent.value <= half ? Infinity : 0 }
  if (percent.value <= half) return { low: 1, high: Infinity }
  return {
    low: Math.max(count, Math.ceil((100 * count) / (percent.value + half) - slack)),
    high: Math.floor((100 * count) / (percent.value - half) + slack),
  }
}

/** For the floating point of a quotient that should be whole. */
const slack = 1e-9

function withOthers(list: readonly ListItem[]): readonly ListedItem[] {
  const spans = list.map(spanOf)
  const lows = spans.map(({ low }) => low).sort((a, b) => b - a)
  const highs = spans.map(({ high }) => high).sort((a, b) => a - b)
  return list.map((item, index) => {
    const own = spans[index]
    const low = (own?.low === lows[0] ? lows[1] : lows[0]) ?? Infinity
    const high = (own?.high === highs[0] ? highs[1] : highs[0]) ?? 0
    return low === high ? { item, others: low } : { item }
  })
}
