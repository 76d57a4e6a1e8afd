import type { Claim } from '../../claims/claim.js'
import { isCount } from '../../claims/mentions/numerals.js'
import { type FigureMention, isNumeral } from '../../claims/mentions/mention.js'
import {
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { scheduleAt } from '../reading/schedules.js'
import { base, type BoundFigure, measureOfFigure, placeOf } from './bound-figure.js'
import { leadOf } from './measures/changed.js'
import { doseClaim } from './dose-claims.js'

/**
 * The smallest and the largest of several values, where the text states them of what was found or of
 * the people that were counted. Eligible ages, scales and settings are printed the same way.
 */
export function rangeClaim(bound: BoundFigure): Claim | undefined {
  const { figure, tokens, placer } = bound
  const { spread, unit } = figure
  if (spread === undefined || tokens.some((token) => isWordOf(token, SUPPOSED))) return undefined
  const range = placer.interval(spread)
  const measure = measureOfFigure(bound)
  if (unit?.key === '%') {
    if (!isStatedShare(tokens, figure) && !isOfMeasure(bound)) return undefined
    return { kind: 'proportion', ...base(bound, measure), value: { range }, place: placeOf(bound) }
  }
  if (unit?.quantity === 'dose') {
    if (!isGiven(tokens, figure)) return undefined
    const schedule = scheduleAt(tokens, figure.to)
    return doseClaim(bound, { range, unit: unit.key, ...(schedule && { schedule }) })
  }
  const statistic = statisticOf(tokens, figure)
  const isFound =
    statistic !== undefined ||
    isAgeOfCounted(tokens, figure) ||
    isRanging(tokens, figure) ||
    isAroundMean(tokens, figure)
  if (!isFound) return undefined
  const value = { spread: range, ...(statistic && { statistic }), ...(unit && { unit: unit.key }) }
  return { kind: 'estimate', ...base(bound, measure), value, place: placeOf(bound) }
}

/** What is asked of people, supposed or possible, and none of it found. */
const SUPPOSED: ReadonlySet<string> = new Set(
  (
    'eligible eligibility inclusion exclusion criteria criterion must should would required expected ' +
    'assumed assuming possible if scale scales cutoff threshold'
  ).split(' '),
)

/** "22% to 40% of smokers", "rates were 4-15.9%", "reported between 22 and 40%". */
function isStatedShare(tokens: readonly Token[], { from, to, spread }: FigureMention): boolean {
  if (!isNumeral(spread?.upper) || spread.upper.value > 100) return false
  const lead = tokens[leadOf(tokens, from)]
  if (isWord(lead, 'by', 'with', 'to', 'at', 'than')) return false
  const isBetween = isWord(lead, 'between', 'from')
  const verb = isBetween ? tokens[leadOf(tokens, from) - 1] : lead
  return isWord(tokens[to], 'of') || isWordOf(verb, isBetween ? RANGING : COPULAS)
}

/** "ORRs of about 23% to 25%": what the range is of is named right before it. */
function isOfMeasure({ tokens, figure: { from, spread }, mention }: BoundFigure): boolean {
  if (!isNumeral(spread?.upper) || spread.upper.value > 100) return false
  const lead = leadOf(tokens, from)
  return isWord(tokens[lead], 'of') && mention?.to === lead && mention.nature === 'proportion'
}

const COPULAS: ReadonlySet<string> = new Set('is was are were'.split(' '))

const RANGING: ReadonlySet<string> = new Set(
  'is was are were ranged ranging ranges range varied varying reported'.split(' '),
)

/** "they were given 0.8-0.9 mg/kg". */
function isGiven(tokens: readonly Token[], { from }: FigureMention): boolean {
  return tokens.slice(Math.max(0, from - REACH), from).some((token) => isWordOf(token, GIVEN))
}

const GIVEN: ReadonlySet<string> = new Set(
  'given received administered treated took injected infused prescribed'.split(' '),
)

/** "a median of 3.4-3.98 months": the statistic that the range is of. */
function statisticOf(tokens: readonly Token[], { from }: FigureMention): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const term = termOf(tokens[at], 'statistic')
    if (term !== undefined) return term.key
    const isInside = tokens[at]?.type === 'word' || isOpening(tokens[at]) || isDash(tokens[at])
    if (!isInside) return undefined
  }
  return undefined
}

/** "60 students (aged 18-25 years)": of people that the sentence counts. */
function isAgeOfCounted(tokens: readonly Token[], { from, unit }: FigureMention): boolean {
  const noun =
    isMark(tokens[from - 1], ':', ',') || isWord(tokens[from - 1], 'of', 'between', 'range')
  const age = tokens[noun ? from - 2 : from - 1]
  if (unit?.key !== 'year' || !isWord(age, 'aged', 'age', 'ages', 'aging')) return false
  const before = tokens.slice(0, from)
  return before.some((token, at) => isCount(token) && namesPeople(before, at + 1))
}

function namesPeople(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + LONGEST_NOUN)
    .some((token) => termOf(token, 'people') ?? termOf(token, 'subgroup'))
}

const LONGEST_NOUN = 4

/** "their ages ranged from 22 to 81 years": told of what was found, so in the past. */
function isRanging(tokens: readonly Token[], { from }: FigureMention): boolean {
  if (!isWord(tokens[from - 1], 'from', 'between')) return false
  const isPast = isWord(tokens[from - 2], 'ranged', 'varied')
  return isPast && !tokens.slice(0, from).some((token) => isWordOf(token, GRADED))
}

/** "aged from 38 to 76 years with an average age of 53": the middle of the same people behind it. */
function isAroundMean(tokens: readonly Token[], { to, spread }: FigureMention): boolean {
  const lead = isMark(tokens[to], ',', '°') ? to + 1 : to
  if (!isWord(tokens[lead], 'with')) return false
  const behind = tokens.slice(lead, lead + LONGEST_MEAN)
  const named = behind.some((token) => termOf(token, 'statistic') !== undefined)
  const middle = behind.find((token) => token.type === 'number')
  const { lower, upper } = spread ?? {}
  if (!named || middle === undefined || !isNumeral(lower) || !isNumeral(upper)) return false
  return lower.value <= middle.number.value && middle.number.value <= upper.value
}

/** "with an average body mass index of 24". */
const LONGEST_MEAN = 9

const GRADED: ReadonlySet<string> = new Set(
  'score scores item items points questionnaire'.split(' '),
)

const REACH = 6
