import {
  bySentence,
  type Claim,
  dimensionsOf,
  type Figure,
  groupBy,
  neighboursSwapped,
  sortedDigits,
} from '../../src/index.js'

/** A size that stands in one place, and the size with two digits exchanged that stands in several. */
export interface Transposed {
  readonly odd: Figure
  readonly usual: Figure
  /** In how many places the usual one stands. */
  readonly places: number
  /** Whether it is what the groups of a sentence have together. */
  readonly isSum: boolean
}

/** Smaller groups may well have 12 and 21 people. */
const smallest = 100

/** From so many people on, few leave so that just two digits of their number change places. */
const manyPeople = 1000

/** A size in so many places is no slip itself. */
const fewestPlaces = 2

/**
 * The sizes that a source states once, where it states the same number with two neighbouring digits
 * exchanged several times: 4489 of a group that is 4498 elsewhere. Whatever group they are of, and in
 * whatever analysis set: that two groups differ so is hardly chance.
 */
export function transposedSizes(
  claims: readonly Claim<'count' | 'proportion'>[],
): readonly Transposed[] {
  const sizes = [...claims.flatMap(sizeOf), ...sumsOfGroups(claims)].filter(({ size }) =>
    isLarge(size),
  )
  const byDigits = groupBy(sizes, ({ size }) => sortedDigits(String(size.value)))
  return [...byDigits.values()].flatMap((same): Transposed[] => {
    const [rare, common, third] = [...groupBy(same, ({ size }) => String(size.value)).values()]
      .map(oncePerSentence)
      .toSorted((a, b) => placesOf(a) - placesOf(b))
    const [odd, again] = rare ?? []
    const [usual] = common ?? []
    if (odd?.mayBeOdd !== true || again !== undefined || usual === undefined) return []
    const places = placesOf(common ?? [])
    if (third !== undefined || places < fewestPlaces || !areSwapped(odd.size, usual.size)) return []
    const { context } = odd.size.place
    if (common?.some(({ size }) => size.place.context === context) === true) return []
    return [{ odd: odd.size, usual: usual.size, places, isSum: usual.isSum === true }]
  })
}

function oncePerSentence(sizes: readonly Size[]): readonly Size[] {
  const sentences = groupBy(sizes, ({ size }) => size.place.context)
  return [...sentences.values()].flatMap(([first]) => first ?? [])
}

/** In how many places a size stands: a sum of groups is borne out by each of them. */
function placesOf(sizes: readonly Size[]): number {
  return sizes.reduce((places, { isSum }) => places + (isSum === true ? fewestPlaces : 1), 0)
}

interface Size {
  readonly size: Figure
  /** Not where a share that is printed with it bears it out, nor where some may have left a group. */
  readonly mayBeOdd: boolean
  /** Not printed: what the groups of a sentence have together. */
  readonly isSum?: true
}

/** What the groups that a sentence sizes side by side have together: "drug (n = 912) or placebo (n = 908)". */
function sumsOfGroups(claims: readonly Claim<'count' | 'proportion'>[]): Size[] {
  const sized = claims.filter(
    ({ kind, measure, place }) =>
      kind === 'count' && measure.key === 'group-size' && /^n\b/iu.test(place.quote),
  )
  return bySentence(sized, ({ place }) => place).flatMap((groups): Size[] => {
    const [first] = groups.flatMap(({ kind, value }) => (kind === 'count' ? value.number : []))
    if (first === undefined || groups.length < 2) return []
    const sum = groups.reduce(
      (all, one) => all + (one.kind === 'count' ? one.value.number.value : 0),
      0,
    )
    const size = { text: String(sum), value: sum, decimals: 0, place: first.place }
    return [{ size, mayBeOdd: false, isSum: true }]
  })
}

function sizeOf({ kind, measure, value, scope }: Claim<'count' | 'proportion'>): Size[] {
  if (kind === 'proportion') {
    const { denominator, percent } = value
    if (denominator === undefined) return []
    return [{ size: denominator, mayBeOdd: percent === undefined && isMany(denominator) }]
  }
  const { number } = value
  // "a trial in 18,420 adults": some people, as far as the words tell.
  if (measure.key === 'people' && isMany(number)) return [{ size: number, mayBeOdd: true }]
  if (measure.key !== 'group-size' && measure.key !== 'enrolment') return []
  return [{ size: number, mayBeOdd: isMany(number) || dimensionsOf(scope).length === 0 }]
}

function isMany({ value }: Figure): boolean {
  return value >= manyPeople
}

function isLarge({ value, decimals, hedge }: Figure): boolean {
  return hedge === undefined && decimals === 0 && Number.isSafeInteger(value) && value >= smallest
}

function areSwapped({ value }: Figure, usual: Figure): boolean {
  const plain = { text: String(value), value, decimals: 0 }
  return neighboursSwapped(plain).some((swapped) => swapped.value === usual.value)
}
