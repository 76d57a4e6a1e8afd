import { readDateAt } from '../../document/printed-date.js'
import { printed, type PrintedNumber } from '../../statistics/printed-number.js'
import type { Vocabulary } from '../vocabulary.js'
import { citationEnd } from './citations.js'
import { codeEnd } from './codes.js'
import { readNumberWord } from './number-words.js'
import type { NumberToken, Token, WordToken } from './token.js'
import { isDash } from './token.js'
import { readUnit } from './units.js'

/**
 * The shapes of a sentence, one alternation: an address or identifier with digits of its own; a
 * number; a word; any other sign.
 */
const SHAPE =
  /((?:https?:\/\/|www\.)\S+|10\.\d{4,9}\/[^\s,;)]+|\d+(?:\.\d+){2,})|(\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|0,\d{2,}(?!\d)|\d+(?:[.·]\d+)?|(?<![\w)\]”"’%])[.·]\d+)|([A-Za-z\u00c0-\u024f\u0370-\u03ff]+)|(>=|<=|\+\/-|[^\s])/y

/** Reads the tokens of [start, end) of a flat text in one pass and names the vocabulary's terms. */
export function tokenize(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    if (text.charCodeAt(at) === SPACE) {
      at++
      continue
    }
    const token = readToken(text, at, tokens.at(-1), at === start)
    if (token.end > end) break
    tokens.push(token)
    at = token.end
  }
  markTerms(tokens, vocabulary)
  return tokens
}

const SPACE = 32

function readToken(text: string, at: number, before: Token | undefined, first: boolean): Token {
  const spaced = first || text.charCodeAt(at - 1) === SPACE
  const cited = citationEnd(text, at, before)
  if (cited !== undefined) {
    return { type: 'citation', start: at, end: cited, text: text.slice(at, cited), spaced }
  }
  SHAPE.lastIndex = at
  const match = SHAPE.exec(text)
  const end = match === null ? at + 1 : SHAPE.lastIndex
  if (match?.[1] !== undefined) return word('code', text, at, end, spaced)
  if (match?.[2] !== undefined) {
    const whole = spacedThousands(text, at, before) ?? end
    return readDate(text, at, spaced) ?? readNumber(text, at, whole, spaced)
  }
  if (match?.[3] === undefined) {
    return { type: 'mark', start: at, end, text: text.slice(at, end), spaced }
  }
  return (
    readDate(text, at, spaced) ??
    readNumberInWords(text, at, spaced) ??
    readWord(text, at, end, spaced)
  )
}

/**
 * Where "13 630" ends: groups of three digits parted by single spaces. Behind a noun that numbers
 * follow ("cohort 2 100 patients") the groups are numbers of their own.
 */
function spacedThousands(text: string, at: number, before: Token | undefined): number | undefined {
  if (before?.type === 'word' && NUMBERED_NOUNS.has(before.lower)) return undefined
  THOUSANDS.lastIndex = at
  return THOUSANDS.test(text) ? THOUSANDS.lastIndex : undefined
}

const THOUSANDS = /[1-9]\d{0,2}(?: \d{3})+(?![\d.,]?\d|\s?(?:%|mg|µg|mcg))/y
const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  (
    'cohort cohorts part phase grade table figure fig day week month step stage group arm study trial ' +
    'type in and'
  ).split(' '),
)

function readDate(text: string, at: number, spaced: boolean): Token | undefined {
  const code = text.charCodeAt(at)
  const mayBe = code <= DIGIT_9 || MONTHS.has(text.slice(at, at + 3).toLowerCase())
  if (!mayBe) return undefined
  const found = readDateAt(text, at)
  if (found === undefined) return undefined
  const { date, end } = found
  return { type: 'date', start: at, end, text: text.slice(at, end), spaced, date }
}

const DIGIT_9 = 57

/** The first letters of the months. */
const MONTHS: ReadonlySet<string> = new Set(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
)

function readNumber(text: string, at: number, end: number, spaced: boolean): Token {
  const digits = text.slice(at, end)
  const glued = readUnit(text, end)
  const isCode = LEADING_ZERO.test(digits) || (glued === undefined && isLetter(text, end))
  if (isCode) return word('code', text, at, codeEnd(text, end), spaced)
  return number(text, at, end, spaced, printed(digits), false)
}

/** "007", "03692": a number that nobody counts or measures with. */
const LEADING_ZERO = /^0\d/

function readNumberInWords(text: string, at: number, spaced: boolean): Token | undefined {
  const found = readNumberWord(text, at)
  if (found === undefined) return undefined
  const { value, end } = found
  const reading = { text: text.slice(at, end), value, decimals: 0 }
  return number(text, at, end, spaced, reading, true)
}

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
    inWords,
    ...(unit && { unit: unit.unit }),
  }
}

function readWord(text: string, at: number, end: number, spaced: boolean): WordToken {
  const whole = codeEnd(text, end, at)
  return word(whole === end ? 'word' : 'code', text, at, whole, spaced)
}

function word(
  type: 'word' | 'code',
  text: string,
  start: number,
  end: number,
  spaced: boolean,
): WordToken {
  const printedWord = text.slice(start, end)
  return { type, start, end, text: printedWord, lower: printedWord.toLowerCase(), spaced }
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index) | LOWER_CASE
  return code >= LETTER_A && code <= LETTER_Z
}

const LOWER_CASE = 32
const LETTER_A = 97
const LETTER_Z = 122

/** Names the longest terms, left to right, without overlap; hyphens between words do not count. */
function markTerms(tokens: Token[], vocabulary: Vocabulary): void {
  const words: number[] = []
  tokens.forEach((token, index) => {
    if (token.type !== 'mark' || !isDash(token)) words.push(index)
  })
  const read = (at: number): string | undefined => {
    const token = tokens[words[at] ?? -1]
    return token?.type === 'word' || token?.type === 'code' ? token.text : undefined
  }
  for (let at = 0; at < words.length;) {
    const match = vocabulary.match(read, at)
    const first = words[at]
    const token = first === undefined ? undefined : tokens[first]
    if (match === undefined || first === undefined || token === undefined || !('lower' in token)) {
      at++
      continue
    }
    token.terms = match.terms
    token.termTokens = (words[at + match.words - 1] ?? first) - first + 1
    at += match.words
  }
}
