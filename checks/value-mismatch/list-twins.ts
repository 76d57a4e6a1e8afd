import {
  type Circumstances,
  contextKey,
  groupBy,
  isInRow,
  mayAgree,
  partsOf,
  type ScopeDimension,
  scopeConflicts,
  type ValuedClaim,
} from '../../src/index.js'
import { isDigitSlip, isShiftedPoint } from './digit-slip.js'
import { shareOutcome, tellOneOutcome } from './outcome-words.js'
import { byPlace, figureOf, type Series } from './series.js'

/** Two series that are printed alike but for one value, and those values. */
export interface ListTwins {
  readonly claim: ValuedClaim
  readonly other: ValuedClaim
  /** As printed, in the order of their own texts. */
  readonly here: readonly string[]
  readonly there: readonly string[]
}

/** Two series that are printed alike. */
export type ListPair = readonly [Series, Series]

/** A series seen without one of its values, which another series may have otherwise. */
interface Gap {
  readonly series: Series
  /** Index of the value left out; absent for a series seen whole. */
  readonly at?: number
  /** Equal for series that are printed alike but for that value, in one order or the other. */
  readonly key: string
  /** Whether the key is made of the series from its end. */
  readonly isReversed: boolean
}

/** Digits that the values printed alike have together: with fewer, two lists look alike by chance. */
const tellingDigits = 4

/** The same for the one value that two pairs share. */
const digitsOfOne = 3

/** With so many, two lists are one, whatever the words around them. */
const certainDigits = 7

/** Numbers that stand in more lists than these tell none of them. */
const mostSeries = 24

/**
 * Series of which all values but one are printed alike, in one order or the other, and of which that
 * one differs by a slip of its digits. The value that stands in fewer places is the odd one; not one
 * of a list that stands elsewhere as it is.
 */
export function listTwins(all: readonly Series[], about: Circumstances): readonly ListTwins[] {
  const pairs = listPairs(all, about)
  const told = claimsOf(pairs)
  const toldByRow = claimsOf(pairs.filter(([, { claims }]) => isOfRow(claims)))
  const found = new Map<ValuedClaim, ListTwins>()
  const longestFirst = all.toSorted((a, b) => b.claims.length - a.claims.length)
  const gaps = longestFirst.flatMap((series) => series.claims.map((_, at) => gapOf(series, at)))
  for (const alike of groupBy(gaps, keyOf).values()) {
    for (const twins of twinsAmong(alike, about)) {
      const { claim, other } = twins
      const isExplained = told.has(claim) || (isInRow(claim.place) && toldByRow.has(other))
      if (!isExplained && !found.has(claim)) found.set(claim, twins)
    }
  }
  return [...found.values()]
}

/** Series that stand in two places and are of one outcome, in one order or the other. */
export function listPairs(all: readonly Series[], about: Circumstances): readonly ListPair[] {
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

function claimsOf(pairs: readonly ListPair[]): ReadonlySet<ValuedClaim> {
  return new Set(pairs.flatMap((pair) => pair.flatMap(({ claims }) => claims)))
}

function gapOf(series: Series, at?: number): Gap {
  const parts = series.texts.map((text, index) => (index === at ? '_' : text))
  const [forward, backward] = [parts.join(' '), parts.toReversed().join(' ')]
  const isReversed = backward < forward
  return {
    series,
    ...(at !== undefined && { at }),
    key: isReversed ? backward : forward,
    isReversed,
  }
}

/** Nothing where the values printed alike have too few digits to tell a list. */
function keyOf({ key, at, series: { texts } }: Gap): string | undefined {
  const isOfOne = texts.length === 2
  const telling = isOfOne && at !== undefined ? digitsOfOne : tellingDigits
  return digitsOf(key) < telling ? undefined : key
}

/** How many digits the values of a key have, leading zeros apart. */
function digitsOf(key: string): number {
  return key.replaceAll(/\b0\.0*|\D/gu, '').length
}

/** The sentences among some series, and all of them; none where they are too many to tell any. */
function sidesOf(alike: readonly Gap[]): readonly [readonly Gap[], readonly Gap[]] {
  if (alike.length > mostSeries) return [[], []]
  return [alike.filter((gap) => !isTabled(gap)), alike]
}

function isTabled({ series: { claims } }: Gap): boolean {
  return isOfRow(claims)
}

function isOfRow([first]: readonly ValuedClaim[]): boolean {
  return first !== undefined && isInRow(first.place)
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

function claimAt({ series, at }: Gap): ValuedClaim | undefined {
  return at === undefined ? undefined : series.claims[at]
}

function valueAt({ series, at }: Gap): string | undefined {
  return at === undefined ? undefined : series.texts[at]
}

function placeOf({ claims: [first] }: Series): string | undefined {
  return first && contextKey(first.place)
}

function areTwins(a: Gap, b: Gap, about: Circumstances): boolean {
  const [first, second] = [claimAt(a), claimAt(b)]
  const [one, other] = [first && figureOf(first), second && figureOf(second)]
  if (one === undefined || other === undefined || valueAt(a) === valueAt(b)) return false
  if (first !== undefined && second !== undefined && haveOwnIntervals(first, second)) return false
  if (one.decimals !== other.decimals && mayAgree(one, other, undefined, undefined)) return false
  return (isDigitSlip(one, other) || isShiftedPoint(one, other)) && areOneList(a, b, about)
}

/** Two intervals that differ are of two results; where they are alike, `twins` tells. */
function haveOwnIntervals(a: ValuedClaim, b: ValuedClaim): boolean {
  return partsOf(a).lower !== undefined && partsOf(b).lower !== undefined
}

/** Whether two series that are printed alike, perhaps but for one value, can only be of one outcome. */
function areOneList(a: Gap, b: Gap, about: Circumstances): boolean {
  const [first, second] = [a.series.claims[0]?.place, b.series.claims[0]?.place]
  if (first === undefined || second === undefined) return false
  if (contextKey(first) === contextKey(second) || (isTabled(a) && isTabled(b))) return false
  if (first.path !== second.path && about.surelyApart(first.path, second.path)) return false
  const [unit, otherUnit] = [a.series.unit, b.series.unit]
  if (unit !== undefined && otherUnit !== undefined && unit !== otherUnit) return false
  return haveOneScope(a, b) && speakOfOneOutcome(a, b)
}

/** No value contradicts the one it is held against but in what tells the values of a list apart. */
function haveOneScope(a: Gap, b: Gap): boolean {
  const [own, others] = [a.series.claims, b.series.claims]
  const inOrder = a.isReversed === b.isReversed ? others : others.toReversed()
  const conflicts = own.flatMap((claim, index) =>
    scopeConflicts(claim.scope, inOrder[index]?.scope ?? {}),
  )
  return conflicts.every((dimension) => varies(own, dimension) || varies(others, dimension))
}

function varies(claims: readonly ValuedClaim[], dimension: ScopeDimension): boolean {
  return new Set(claims.map(({ scope }) => scope[dimension]?.key)).size > 1
}

function speakOfOneOutcome(a: Gap, b: Gap): boolean {
  const [one, other] = [a.series.claims[0], b.series.claims[0]]
  if (one === undefined || other === undefined) return false
  if (a.series.claims.length === 2) return tellOneOutcome(one, other)
  return digitsOf(a.key) >= certainDigits || shareOutcome(one, other)
}
