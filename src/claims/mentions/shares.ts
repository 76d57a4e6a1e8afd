import type { NumberToken, Token } from '../tokens/token.js'
import { isClosing, isDash, isMark, isOpening, isWord, isWordOf, termOf } from '../tokens/token.js'
import {
  PARTING_WORDS,
  type Parts,
  readAttachments,
  readEqualsN,
  readIntervalItem,
  readLateInterval,
} from './attachments.js'
import { readFraction } from './fraction.js'
import { type Announced, readMarkedDeviation } from './deviation.js'
import { type FigureMention, figureMention, isNumeral, type Numeral } from './mention.js'
import { readLabel } from './interval-label.js'
import { isCount, hedgeBefore, numeralOf } from './numerals.js'
import { minusBefore } from './sign.js'

/** "n = 24", and "n = 25; 78.1%", which is a share. */
export function readN(tokens: readonly Token[], at: number): FigureMention | undefined {
  const parts: Parts = {}
  const next = readEqualsN(tokens, at, parts)
  if (next === undefined) return undefined
  if (parts.denominator !== undefined) return figureMention(tokens, 'fraction', at, next, parts)
  const share = tokens[next + 1]
  if (isMark(tokens[next], ',', ';') && share?.type === 'number' && share.unit?.key === '%') {
    parts.percent = numeralOf(share)
    const to = readAttachments(tokens, next + 2, parts)
    return figureMention(tokens, 'percent', at, to, parts)
  }
  if (isOpening(tokens[next])) {
    const to = readAttachments(tokens, next, parts)
    if (parts.percent !== undefined) return figureMention(tokens, 'percent', at, to, parts)
  }
  return figureMention(tokens, 'n', at, next, { number: parts.count })
}

/** A share of a group: "20.8% (5/24)", "5/24 (20.8%)", "5 of 24 patients (20.8%)", "5 (20.8%)". */
export function readShare(
  tokens: readonly Token[],
  at: number,
  said: Announced,
): FigureMention | undefined {
  const token = tokens[at]
  if (token?.type !== 'number') return undefined
  const hedge = hedgeBefore(tokens, at)
  const parts: Parts = {}
  if (token.unit?.key === '%') {
    // A change or a difference may be below zero, a share of a group cannot.
    if (minusBefore(tokens, at) !== undefined) return undefined
    if (isStrength(tokens, at) || isLimit(tokens, at)) {
      return figureMention(tokens, 'span', at, at + 1, {})
    }
    parts.percent = numeralOf(token, undefined, hedge)
    const deviation = readMarkedDeviation(tokens, at + 1, said)
    if (deviation !== undefined) {
      parts.deviation = deviation.value
      const to = readAttachments(tokens, deviation.next, parts, readIntervalItem)
      return figureMention(tokens, 'percent', at, to, parts)
    }
    if (hedge !== undefined && hedge !== 'about') {
      // "expression of at least 25% (n = 14)": a limit, and the size of the group it makes.
      const to = readAttachments(tokens, at + 1, parts, readIntervalItem)
      return figureMention(tokens, 'percent', at, to, parts)
    }
    const to = readGroup(tokens, readAttachments(tokens, at + 1, parts), parts)
    const bracket = nextBracket(tokens, to, (index) => isWord(tokens[index], 'n'), PREPOSITIONS)
    const late =
      parts.count || bracket === undefined ? undefined : readAttachments(tokens, bracket, parts)
    const end = parts.interval === undefined ? readLateInterval(tokens, late ?? to, parts) : late
    return figureMention(tokens, 'percent', at, end ?? late ?? to, ofShare(tokens, at, parts))
  }
  if (!isCount(token) || isGrade(tokens, at) || isAcuity(tokens, at)) return undefined
  parts.count = numeralOf(token, undefined, hedge)
  const whole = readFraction(tokens, at, parts)
  const behind = whole ?? at + 1
  const bracket = nextBracket(tokens, behind, (index) => isShareOf(tokens, index, whole))
  if (bracket !== undefined) {
    let to = readAttachments(tokens, bracket, parts)
    if (whole === undefined) to = readLateDenominator(tokens, to, parts) ?? to
    return figureMention(tokens, 'percent', at, to, parts)
  }
  if (whole === undefined) return undefined
  if (isMark(tokens[whole], ',', ';', '=') && isPercent(tokens[whole + 1])) {
    const percent = tokens[whole + 1]
    if (percent?.type === 'number') parts.percent = numeralOf(percent)
    return figureMention(tokens, 'percent', at, readAttachments(tokens, whole + 2, parts), parts)
  }
  if (isChoice(tokens, at, whole)) return undefined
  if (isMark(tokens[at + 1], '/') && (parts.denominator?.value ?? 0) < FEWEST) return undefined
  return figureMention(tokens, 'fraction', at, whole, parts)
}

