import type { NumberToken, Token } from '../tokens/token.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordLike,
  isWordOf,
  termOf,
} from '../tokens/token.js'
import {
  keepInterval,
  type Parts,
  readAttachments,
  readBareBounds,
  readIntervalItem,
  readLateInterval,
} from './attachments.js'
import { readFraction } from './fraction.js'
import { isCount, hedgeBefore, numeralOf } from './numerals.js'
import { type Announced, readMarkedDeviation } from './deviation.js'
import { readLateDenominator } from './late-denominator.js'
import { type FigureMention, figureMention, isNumeral, type Numeral } from './mention.js'
import { nextBracket } from './noun-bracket.js'
import { minusBefore } from './sign.js'

/** A share that begins with its percentage: "20.8% (5/24)", "20.8% of 24 patients", "20.8%, 5/24". */
export function readPercentShare(
  tokens: readonly Token[],
  at: number,
  token: NumberToken,
  said: Announced,
  before: FigureMention | undefined,
): FigureMention | undefined {
  // A change or a difference may be below zero, a share of a group cannot.
  if (minusBefore(tokens, at) !== undefined) return undefined
  if (isStrength(tokens, at) || isIntensity(tokens, at) || isLimit(tokens, at)) {
    return figureMention(tokens, 'span', at, at + 1, {})
  }
  const hedge = hedgeBefore(tokens, at)
  const parts: Parts = { percent: numeralOf(token, undefined, hedge) }
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
  const bounded = readUnlabelledBounds(tokens, at + 1, parts, said, before)
  const listed = readListedFraction(tokens, bounded, parts)
  const to = readGroup(tokens, readAttachments(tokens, listed, parts), parts)
  const bracket = nextBracket(tokens, to, (index) => isWord(tokens[index], 'n'), PREPOSITIONS)
  const late =
    parts.count || bracket === undefined ? undefined : readAttachments(tokens, bracket, parts)
  const end = parts.interval === undefined ? readLateInterval(tokens, late ?? to, parts) : late
  return figureMention(tokens, 'percent', at, end ?? late ?? to, ofShare(tokens, at, parts))
}

/**
 * Past bounds in a bracket of their own, else where it began: "36% (28, 45)" below or behind "(95% CI)",
 * and the second of "20.8% (95% CI, 7.1-42.2) and 33.3% (12.2-56.4)", where a comma would make a citation.
 */
function readUnlabelledBounds(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
  said: Announced,
  before: FigureMention | undefined,
): number {
  const label = said.interval ?? (isMark(tokens[at + 2], ',', ';') ? undefined : before?.interval)
  if (label === undefined || isMark(tokens[at + 2], '/')) return at
  const { type, level } = label
  const bounds = readBareBounds(tokens, at, level === undefined ? { type } : { type, level })
  return bounds === undefined ? at : keepInterval(parts, bounds)
}

/** "20.8%, 5/24": the counts of a percentage behind a comma, past both; else where it began. */
function readListedFraction(tokens: readonly Token[], at: number, parts: Parts): number {
  const isListed = isMark(tokens[at], ',', ';') && isMark(tokens[at + 2], '/')
  return (isListed ? readFraction(tokens, at + 1, parts) : undefined) ?? at
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
  if (isOrBetter(tokens, at + 1)) return true
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
  if (isWordOf(tokens[at + 1], LOSSES) || before.some((word) => isWordOf(word, LOSSES))) return true
  return isAloneInBracket(tokens, at) || before.some((word) => isWordOf(word, RATES))
}

/** "a 30% or better reduction", and not "20% or more of the patients". */
function isOrBetter(tokens: readonly Token[], at: number): boolean {
  const isOpen = isWord(tokens[at], 'or') && isWordOf(tokens[at + 1], BETTER)
  const behind = tokens[at + 2]
  return isOpen && behind?.type === 'word' && !isWordOf(behind, ENDS) && !isWord(behind, 'of')
}

const BETTER: ReadonlySet<string> = new Set('better greater higher more larger'.split(' '))

/** "(i.e., greater than or equal to 1%)": which events were listed, none's share. */
function isAloneInBracket(tokens: readonly Token[], at: number): boolean {
  if (!isClosing(tokens[at + 1])) return false
  const open = tokens.findLastIndex((token, place) => place < at && isOpening(token))
  return (
    open >= 0 &&
    at - open <= LONGEST_BRACKET &&
    tokens.slice(open + 1, at).every(({ type }) => type === 'word' || type === 'mark')
  )
}

const LONGEST_BRACKET = 12

const LONGEST_LIMIT = 5
const RATES: ReadonlySet<string> = new Set('frequency incidence'.split(' '))
const LOSSES: ReadonlySet<string> = new Set(
  'reduction decrease improvement increase decline loss gain taking took receive received'.split(
    ' ',
  ),
)

/** "Brand® 5%", "5% glucose solution", "buffer containing 1%": how strong a product is, nobody's share. */
function isStrength(tokens: readonly Token[], at: number): boolean {
  const isNamed = isMark(tokens[at - 1], '®', '™') || isWord(tokens[at - 1], 'containing')
  return isNamed || isProduct(tokens[at + 1]) || isProduct(tokens[at + 2])
}

function isProduct(token: Token | undefined): boolean {
  return token !== undefined && isWordLike(token) && PRODUCTS.has(token.lower)
}

/** "at 40% of their one-repetition maximum", "60% of VO2max": how hard something was done. */
function isIntensity(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at + 1], 'of')) return false
  const phrase = tokens.slice(at + 2, at + 2 + LONGEST_INTENSITY)
  const end = phrase.findIndex((token) => isWordOf(token, ENDS) || termOf(token, 'people'))
  return (end < 0 ? phrase : phrase.slice(0, end)).some(
    (token) => isWordOf(token, MAXIMA) || (token.type === 'code' && /max|peak/i.test(token.text)),
  )
}

const LONGEST_INTENSITY = 6
const MAXIMA: ReadonlySet<string> = new Set(
  'maximum maximal max peak rm repetition reserve predicted'.split(' '),
)
/** Where the noun is over whose part it is. */
const ENDS: ReadonlySet<string> = new Set(
  'at in for with and who that had them was were to'.split(' '),
)

const PRODUCTS: ReadonlySet<string> = new Set(
  (
    'cream ointment gel solution suspension saline dextrose glucose lotion spray drops shampoo ' +
    'oxygen nitrous sevoflurane isoflurane desflurane halothane o2 n2o co2 ' +
    'albumin formalin ethanol lidocaine bupivacaine chlorhexidine w/v'
  ).split(' '),
)

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

/** Behind these a bracket gives the size of the group, not a count: "12.5% in women (n = 8)". */
const PREPOSITIONS: ReadonlySet<string> = new Set('in among of with for at on'.split(' '))
