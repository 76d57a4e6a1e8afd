import { printed, type PrintedNumber } from '../../statistics/printed-number.js'
import { codeAt, isDigit } from './characters.js'
import type { Token } from './token.js'
import { readUnit } from './units.js'

/** A number printed in digits, and where it ends. */
export interface Digits {
  readonly end: number
  readonly reading: PrintedNumber
}

/**
 * The number whose first digits are [at, end) of a text: with its decimals behind a point, a
 * middle dot or a comma, and with its thousands parted by commas, points, spaces or apostrophes.
 */
export function readDigitsAt(
  text: string,
  at: number,
  end: number,
  before: Token | undefined,
): Digits {
  switch (text.charAt(end)) {
    case ' ':
      return asPrinted(text, at, spacedThousands(text, at, end, before) ?? end)
    case ',':
      return asPrinted(text, at, commaNumber(text, at) ?? end)
    case '.':
      return pointedThousands(text, at) ?? asPrinted(text, at, endOf(DECIMAL, text, at) ?? end)
    case '·':
      return asPrinted(text, at, endOf(DECIMAL, text, at) ?? end)
    case "'":
    case '’':
      return grouped(text, at, endOf(BY_APOSTROPHE, text, at)) ?? asPrinted(text, at, end)
    default:
      return asPrinted(text, at, end)
  }
}

const DECIMAL = /\d+[.·]\d+/y
const BY_APOSTROPHE = /[1-9]\d{0,2}(?:['’]\d{3})+(?!\d)/y

function asPrinted(text: string, at: number, end: number): Digits {
  return { end, reading: printed(text.slice(at, end)) }
}

/** A whole number whose groups of three digits are parted by any sign. */
function grouped(text: string, at: number, end: number | undefined): Digits | undefined {
  if (end === undefined) return undefined
  const digits = text.slice(at, end)
  return { end, reading: { text: digits, value: Number(digits.replace(/\D/g, '')), decimals: 0 } }
}

/**
 * Where "13 630" ends: groups of three digits parted by single spaces. Behind a noun that numbers
 * follow ("cohort 2 100 patients"), and in a row of numbers, the groups are numbers of their own.
 */
function spacedThousands(
  text: string,
  at: number,
  digitsEnd: number,
  before: Token | undefined,
): number | undefined {
  if (!isDigit(codeAt(text, digitsEnd + 1))) return undefined
  if (before?.type === 'number') return undefined
  if (before?.type === 'word' && NUMBERED_NOUNS.has(before.lower)) return undefined
  return endOf(BY_SPACE, text, at)
}

const BY_SPACE = /[1-9]\d{0,2}(?: \d{3}){1,2}(?![\d.,]?\d| \d|\s?(?:%|mg|µg|mcg))/y
const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  (
    'cohort cohorts part phase grade table figure fig day week month step stage group arm study trial ' +
    'type'
  ).split(' '),
)

/**
 * "43.448 participants", "13.630 (72%) of 18.842 patients": a point that parts thousands. Three
 * decimals look the same, so that a single point does so only where people are counted.
 */
function pointedThousands(text: string, at: number): Digits | undefined {
  if (text.charAt(at) === '0') return undefined
  return grouped(text, at, endOf(BY_POINTS, text, at) ?? endOf(PEOPLE_BY_POINT, text, at))
}

const BY_POINTS = /[1-9]\d{0,2}(?:\.\d{3}){2,}(?![.,]?\d)/y
const PEOPLE_BY_POINT =
  /[1-9]\d{0,2}\.\d{3}(?= (?:patients|participants|subjects|individuals|people|persons|adults|women|men|children)\b| \(\d{1,3}(?:[.,]\d{1,2})?\s?%\) of\b)/y

/** Where a number with a comma in it ends, if the comma is part of it. */
function commaNumber(text: string, at: number): number | undefined {
  return endOf(BY_COMMA, text, at) ?? decimalComma(text, at)
}

const BY_COMMA = /[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?(?!\d)|0,\d{2,}(?!\d)/y

/**
 * Where "7,3" ends, if its comma is a decimal sign: a unit follows, and the two numbers do not rise
 * as the times of a list do ("at 3,6 months"), or its partner is printed likewise ("5,1-9,8").
 */
function decimalComma(text: string, at: number): number | undefined {
  if (text.charAt(at - 1) === ',') return undefined
  const paired = endOf(PAIRED, text, at)
  if (paired !== undefined) return paired
  const end = endOf(WITH_COMMA, text, at)
  const unit = end === undefined ? undefined : readUnit(text, end)?.unit
  if (end === undefined || unit === undefined) return undefined
  const [first = 0, second = 0] = text.slice(at, end).split(',').map(Number)
  return unit.quantity === 'time' && first < second ? undefined : end
}

const WITH_COMMA = /\d{1,3},\d{1,2}(?![\d,.·]\d|\d)/y
const PAIRED =
  /\d{1,3},\d{1,2}(?= ?(?:[-–—−~±;]|to) ?[-–−]?\d{1,3},\d{1,2}(?![\d,]))|(?<=\d,\d{1,2} ?(?:[-–—−~±;]|to) ?[-–−]?)\d{1,3},\d{1,2}(?![\d,])/y

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
