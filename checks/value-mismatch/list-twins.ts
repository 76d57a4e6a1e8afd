import {
  type Circumstances,
  type Figure,
  groupBy,
  isDigitSlip,
  isInRow,
  isShiftedPoint,
  mayAgree,
  partsOf,
  type ValuedClaim,
} from '../../src/index.js'
import { claimAt, type Gap, gapOf, isTabled, keyOf, placeOf, valueAt } from './gap.js'
import { areOneList } from './one-list.js'
import { shareOutcome } from './outcome-words.js'
import { digitCount, standInRow } from './printed-alike.js'
import { byPlace, figureOf, type Series } from './series.js'

/** Two series that are printed alike but for one value, and those values. */
export interface ListTwins {
  readonly claim: ValuedClaim
  readonly other: ValuedClaim
  /** As printed, in the order of their own texts. */
  readonly here: readonly string[]
  readonly there: readonly string[]
}

/** A value that another series has at the same place, among values that tell the series. */
export interface ListedAlike {
  readonly claim: ValuedClaim
  readonly other: Series
}

/** What came of holding series against each other. */
export interface ListComparison {
  readonly twins: readonly ListTwins[]
  /** Values of which a changed digit would make twins. */
  readonly alike: readonly ListedAlike[]
}

/** Two series that are printed alike. */
type ListPair = readonly [Series, Series]

/** Numbers that stand in more lists than these tell none of them. */
const mostSeries = 24

/**
 * Series of which all values but one are printed alike, in one order or the other, and of which that
 * one differs by a slip of its digits. The value that stands in fewer places is the odd one; not one
 * of a list that stands elsewhere as it is.
 */
export function compareLists(all: readonly Series[], about: Circumstances): ListComparison {
  const pairs = listPairs(all, about)
  const told = claimsOf(pairs)
  const toldByRow = claimsOf(pairs.filter(([, { claims }]) => standInRow(claims)))
  const rows = valuesOfRows(all)
  const found = new Map<ValuedClaim, ListTwins>()
  const held = new Map<ValuedClaim, ListedAlike>()
  const longestFirst = all.toSorted((a, b) => b.claims.length - a.claims.length)
  const gaps = longestFirst.flatMap((series) => series.claims.map((_, at) => gapOf(series, at)))
  for (const same of groupBy(gaps, keyOf).values()) {
    for (const twins of twinsAmong(same, about)) {
      const { claim, other } = twins
      const isExplained =
        told.has(claim) ||
        (isInRow(claim.place) && toldByRow.has(other)) ||
        (twins.here.length === 2 && isInOtherRow(twins, rows))
      if (!isExplained && !found.has(claim)) found.set(claim, twins)
    }
    for (const listed of alikeAmong(same, about)) {
      if (!held.has(listed.claim)) held.set(listed.claim, listed)
    }
  }
  return { twins: [...found.values()], alike: [...held.values()] }
}

/** Series that stand in two places and are of one outcome, in one order or the other. */
function listPairs(all: readonly Series[], about: Circumstances): readonly ListPair[] {
  const whole = all.map((series) => gapOf(series))
  return [...groupBy(whole, keyOf).values()].flatMap((same) => {
    const [sentences, others] = sidesOf(same)
    return sentences.flatMap((one) =>
      others.flatMap((other): readonly ListPair[] =>
        areOneList(one, other, about) ? [[one.series, other.series]] : [],
      ),
    )
  })
}

/** The values of rows by how they are printed. */
function valuesOfRows(all: readonly Series[]): ReadonlyMap<string, readonly ValuedClaim[]> {
  const claims = all
    .filter((series) => standInRow(series.claims))
    .flatMap((series) => series.claims)
  return groupBy(new Set(claims), (claim) => figureOf(claim)?.text)
}

/** Whether a pair takes its odd value from another row of the same outcome, as of another analysis. */
function isInOtherRow(
  { claim }: ListTwins,
  rows: ReadonlyMap<string, readonly ValuedClaim[]>,
): boolean {
  const same = rows.get(figureOf(claim)?.text ?? '') ?? []
  return same.slice(0, mostSeries).some((row) => row !== claim && shareOutcome(claim, row))
}

