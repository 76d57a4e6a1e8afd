import {
  type FigureMention,
  isInWords,
  isNumeral,
  type Numeral,
} from '../../../claims/mentions/mention.js'
import {
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { isAmongResults } from '../../reading/results-section.js'
import type { Sentence } from '../../reading/sentence.js'
import { isChangeBefore, isChanged, leadOf } from './changed.js'
import { goesOn, hasDecimals, LONGEST_GROUP } from '../lists/listed-numbers.js'
import { clauseStart } from './clauses.js'
import { isOnTheWay, isStatedValue } from './stated-values.js'

/** What a sentence says of a bare number that makes it a result of measuring. */
export interface Measured {
  /** "mean", "median", where the number is named one. */
  readonly statistic?: string | undefined
}

/**
 * The numbers of a sentence that it makes results, though they are printed without bounds or spread:
 * named a mean or the like, next in a list of such, telling a change, or compared with their like and
 * tested. Any other number may as well be a setting, a limit or a schedule. Read once, when first asked.
 */
export class MeasuredFigures {
  readonly #sentence: Sentence
  #read: readonly (Measured | undefined)[] | undefined

  constructor(sentence: Sentence) {
    this.#sentence = sentence
  }

  at(index: number): Measured | undefined {
    this.#read ??= readMeasured(this.#sentence)
    return this.#read[index]
  }
}

function readMeasured(sentence: Sentence): (Measured | undefined)[] {
  const measured: (Measured | undefined)[] = []
  sentence.figures.forEach((_, index) => {
    measured.push(measuredAt(sentence, index, measured[index - 1]))
  })
  return measured
}

/** What the sentence says of one number, given what it says of the one before. */
function measuredAt(
  { tokens, figures, block }: Sentence,
  index: number,
  first: Measured | undefined,
): Measured | undefined {
  const figure = figures[index]
  if (figure?.type !== 'plain' || !isNumeral(figure.number)) return undefined
  const { hedge } = figure.number
  if ((hedge !== undefined && hedge !== 'about') || isLimit(tokens, figure)) return undefined
  if (figure.unit === undefined && isInWords(figure.number)) return undefined
  if (isSetting(tokens, figure) || isAttributive(tokens, figure)) return undefined
  if (countsPeople(tokens, figure)) return undefined
  const statistic = statisticBefore(tokens, figures, index)
  if (statistic !== undefined) return { statistic }
  const before = figures[index - 1]
  if (first !== undefined && before !== undefined && goesOn(tokens, before, figure)) return first
  if (!looksMeasured(figure)) return undefined
  const isResult =
    isRate(figure) ||
    isReported(tokens, figure) ||
    isBounded(figure) ||
    isChanged(tokens, figures, index) ||
    isOnTheWay(tokens, figures, index) ||
    isStatedValue(tokens, figures, index, isAmongResults(block.section)) ||
    isTested(tokens, figures, index)
  return isResult ? {} : undefined
}

/** "an average time of 15 min was used": what was put in, not what came out. */
function isSetting(tokens: readonly Token[], { to }: FigureMention): boolean {
  return isWord(tokens[to], 'was', 'were') && isWord(tokens[to + 1], 'used', 'assumed', 'set')
}

/** "a mean 4-year weight loss of 8.3%": the time says which loss, and is none. */
function isAttributive(tokens: readonly Token[], { from, to, unit }: FigureMention): boolean {
  const token = tokens[from]
  if (unit?.quantity !== 'time' || token?.type !== 'number' || to !== from + 1) return false
  return token.end - token.numberEnd > 1 && /[-‐]/.test(token.text) && tokens[to]?.type === 'word'
}

/** "(mean ± SD: 18 men and 12 women; age 27 ± 9)": whole people have no mean. */
function countsPeople(tokens: readonly Token[], figure: FigureMention): boolean {
  if (figure.unit !== undefined || hasDecimals(figure)) return false
  const noun = tokens[figure.to]
  if (isMark(tokens[figure.to + 1], '/')) return false
  return (termOf(noun, 'people') ?? termOf(noun, 'subgroup')) !== undefined
}

/**
 * The statistic that a number is called: "a mean of 4.2", "the median stay at 12 months was 3 days",
 * "it took, on average, 60 minutes".
 */
function statisticBefore(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
): string | undefined {
  const figure = figures[index]
  if (figure === undefined) return undefined
  const lead = leadOf(tokens, figure.from)
  const inserted = isMark(tokens[lead], ',') ? termOf(tokens[lead - 1], 'statistic') : undefined
  if (inserted !== undefined && isWord(tokens[lead - 2], 'on')) return inserted.key
  const start = clauseStart(tokens, figure.from)
  const [nearest, second] = [figures[index - 1], figures[index - 2]]
  const other = nearest?.unit?.quantity === 'time' ? second : nearest
  for (let at = figure.from - 1; at >= Math.max(start, other?.to ?? 0); at--) {
    const term = termOf(tokens[at], 'statistic')
    if (term === undefined || (isWord(tokens[at], 'means') && isWord(tokens[at + 1], 'of')))
      continue
    const isOfReadings = isWord(tokens[lead], 'of') && isWordOf(tokens[figure.to], READINGS)
    const isNamed = at >= lead || isOpening(tokens[lead]) || isLead(tokens, lead)
    return isNamed && !isOfReadings ? term.key : undefined
  }
  return undefined
}

function isLead(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'by', 'from', 'to')) return isChangeBefore(tokens, at)
  return isWordOf(tokens[at], LEADS) || isMark(tokens[at], ':', '=')
}

