import type { PrintedNumber } from '../../statistics/printed-number.js'
import type { Deviation, Hedge, Interval, OpenValue } from '../figure.js'
import type { Token } from '../tokens/token.js'
import type { Unit } from '../tokens/units.js'

/** A number of a sentence: `start` and `end` index the flat text, sign included, unit excluded. */
export interface Numeral extends PrintedNumber {
  readonly start: number
  readonly end: number
  readonly hedge?: Hedge
}

/** "NE", "not reached" where a number could stand. */
export interface OpenNumeral {
  readonly open: OpenValue['open']
  readonly start: number
  readonly end: number
}

export type NumeralOrOpen = Numeral | OpenNumeral

export function isNumeral(value: NumeralOrOpen | undefined): value is Numeral {
  return value !== undefined && 'value' in value
}

/** Whether a number is written in words, as what is counted may be and what is measured is not. */
export function isInWords({ text }: Numeral): boolean {
  return /^[a-z]/i.test(text)
}

/** Two bounds with what the label before them says. */
export interface IntervalMention {
  readonly type: Interval['type']
  readonly level?: number
  readonly lower: NumeralOrOpen
  readonly upper: NumeralOrOpen
  /** The unit printed with the bounds, if any. */
  readonly unit?: Unit
  readonly start: number
  readonly end: number
}

/** A standard deviation or error printed with a number; which of the two it is may be unsaid. */
export interface DeviationMention {
  readonly type: Deviation['type']
  readonly number: Numeral
  /** The unit printed behind it, which the number before it shares: "5.7 ± 3.7%". */
  readonly unit?: Unit | undefined
}

export interface PValueMention {
  readonly comparator: '=' | '<' | '>' | '<=' | '>='
  readonly number: Numeral
  readonly start: number
  readonly end: number
}

/**
 * A number of a sentence with all that is printed together with it. `from` and `to` index the
 * sentence's tokens; `to` is exclusive.
 *
 * - `percent`: "20.8% (5/24)", "5 of 24 patients (20.8%)", "n = 5; 20.8%"
 * - `fraction`: "5/24", "5 of 24 patients"
 * - `n`: "n = 24"
 * - `plain`: any other number, with or without unit, or an open value in its place
 * - `span`: two numbers that stand for all between them, "20-30%"
 * - `p`: "P = .03"
 * - `ratio`: "1:1:1"
 */
export interface FigureMention {
  readonly type: 'percent' | 'fraction' | 'n' | 'plain' | 'span' | 'p' | 'ratio'
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly number?: NumeralOrOpen | undefined
  readonly unit?: Unit | undefined
  readonly percent?: Numeral | undefined
  readonly count?: Numeral | undefined
  readonly denominator?: Numeral | undefined
  readonly interval?: IntervalMention | undefined
  readonly spread?: IntervalMention | undefined
  readonly deviation?: DeviationMention | undefined
  /** Two bounds in a bracket that nothing labels: "0.65 (0.48-0.88)". */
  readonly bounds?: IntervalMention | undefined
  readonly p?: PValueMention | undefined
  /** Parts of a `ratio`. */
  readonly parts?: readonly number[] | undefined
}

/** A figure of the tokens [from, to) with its parts. */
export function figureMention(
  tokens: readonly Token[],
  type: FigureMention['type'],
  from: number,
  to: number,
  parts: Partial<FigureMention>,
): FigureMention {
  const start = tokens[from]?.start ?? 0
  // All properties in one order: figures of one shape are what the binding is fast with.
  return {
    type,
    from,
    to,
    start,
    end: tokens[to - 1]?.end ?? start,
    number: parts.number,
    unit: parts.unit,
    percent: parts.percent,
    count: parts.count,
    denominator: parts.denominator,
    interval: parts.interval,
    spread: parts.spread,
    deviation: parts.deviation,
    bounds: parts.bounds,
    p: parts.p,
    parts: parts.parts,
  }
}
