import {
  type FigureMention,
  isInWords,
  isNumeral,
  type Numeral,
} from '../../claims/mentions/mention.js'
import {
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { isFromTo } from './figure-roles.js'
import { goesOn, hasDecimals, LONGEST_GROUP } from './listed-numbers.js'
import { clauseStart, isHedge } from './noun-phrase.js'

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
  readonly #tokens: readonly Token[]
  readonly #figures: readonly FigureMention[]
  #read: readonly (Measured | undefined)[] | undefined

  constructor(tokens: readonly Token[], figures: readonly FigureMention[]) {
    this.#tokens = tokens
    this.#figures = figures
  }

  at(index: number): Measured | undefined {
    this.#read ??= readMeasured(this.#tokens, this.#figures)
    return this.#read[index]
  }
}

function readMeasured(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
): (Measured | undefined)[] {
  const measured: (Measured | undefined)[] = []
  figures.forEach((_, index) => {
    measured.push(measuredAt(tokens, figures, index, measured[index - 1]))
  })
  return measured
}

/** What the sentence says of one number, given what it says of the one before. */
function measuredAt(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
  first: Measured | undefined,
): Measured | undefined {
  const figure = figures[index]
  if (figure?.type !== 'plain' || !isNumeral(figure.number)) return undefined
  const { hedge } = figure.number
  if ((hedge !== undefined && hedge !== 'about') || isLimit(tokens, figure)) return undefined
  if (figure.unit === undefined && isInWords(figure.number)) return undefined
  const statistic = statisticBefore(tokens, figures, index)
  if (statistic !== undefined) return { statistic }
  const before = figures[index - 1]
  if (first !== undefined && before !== undefined && goesOn(tokens, before, figure)) return first
  if (!looksMeasured(figure)) return undefined
  const isResult =
    isRate(figure) ||
    isBounded(figure) ||
    isChanged(tokens, figures, index) ||
    isTested(tokens, figures, index)
  return isResult ? {} : undefined
}

/** The statistic that a number is called: "a mean of 4.2", "the median stay at 12 months was 3 days". */
function statisticBefore(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
): string | undefined {
  const figure = figures[index]
  if (figure === undefined) return undefined
  const lead = leadOf(tokens, figure.from)
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

/** The token that leads up to a number, past a hedge and a sign. */
function leadOf(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (at > 0 && isHedge(tokens, at)) at--
  return at
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

/** "60 [50-80] minutes": bounds around it, though nothing says of what sort. */
function isBounded({ number, bounds, unit }: FigureMention): boolean {
  if (bounds === undefined || unit === undefined || !isNumeral(number)) return false
  const { lower, upper } = bounds
  return isNumeral(lower) && isNumeral(upper) && isBetween(number, lower, upper)
}

function isBetween({ value }: Numeral, lower: Numeral, upper: Numeral): boolean {
  return lower.value <= value && value <= upper.value
}

/** "fell by 2.3 points", "rose from 25.1 to 27.4": where a quantity went. */
function isChanged(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
): boolean {
  const [before, figure, next] = [figures[index - 1], figures[index], figures[index + 1]]
  if (figure === undefined) return false
  const lead = leadOf(tokens, figure.from)
  if (isWord(tokens[lead], 'by')) return isChangeBefore(tokens, lead)
  if (isWord(tokens[lead], 'of')) return isWordOf(tokens[lead - 1], CHANGE_NOUNS)
  if (next !== undefined && isFromTo(tokens, figure, next)) return isChangeBefore(tokens, lead)
  return (
    before !== undefined &&
    isFromTo(tokens, before, figure) &&
    isChangeBefore(tokens, before.from - 1)
  )
}

function isChangeBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - MOST_BETWEEN), at)
  return before.some((token) => isWordOf(token, CHANGES))
}

/** "decreased significantly in the treated group from …". */
const MOST_BETWEEN = 8
const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  'increase decrease reduction improvement decline drop rise gain loss change difference'.split(
    ' ',
  ),
)
const CHANGES: ReadonlySet<string> = new Set(
  (
    'increased decreased improved declined reduced fell rose dropped grew gained lost changed differed ' +
    'lowered shortened prolonged increase decrease reduction improvement decline drop rise change'
  ).split(' '),
)

/** "(4.9 vs. 2.6, p = 0.01)", "3.1 kg in the first and 4.2 kg in the second group (P = .03)". */
function isTested(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
): boolean {
  const [before, figure, next] = [figures[index - 1], figures[index], figures[index + 1]]
  if (figure === undefined) return false
  const isFirst = next !== undefined && isCompared(tokens, figure, next)
  const isSecond = before !== undefined && isCompared(tokens, before, figure)
  if (!isFirst && !isSecond) return false
  const behind = figures[isFirst ? index + 2 : index + 1]
  const second = isFirst ? next : figure
  return (
    second.p !== undefined || (behind?.type === 'p' && behind.from - second.to <= LONGEST_GROUP)
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
  return (
    isWord(tokens[to], 'or') &&
    isWord(tokens[to + 1], 'more', 'higher', 'greater', 'less', 'lower', 'above', 'below', 'older')
  )
}
