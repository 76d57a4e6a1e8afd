import {
  type Claim,
  dimensionsOf,
  type Figure,
  groupBy,
  neighboursSwapped,
} from '../../src/index.js'

/** A size that stands in one place, and the size with two digits exchanged that stands in several. */
export interface Transposed {
  readonly odd: Figure
  readonly usual: Figure
  /** In how many places the usual one stands. */
  readonly places: number
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
  const sizes = claims.flatMap(sizeOf).filter(({ size }) => isLarge(size))
  const byDigits = groupBy(sizes, ({ size }) => String(size.value).split('').sort().join(''))
  return [...byDigits.values()].flatMap((same): Transposed[] => {
    const [rare, common, third] = [...groupBy(same, ({ size }) => String(size.value)).values()]
      .map((one) => [...groupBy(one, ({ size }) => size.place.context).values()])
      .map((places) => places.flatMap(([first]) => first ?? []))
      .toSorted((a, b) => a.length - b.length)
    const [odd, again] = rare ?? []
    const [usual] = common ?? []
    if (odd?.mayBeOdd !== true || again !== undefined || usual === undefined) return []
    const places = common?.length ?? 0
    if (third !== undefined || places < fewestPlaces || !areSwapped(odd.size, usual.size)) return []
    const { context } = odd.size.place
    if (common?.some(({ size }) => size.place.context === context) === true) return []
    return [{ odd: odd.size, usual: usual.size, places }]
  })
}

interface Size {
  readonly size: Figure
  /** Not where a share that is printed with it bears it out, nor where some may have left a group. */
  readonly mayBeOdd: boolean
}

function sizeOf({ kind, measure, value, scope }: Claim<'count' | 'proportion'>): Size[] {
  if (kind === 'proportion') {
    const { denominator, percent } = value
    if (denominator === undefined) return []
    return [{ size: denominator, mayBeOdd: percent === undefined && isMany(denominator) }]
  }
  if (measure.key !== 'group-size' && measure.key !== 'enrolment') return []
  const { number } = value
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