const LEADS: ReadonlySet<string> = new Set(
  'was were is are of be been being reached averaged only'.split(' '),
)

/** "the mean of three measurements": how it was measured, not what came out. */
const READINGS: ReadonlySet<string> = new Set(
  (
    'measurements readings values replicates determinations assessments trials repetitions ' +
    'recordings samples items questions sites points consecutive repeated separate'
  ).split(' '),
)

/** Whole numbers without a unit count, and doses are given. */
function looksMeasured(figure: FigureMention): boolean {
  if (figure.unit === undefined) return hasDecimals(figure)
  return figure.unit.quantity !== 'dose'
}

/** "3.2 per 100 person-years": nothing but events comes by such units. */
function isRate({ unit }: FigureMention): boolean {
  return unit?.key.startsWith('per ') === true
}

/** "6.5 minutes were recorded in the second group". */
function isReported(tokens: readonly Token[], { to }: FigureMention): boolean {
  return isWord(tokens[to], 'was', 'were') && isWordOf(tokens[to + 1], REPORTED)
}

const REPORTED: ReadonlySet<string> = new Set(
  'reported observed recorded found noted seen measured obtained'.split(' '),
)

/** "60 [50-80] minutes": bounds around it, though nothing says of what sort. */
function isBounded({ number, bounds, unit }: FigureMention): boolean {
  if (bounds === undefined || unit === undefined || !isNumeral(number)) return false
  const { lower, upper } = bounds
  return isNumeral(lower) && isNumeral(upper) && isBetween(number, lower, upper)
}

function isBetween({ value }: Numeral, lower: Numeral, upper: Numeral): boolean {
  return lower.value <= value && value <= upper.value
}

/**
 * "−9.41 (p = 0.03)", "(4.9 vs. 2.6, p = 0.01)", "(46.0 years vs 44.3 years)", "3.1 kg in the first and
 * 4.2 kg in the second group (P = .03)".
 */
function isTested(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
): boolean {
  const [before, figure, next] = [figures[index - 1], figures[index], figures[index + 1]]
  if (figure === undefined) return false
  if (figure.p !== undefined) return true
  const former = next !== undefined && isCompared(tokens, figure, next) ? figure : before
  const second = former === figure ? next : figure
  if (former === undefined || second === undefined || !isCompared(tokens, former, second))
    return false
  const behind = figures[former === figure ? index + 2 : index + 1]
  return (
    isOpening(tokens[former.from - 1]) ||
    second.p !== undefined ||
    (behind?.type === 'p' && behind.from - second.to <= LONGEST_GROUP)
  )
}

function isCompared(
  tokens: readonly Token[],
  first: FigureMention,
  second: FigureMention,
): boolean {
  const between = tokens.slice(first.to, second.from)
  return between.some((token) => isWordOf(token, VERSUS)) && goesOn(tokens, first, second)
}

const VERSUS: ReadonlySet<string> = new Set('versus vs compared against'.split(' '))

/** "a score of 3 or more": a limit. */
function isLimit(tokens: readonly Token[], { to }: FigureMention): boolean {
  return isWord(tokens[to], 'or') && isWordOf(tokens[to + 1], BEYOND)
}

const BEYOND: ReadonlySet<string> = new Set(
  'more higher greater less lower above below older'.split(' '),
)
