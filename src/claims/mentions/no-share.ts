import type { Token } from '../tokens/token.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordLike,
  isWordOf,
  termOf,
} from '../tokens/token.js'
import { hedgeBefore } from './numerals.js'

/**
 * Whether a percentage is nobody's share: the strength of a product, how hard something was done, a limit, a
 * price, what a responder has.
 */
export function statesNoShare(tokens: readonly Token[], at: number): boolean {
  return [isStrength, isIntensity, isLimit, isPrice, isResponse].some((is) => is(tokens, at))
}

/**
 * "SpO2 < 90%", "a frequency > 5%", "a loss of at least 30%": who or what counts, not how many did.
 * Of results the smallest shares alone are printed with a sign: "< 1%".
 */
function isLimit(tokens: readonly Token[], at: number): boolean {
  if (isOrBetter(tokens, at + 1) || isLeast(tokens, at)) return true
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

/** "at least a 75% reduction". */
function isLeast(tokens: readonly Token[], at: number): boolean {
  const isArticle = isWord(tokens[at - 1], 'a') && hedgeBefore(tokens, at - 1) === 'at-least'
  return isArticle && isWordOf(tokens[at + 1], LOSSES)
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
const RATES: ReadonlySet<string> = new Set('frequency incidence score expression level'.split(' '))
const LOSSES: ReadonlySet<string> = new Set(
  'reduction decrease improvement increase decline loss gain taking took receive received'.split(
    ' ',
  ),
)

/**
 * "Brand® 5%", "5% glucose solution", "cream 0.3%", "buffer containing 1%": how strong a product is,
 * nobody's share.
 */
function isStrength(tokens: readonly Token[], at: number): boolean {
  const isNamed = isMark(tokens[at - 1], '®', '™') || isWord(tokens[at - 1], 'containing')
  if (isNamed || isProduct(tokens[at + 1]) || isProduct(tokens[at + 2])) return true
  const isDosed = isWord(tokens[at + 1], 'dosed', 'applied', 'once', 'twice')
  if (isDosed && isWord(tokens[at - 1], 'at')) return true
  return isWordOf(tokens[at - 1], FORMS) && !isWord(tokens[at + 1], 'of', 'had', 'were', 'reported')
}

function isProduct(token: Token | undefined): boolean {
  return token !== undefined && isWordLike(token) && PRODUCTS.has(token.lower)
}

const FORMS: ReadonlySet<string> = new Set(
  'cream ointment gel solution lotion foam shampoo suspension drops'.split(' '),
)

/** "(TICK +1.8%)", "shares were up 8.9%", "a 36% increase in the stock price": of a company. */
function isPrice(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at - 1], '+') && isTicker(tokens[at - 2])) return true
  const before = tokens.slice(Math.max(0, at - LONGEST_PRICE), at)
  const areShares = before.some((token) => isWord(token, 'shares', 'stock'))
  const moved = before.some((token) => isWordOf(token, MOVES))
  if (areShares && moved) return true
  if (isWord(tokens[at + 1], 'premarket', 'pre-market')) return true
  const behind = tokens.slice(at + 1, at + 1 + LONGEST_PRICE)
  const price = behind.findIndex((token) => isWord(token, 'price'))
  return price > 0 && isWord(behind[price - 1], 'stock', 'share')
}

function isTicker(token: Token | undefined): boolean {
  return token?.type === 'word' && /^[A-Z]{2,5}$/.test(token.text)
}

const LONGEST_PRICE = 8
const MOVES: ReadonlySet<string> = new Set(
  'up down rose fell climbed dropped gained lost jumped slipped surged plunged higher lower'.split(
    ' ',
  ),
)

/**
 * "patients achieving a 75% reduction in score (40.3% vs 6.5%)": what a responder has, where the shares
 * stand in the bracket behind it.
 */
function isResponse(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.slice(at + 1, at + 3).findIndex((token) => isWordOf(token, LOSSES))
  if (noun < 0) return false
  const isAchieved = tokens
    .slice(0, at)
    .some((token) => isWord(token, 'achieving', 'achieved', 'achieve', 'reaching', 'attaining'))
  if (!isAchieved) return false
  const from = at + 2 + noun
  for (let next = from; next < from + LONGEST_RESPONSE; next++) {
    const token = tokens[next]
    if (isOpening(token)) return tokens[next + 1]?.type === 'number' && isPercent(tokens[next + 1])
    if (token?.type !== 'word' && token?.type !== 'code') return false
  }
  return false
}

const LONGEST_RESPONSE = 8

function isPercent(token: Token | undefined): boolean {
  return token?.type === 'number' && token.unit?.key === '%'
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
