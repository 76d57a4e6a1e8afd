import { readDateAt } from '../../document/printed-date.js'
import { printed, type PrintedNumber } from '../../statistics/printed-number.js'
import type { Vocabulary } from '../vocabulary.js'
import { codeAt, isDigit, isLetter, isWordLetter } from './characters.js'
import { citationEnd } from './citations.js'
import { codeEnd } from './codes.js'
import { currencyBefore } from './currencies.js'
import { type Digits, readDigitsAt } from './digits.js'
import { isMonth } from './months.js'
import { readNumberWord } from './number-words.js'
import type { DateToken, MarkToken, NumberToken, Token, WordToken } from './token.js'
import { nameTerms } from './terms.js'
import { readUnit } from './units.js'

/** Reads the tokens of [start, end) of a flat text in one pass and names the vocabulary's terms. */
export function tokenize(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Token[] {
  // A piece of an endless line may end inside of a token, which is not to be read to its far end.
  const isCut = end < text.length && text.charCodeAt(end) !== SPACE
  const readable = isCut ? text.slice(0, end) : text
  const tokens: Token[] = []
  let before: Token | undefined
  let spaced = true
  for (let at = start; at < end;) {
    if (text.charCodeAt(at) === SPACE) {
      spaced = true
      at++
      continue
    }
    const token = readToken(readable, at, before, spaced, vocabulary)
    if (token.end > end) break
    tokens.push(token)
    before = token
    spaced = false
    at = token.end
  }
  nameTerms(tokens, vocabulary)
  return tokens
}

const SPACE = 32

/** What a token is shows in its first character: which shapes are tried follows from it. */
function readToken(
  text: string,
  at: number,
  before: Token | undefined,
  spaced: boolean,
  vocabulary: Vocabulary,
): Token {
  const first = text.charCodeAt(at)
  if (isWordLetter(first)) return readLetters(text, at, spaced, vocabulary)
  const cited = citationEnd(text, at, before)
  if (cited !== undefined) return mark('citation', text, at, cited, spaced)
  if (isDigit(first)) return readDigits(text, at, before, spaced, vocabulary)
  const sign = text.charAt(at)
  const mayBeFraction = BEGINS_FRACTION.has(sign) && isDigit(codeAt(text, at + 1))
  const fraction = mayBeFraction ? endOf(FRACTION, text, at) : undefined
  if (fraction !== undefined) {
    const digits = { end: fraction, reading: printed(text.slice(at, fraction)) }
    return readNumber(text, at, digits, spaced, vocabulary)
  }
  const long = BEGINS_LONG_SIGN.has(sign) ? endOf(LONG_SIGN, text, at) : undefined
  return mark('mark', text, at, long ?? at + 1, spaced)
}

/** ".05" without a zero before the point. */
const FRACTION = /(?<![\w)\]”"’%])[.·]\d+/y
const BEGINS_FRACTION: ReadonlySet<string> = new Set('.·')

const LONG_SIGN = />=|<=|\+\/-/y
const BEGINS_LONG_SIGN: ReadonlySet<string> = new Set('><+')

function readLetters(text: string, at: number, spaced: boolean, vocabulary: Vocabulary): Token {
  let end = at + 1
  while (isWordLetter(codeAt(text, end))) end++
  const address = mayEndScheme(codeAt(text, end)) ? endOf(ADDRESS, text, at) : undefined
  if (address !== undefined) return word('code', text, at, address, spaced, vocabulary)
  const read = word('word', text, at, end, spaced, vocabulary)
  const spelled = read.known.isMonthOrNumber
    ? readSpelled(text, at, end, read.lower, spaced)
    : undefined
  if (spelled !== undefined) return spelled
  const code = codeEnd(text, end, at)
  return code === end ? read : word('code', text, at, code, spaced, vocabulary)
}

/** A date that begins with the name of a month, or a number written in words. */
function readSpelled(
  text: string,
  at: number,
  end: number,
  lower: string,
  spaced: boolean,
): Token | undefined {
  const date = isMonth(lower) ? readDate(text, at, spaced) : undefined
  if (date !== undefined) return date
  const written = readNumberWord(text, lower, end)
  if (written === undefined) return undefined
  const reading = { text: text.slice(at, written.end), value: written.value, decimals: 0 }
  return number(text, at, written.end, spaced, reading, true)
}

/** Whether a sign may stand behind "http" or "www". */
function mayEndScheme(code: number): boolean {
  return code === COLON || code === POINT
}

const COLON = 58
const POINT = 46
const ADDRESS = /(?:https?:\/\/|www\.)\S+/y

function readDigits(
  text: string,
  at: number,
  before: Token | undefined,
  spaced: boolean,
  vocabulary: Vocabulary,
): Token {
  let end = at + 1
  while (isDigit(codeAt(text, end))) end++
  const digits = readDigitsAt(text, at, end, before)
  const isIdentifier = codeAt(text, end) === POINT && digits.reading.decimals > 0
  const identifier = isIdentifier ? endOf(IDENTIFIER, text, at) : undefined
  if (identifier !== undefined) return word('code', text, at, identifier, spaced, vocabulary)
  const date = readDate(text, at, spaced)
  if (date !== undefined) return date
  return readNumber(text, at, digits, spaced, vocabulary)
}

/** "10.1056/NEJM…", "2.1.3": digits that make no number. */
const IDENTIFIER = /10\.\d{4,9}\/[^\s,;)]+|\d+(?:\.\d+){2,}/y

function readDate(text: string, at: number, spaced: boolean): DateToken | undefined {
  const found = readDateAt(text, at)
  if (found === undefined) return undefined
  const { date, end } = found
  return { type: 'date', start: at, end, text: text.slice(at, end), spaced, date }
}

function readNumber(
  text: string,
  at: number,
  { end, reading }: Digits,
  spaced: boolean,
  vocabulary: Vocabulary,
): Token {
  const isCode =
    LEADING_ZERO.test(reading.text) ||
    (isLetter(codeAt(text, end)) && readUnit(text, end) === undefined)
  if (isCode) return word('code', text, at, codeEnd(text, end), spaced, vocabulary)
  return number(text, at, end, spaced, reading, false)
}

/** "007", "03692": a number that nobody counts or measures with. */
const LEADING_ZERO = /^0\d/

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

// Each sort of token is made in one place, with all its properties: tokens of one shape are what
// the rest of the reading is fast with.

function number(
  text: string,
  start: number,
  numberEnd: number,
  spaced: boolean,
  reading: PrintedNumber,
  inWords: boolean,
): NumberToken {
  const unit = readUnit(text, numberEnd)
  const end = unit?.end ?? numberEnd
  return {
    type: 'number',
    start,
    end,
    text: text.slice(start, end),
    spaced,
    number: reading,
    numberEnd,
    unit: unit?.unit ?? currencyBefore(text, start),
    inWords,
  }
}

function word(
  type: 'word' | 'code',
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  vocabulary: Vocabulary,
): WordToken {
  const known = vocabulary.word(text.slice(start, end))
  return {
    type,
    start,
    end,
    text: known.text,
    spaced,
    lower: known.lower,
    known,
    terms: undefined,
    termTokens: 1,
  }
}

function mark(
  type: 'mark' | 'citation',
  text: string,
  start: number,
  end: number,
  spaced: boolean,
): MarkToken {
  return { type, start, end, text: text.slice(start, end), spaced }
}