/**
 * The parts of a share without an interval that is not its own: one that does not hold it, and lies
 * below zero or stands behind two shares ("41.1 versus 43.1%; 95% CI, -8.9 to 4.9"), is that of their
 * difference or ratio.
 */
function ofShare(tokens: readonly Token[], at: number, parts: Parts): Parts {
  const { interval, percent } = parts
  if (interval === undefined || percent === undefined) return parts
  const { lower, upper } = interval
  const isBelowZero = isNumeral(lower) && lower.value < 0
  const holds = !isNumeral(lower) || !isNumeral(upper) || isBetween(percent, lower, upper)
  const isCompared = isWord(tokens[at - 1], 'versus', 'vs') || isMark(tokens[at - 1], '.')
  const isForeign = !holds && (isBelowZero || isCompared)
  return isForeign ? { ...parts, interval: undefined } : parts
}

function isBetween({ value }: Numeral, lower: Numeral, upper: Numeral): boolean {
  return lower.value <= value && value <= upper.value
}

/**
 * "SpO2 < 90%", "a frequency > 5%", "a loss of at least 30%": who or what counts, not how many did.
 * Of results the smallest shares alone are printed with a sign: "< 1%".
 */
function isLimit(tokens: readonly Token[], at: number): boolean {
  const hedge = hedgeBefore(tokens, at)
  if (hedge === undefined || hedge === 'about') return false
  const [sign, token] = [tokens[at - 1], tokens[at]]
  if (sign?.type === 'mark') {
    const isSmallest = token?.type === 'number' && token.number.value <= 1
    const isStated = isWord(tokens[at - 2], 'was', 'were')
    const isBelow = hedge === 'below' && (isSmallest || isWord(tokens[at - 2], 'of', 'in'))
    return !isStated && !isBelow
  }
  if (hedge !== 'at-least') return false
  const before = tokens.slice(Math.max(0, at - LONGEST_LIMIT), at)
  return isWordOf(tokens[at + 1], LOSSES) || before.some((word) => isWordOf(word, LOSSES))
}

const LONGEST_LIMIT = 5
const LOSSES: ReadonlySet<string> = new Set(
  'reduction decrease improvement increase decline loss gain taking took receive received'.split(
    ' ',
  ),
)

/** "Brand® 5%", "5% glucose solution", "buffer containing 1%": how strong a product is, nobody's share. */
function isStrength(tokens: readonly Token[], at: number): boolean {
  const isNamed = isMark(tokens[at - 1], '®', '™') || isWord(tokens[at - 1], 'containing')
  return isNamed || isWordOf(tokens[at + 1], PRODUCTS)
}

const PRODUCTS: ReadonlySet<string> = new Set(
  (
    'cream ointment gel solution suspension saline dextrose glucose lotion spray drops shampoo ' +
    'albumin formalin ethanol lidocaine bupivacaine chlorhexidine w/v'
  ).split(' '),
)

/** "IGA 0/1", "grade 3/4": without a percentage, small numbers beside a stroke are a choice. */
const FEWEST = 5

