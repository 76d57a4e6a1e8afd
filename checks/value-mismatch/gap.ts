import { contextKey, type ValuedClaim } from '../../src/index.js'
import { digitCount, standInRow } from './printed-alike.js'
import type { Series } from './series.js'

/** A series seen without one of its values, which another series may have otherwise, or seen whole. */
export interface Gap {
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

/**
 * A series without the value at an index, or whole without one.
 *
 * @example
 * 58.0, 65.4, 7.7 without the second has the key "58.0 _ 7.7", and so has 7.7, 64.5, 58.0
 */
export function gapOf(series: Series, at?: number): Gap {
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

/** The key of a gap; nothing where the values printed alike have too few digits to tell a list. */
export function keyOf({ key, at, series: { texts } }: Gap): string | undefined {
  const isOfOne = texts.length === 2
  const telling = isOfOne && at !== undefined ? digitsOfOne : tellingDigits
  return digitCount(key) < telling ? undefined : key
}

/** Whether the series is the row of a table. */
export function isTabled({ series: { claims } }: Gap): boolean {
  return standInRow(claims)
}

/** The claim that was left out; nothing of a series seen whole. */
export function claimAt({ series, at }: Gap): ValuedClaim | undefined {
  return at === undefined ? undefined : series.claims[at]
}

/** The value that was left out, as printed. */
export function valueAt({ series, at }: Gap): string | undefined {
  return at === undefined ? undefined : series.texts[at]
}

/** Equal for series of one sentence or row. */
export function placeOf({ claims: [first] }: Series): string | undefined {
  return first && contextKey(first.place)
}
