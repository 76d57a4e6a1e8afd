import type { Place } from '../document/place.js'
import type { PrintedNumber } from '../statistics/printed-number.js'

/** A number of a document, as printed and where. */
export interface Figure extends PrintedNumber {
  readonly place: Place
  /** What the words before it make of it: "nearly 20", "at least 18", "< 0.05". */
  readonly hedge?: Hedge
}

/**
 * How a hedged figure relates to the true value: `about` either side, `at-least` and `at-most`
 * with equality, `above` ("more than", "exceeding") and `below` ("nearly", "less than") without.
 */
export type Hedge = 'about' | 'at-least' | 'at-most' | 'above' | 'below'

/** A value or bound that has no number: "NE", "not reached". */
export interface OpenValue {
  readonly open: 'not-estimable' | 'not-reached' | 'not-reported'
  readonly text: string
  readonly place: Place
}

export type FigureOrOpen = Figure | OpenValue

/** Whether a value is a number rather than "NE" or the like. */
export function isFigure(value: FigureOrOpen | undefined): value is Figure {
  return value !== undefined && 'value' in value
}

/** Two bounds as printed, lower first on the page (not necessarily the smaller). */
export interface Interval {
  readonly type: 'confidence' | 'credible' | 'range' | 'interquartile'
  /** Percent: 95 for a 95% interval; absent where the document does not say. */
  readonly level?: number
  readonly lower: FigureOrOpen
  readonly upper: FigureOrOpen
  readonly place: Place
}

/** How far values spread about their mean, or how sure the mean is, as printed behind it. */
export interface Deviation {
  /** Absent where the document does not say what stands behind its ±. */
  readonly type?: 'standard-deviation' | 'standard-error' | undefined
  readonly number: Figure
}
