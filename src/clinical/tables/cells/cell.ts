import type { Announced } from '../../../claims/mentions/deviation.js'
import { readBareBounds } from '../../../claims/mentions/attachments.js'
import { isCount, numeralOf } from '../../../claims/mentions/numerals.js'
import { readFigures } from '../../../claims/mentions/figures.js'
import { readBounds } from '../../../claims/mentions/interval.js'
import {
  type FigureMention,
  figureMention,
  type IntervalMention,
  isNumeral,
} from '../../../claims/mentions/mention.js'
import { isClosing, isMarkOf, isOpening, type Token } from '../../../claims/tokens/token.js'
import { tokenize } from '../../../claims/tokens/tokenize.js'
import type { Vocabulary } from '../../../claims/vocabulary.js'
import type { Block } from '../../../document/document.js'
import type { Unit } from '../../../claims/tokens/units.js'
import type { CellReading } from './cell-reading.js'
import { readCountedPair } from './counted-pairs.js'
import { endBeforeNotes, type NumberedNotes } from '../names/notes.js'
import { withRange } from './range-behind.js'

/** The tokens of a cell without footnote marks and without plus signs, which change no number. */
export function tokensOf(
  { flat: { text } }: Block,
  vocabulary: Vocabulary,
  notes: NumberedNotes,
): Token[] {
  return tokenize(text, 0, endBeforeNotes(text, notes), vocabulary).filter(
    (token) => !isMarkOf(token, NO_PART_OF_NUMBER),
  )
}

/** Footnote marks, and the plus. */
const NO_PART_OF_NUMBER: ReadonlySet<string> = new Set('*#†‡§¶+^$')

/** The figure of a cell: "5 (20.8)" under "n (%)", "0.58 (0.44-0.77)" under "HR (95% CI)". */
export function readCell(
  tokens: readonly Token[],
  reading: CellReading,
): FigureMention | undefined {
  if (reading.form === 'p') return readBareP(tokens) ?? readOnly(tokens, {})
  const pair = readCountedPair(tokens, reading)
  if (pair !== undefined) return pair
  const { interval, deviation, pair: sort } = reading.conventions
  const announced = {
    interval,
    plusMinus: deviation ?? reading.plusMinus,
    ...(sort === 'deviation' && { deviation }),
    ...(sort === 'either' && !isCount(tokens[0]) && { deviation }),
  }
  const figure = readOnly(tokens, announced) ?? readSpread(tokens, reading)
  return figure === undefined ? undefined : asRead(withRange(figure), tokens, reading)
}

/**
 * "29.0 [2.0]": what has decimals counts nobody, and a bracket with as many of them says how far it
 * spreads, where nothing says by what.
 */
function readSpread(tokens: readonly Token[], { form }: CellReading): FigureMention | undefined {
  const [number, opening, spread, closing, more] = tokens
  if (form !== undefined || more !== undefined || !isOpening(opening)) return undefined
  if (number?.type !== 'number' || spread?.type !== 'number' || !isClosing(closing))
    return undefined
  const { decimals } = number.number
  if (decimals === 0 || spread.number.decimals !== decimals || spread.unit || number.unit)
    return undefined
  return figureMention(tokens, 'plain', 0, 4, {
    number: numeralOf(number),
    deviation: { type: undefined, number: numeralOf(spread) },
  })
}

/**
 * The only figure of a cell, perhaps with the number of people it is of: "5.1 (1.1); n = 68". Where
 * there are two, none can be told to be the cell's.
 */
function readOnly(tokens: readonly Token[], announced: Announced): FigureMention | undefined {
  const [figure, another] = readFigures(tokens, undefined, announced)
  return another === undefined || (another.type === 'n' && figure?.type !== 'n')
    ? figure
    : undefined
}

/** "<0.001" or "0.03" in a column of p-values. */
function readBareP(tokens: readonly Token[]): FigureMention | undefined {
  const [first] = tokens
  const comparator = first?.type === 'mark' ? COMPARATORS.get(first.text) : undefined
  const number = tokens[comparator === undefined ? 0 : 1]
  if (first === undefined || number?.type !== 'number') return undefined
  if (number.unit !== undefined || number.number.value > 1) return undefined
  const numeral = numeralOf(number)
  const p = { comparator: comparator ?? '=', number: numeral, start: first.start, end: number.end }
  return figureMention(tokens, 'p', 0, tokens.length, { p, number: numeral })
}

const COMPARATORS: ReadonlyMap<string, '=' | '<' | '>' | '<=' | '>='> = new Map([
  ['=', '='],
  ['<', '<'],
  ['>', '>'],
  ['≤', '<='],
  ['≥', '>='],
])

/** A bare number takes the form and the unit that its heading gives. */
function asRead(
  figure: FigureMention,
  tokens: readonly Token[],
  { form, unit, conventions: { named, general } }: CellReading,
): FigureMention | undefined {
  const { number, spread, deviation, interval } = figure
  if (figure.type !== 'plain' || figure.unit !== undefined) return figure
  const isMean = interval !== undefined && general.includes('mean')
  const isQuantity = isMean || spread !== undefined || deviation !== undefined || named.length > 0
  if (form === 'percent' && isNumeral(number))
    return isQuantity
      ? { ...figure, unit: unit ?? PERCENT }
      : { ...figure, type: 'percent', percent: number }
  if (isQuantity || unit !== undefined) return unit === undefined ? figure : { ...figure, unit }
  if (form === 'proportion') return asPercent(figure) ?? figure
  const isWhole = isNumeral(number) && number.decimals === 0 && isAlone(figure, tokens)
  if (form === 'count') return isWhole ? { ...figure, type: 'n' } : undefined
  if (form === 'count-percent') return isWhole ? { ...figure, type: 'n' } : undefined
  return form === 'fraction' ? undefined : figure
}

/** "0.34" as a proportion: 34 percent, printed with as many digits. */
function asPercent(figure: FigureMention): FigureMention | undefined {
  const { number } = figure
  if (!isNumeral(number) || number.decimals < 2 || number.value < 0 || number.value > 1)
    return undefined
  const decimals = number.decimals - 2
  const percent = { ...number, value: Number((100 * number.value).toFixed(decimals)), decimals }
  return { ...figure, type: 'percent', number: percent, percent }
}

/** A percentage that is no share of people: a saturation, an adherence with its deviation. */
export const PERCENT: Unit = { key: '%', quantity: 'percent' }

/** Whether a cell holds nothing but one number. */
export function isAlone(figure: FigureMention, tokens: readonly Token[]): boolean {
  return tokens.every((token, at) => (at >= figure.from && at < figure.to) || token.type === 'mark')
}

/** The bounds of a cell of its own: "(0.42, 0.93)", "-1.96 to 3.20". */
export function readBoundsCell(
  tokens: readonly Token[],
  label: Pick<IntervalMention, 'type' | 'level'>,
): IntervalMention | undefined {
  const bracketed = readBareBounds(tokens, 0, label)
  if (bracketed !== undefined) return bracketed.value
  const bounds = readBounds(tokens, 0)
  return bounds === undefined ? undefined : { ...label, ...bounds.value }
}