/**
 * The bracket that follows within the few words of a noun and holds what belongs to the number
 * before the noun: "5 of 24 patients (20.8%)", "78.1% were male (n = 25)".
 */
function nextBracket(
  tokens: readonly Token[],
  at: number,
  begins: (index: number) => boolean,
  stops?: ReadonlySet<string>,
): number | undefined {
  for (let next = at; next < at + LONGEST_NOUN; next++) {
    const token = tokens[next]
    if (isOpening(token)) return begins(next + 1) ? next : undefined
    if (token?.type !== 'word' && token?.type !== 'code' && !isDash(token)) return undefined
    if (isWordOf(token, PARTING_WORDS) || (stops && isWordOf(token, stops))) return undefined
  }
  return undefined
}

/** "an ECOG status of 1 (65%)": the number is a grade, not a count. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  const noun = isWord(tokens[at - 1], 'of') ? at - 2 : at - 1
  return isWordOf(tokens[noun], GRADED)
}

const GRADED: ReadonlySet<string> = new Set(
  'status score scores grade stage class type level'.split(' '),
)

/** "20/40 vision": what somebody sees, nobody counted. */
function isAcuity(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at + 1], '/')) return false
  return isWord(tokens[at + 3], 'vision', 'acuity') || isWord(tokens[at - 1], 'acuity')
}

/** "one of the three groups": which one, unless people are counted ("one of three patients"). */
function isChoice(tokens: readonly Token[], at: number, behind: number): boolean {
  const first = tokens[at]
  if (first?.type !== 'number' || !first.inWords || first.number.value !== 1) return false
  const noun = tokens.slice(behind, behind + LONGEST_NAME)
  return !noun.some((token) => termOf(token, 'people') !== undefined)
}

const LONGEST_NAME = 3

function isPercent(token: Token | undefined): token is NumberToken {
  return token?.type === 'number' && token.unit?.key === '%'
}

/**
 * Whether the percentage that opens a bracket is that of the count before it: no level of an
 * interval, and behind a count with its denominator no percentage of another group ("12 of 48
 * patients (40% of women, 10% of men)").
 */
function isShareOf(tokens: readonly Token[], at: number, whole: number | undefined): boolean {
  if (!isPercent(tokens[at]) || readLabel(tokens, at) !== undefined) return false
  // "60 students (50% male)": a share of them.
  if (whole === undefined && isWord(tokens[at + 1], 'male', 'female', 'men', 'women')) return false
  return whole === undefined || !isWord(tokens[at + 1], 'of', 'in', 'for', 'with', 'among')
}

/** "20.8% (5) of 24 patients", "20.8% of 5/24", "20.8% of 24 patients": the counts of a percentage. */
function readGroup(tokens: readonly Token[], at: number, parts: Parts): number {
  if (parts.count !== undefined || parts.denominator !== undefined) return at
  const count = tokens[at + 1]
  const isBracketed = isOpening(tokens[at]) && isCount(count) && isClosing(tokens[at + 2])
  if (isBracketed && isWord(tokens[at + 3], 'of')) {
    parts.count = numeralOf(count)
    return readLateDenominator(tokens, at + 3, parts) ?? at + 3
  }
  if (!isWord(tokens[at], 'of')) return at
  return readFraction(tokens, at + 1, parts) ?? at
}

const LONGEST_NOUN = 8

/** Behind these a bracket gives the size of the group, not a count: "12.5% in women (n = 8)". */
const PREPOSITIONS: ReadonlySet<string> = new Set('in among of with for at on'.split(' '))

/** "12 (37.5%) of 32 patients". */
function readLateDenominator(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
): number | undefined {
  if (parts.denominator !== undefined || !isWord(tokens[at], 'of')) return undefined
  let next = at + 1
  while (isWord(tokens[next], 'the', 'all', 'these', 'those')) next++
  const token = tokens[next]
  if (!isCount(token) || (parts.count?.value ?? 0) > token.number.value) return undefined
  parts.denominator = numeralOf(token)
  return next + 1
}