function claimsOf(pairs: readonly ListPair[]): ReadonlySet<ValuedClaim> {
  return new Set(pairs.flatMap((pair) => pair.flatMap(({ claims }) => claims)))
}

/** The sentences among some series, and all of them; none where they are too many to tell any. */
function sidesOf(alike: readonly Gap[]): readonly [readonly Gap[], readonly Gap[]] {
  if (alike.length > mostSeries) return [[], []]
  return [alike.filter((gap) => !isTabled(gap)), alike]
}

/** The odd ones among series without the same value, each with the only other value that it can be. */
function twinsAmong(alike: readonly Gap[], about: Circumstances): readonly ListTwins[] {
  const [sentences, others] = sidesOf(alike)
  const countOf = (gap: Gap) =>
    new Set(alike.flatMap((one) => (valueAt(one) === valueAt(gap) ? placeOf(one.series) : []))).size
  const pairs = sentences.flatMap((one) =>
    others.flatMap((other) => (areTwins(one, other, about) ? [oddFirst(one, other, countOf)] : [])),
  )
  return [...groupBy(pairs, ([odd]) => placeOf(odd.series)).values()].flatMap((same) => {
    const [first] = same
    const isOnly = new Set(same.map(([, usual]) => valueAt(usual))).size === 1
    return first !== undefined && isOnly && countOf(first[0]) === 1 ? twinsOf(...first) : []
  })
}

/** Both sides of what two series without the same value have there alike. */
function alikeAmong(same: readonly Gap[], about: Circumstances): readonly ListedAlike[] {
  const [sentences, others] = sidesOf(same)
  return sentences.flatMap((one) => {
    const other = others.find(
      (another) =>
        valueAt(another) === valueAt(one) &&
        wouldShowSlip(one, another) &&
        areOneList(one, another, about),
    )
    const [claim, there] = [claimAt(one), other && claimAt(other)]
    if (claim === undefined || other === undefined || there === undefined) return []
    return [
      { claim, other: other.series },
      { claim: there, other: one.series },
    ]
  })
}

/** The value of fewer places first; of two the one that is in no table, or stands later. */
function oddFirst(a: Gap, b: Gap, countOf: (gap: Gap) => number): readonly [odd: Gap, usual: Gap] {
  const fewer = countOf(a) - countOf(b) || Number(isTabled(a)) - Number(isTabled(b))
  const [first, second] = [claimAt(a), claimAt(b)]
  const isLater = first !== undefined && second !== undefined && byPlace(first, second) > 0
  return fewer < 0 || (fewer === 0 && isLater) ? [a, b] : [b, a]
}

function twinsOf(odd: Gap, usual: Gap): readonly ListTwins[] {
  const [claim, other] = [claimAt(odd), claimAt(usual)]
  if (claim === undefined || other === undefined) return []
  return [{ claim, other, here: odd.series.texts, there: usual.series.texts }]
}

function areTwins(a: Gap, b: Gap, about: Circumstances): boolean {
  const [one, other] = [figureAt(a), figureAt(b)]
  if (one === undefined || other === undefined || valueAt(a) === valueAt(b)) return false
  if (one.decimals !== other.decimals && mayAgree(one, other, undefined, undefined)) return false
  const isSlip = isDigitSlip(one, other) || isShiftedPoint(one, other)
  return isSlip && wouldShowSlip(a, b) && areOneList(a, b, about)
}

/**
 * Whether a slip in one of two values could be told: not in a single digit, which is no slip of another,
 * nor in a result with an interval. Two intervals that differ are of two results; where they are alike,
 * `twins` tells.
 */
function wouldShowSlip(a: Gap, b: Gap): boolean {
  const haveDigits = [a, b].every((gap) => digitCount(figureAt(gap)?.text ?? '') > 1)
  return haveDigits && [a, b].some((gap) => !hasInterval(claimAt(gap)))
}

function hasInterval(claim: ValuedClaim | undefined): boolean {
  return claim !== undefined && partsOf(claim).lower !== undefined
}

function figureAt(gap: Gap): Figure | undefined {
  const claim = claimAt(gap)
  return claim && figureOf(claim)
}
