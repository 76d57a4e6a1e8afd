import type { PrintedNumber } from '../../statistics/printed-number.js'
import type { PartialDate } from '../../statistics/partial-date.js'
import type { KnownWord, Term } from '../vocabulary.js'
import type { Unit } from './units.js'

/**
 * The smallest piece of a sentence: `start` and `end` index the block's flat text.
 * A `code` is a word with digits in it ("HX-10123", "PD-L1", "v1.1", "3rd"): never a number.
 * A `mark` is a single sign; a `citation` a reference mark, glued to a word or in brackets.
 */
export type Token = WordToken | NumberToken | DateToken | MarkToken

interface TokenBase {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether white space stands before it. */
  readonly spaced: boolean
}

export interface WordToken extends TokenBase {
  readonly type: 'word' | 'code'
  readonly lower: string
  /** What the vocabulary knows of the word. */
  readonly known: KnownWord
  /** The vocabulary's terms that begin here. */
  terms: readonly Term[] | undefined
  /** How many tokens the terms take; 1 where there are none. */
  termTokens: number
}

export interface NumberToken extends TokenBase {
  readonly type: 'number'
  /** Without the unit. */
  readonly number: PrintedNumber
  /** Where the digits end; `end` includes the unit. */
  readonly numberEnd: number
  readonly unit: Unit | undefined
  /** Written out: "three". */
  readonly inWords: boolean
}

export interface DateToken extends TokenBase {
  readonly type: 'date'
  readonly date: PartialDate
}

export interface MarkToken extends TokenBase {
  readonly type: 'mark' | 'citation'
}

// These are asked many times a token: named parameters, unlike a rest, need no array for each call.

/** Whether a token is one of a few signs. */
export function isMark(
  token: Token | undefined,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
): boolean {
  return token?.type === 'mark' && isOneOf(token.text, a, b, c, d, e, f)
}

/** Whether a token is one of many signs. */
export function isMarkOf(token: Token | undefined, signs: ReadonlySet<string>): boolean {
  return token?.type === 'mark' && signs.has(token.text)
}

/** Whether a token is one of a few words, given in lower case. */
export function isWord(
  token: Token | undefined,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
): boolean {
  return token?.type === 'word' && isOneOf(token.lower, a, b, c, d, e, f)
}

function isOneOf(
  text: string,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
): boolean {
  return (
    text === a ||
    (b !== undefined && text === b) ||
    (c !== undefined && text === c) ||
    (d !== undefined && text === d) ||
    (e !== undefined && text === e) ||
    (f !== undefined && text === f)
  )
}

/** Whether a token is one of many words: a look-up, where `isWord` compares one by one. */
export function isWordOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.type === 'word' && words.has(token.lower)
}

/** Hyphen, dashes and minus: the signs that join bounds and that stand for a minus. */
export function isDash(token: Token | undefined): boolean {
  if (token?.type !== 'mark') return false
  const code = token.text.charCodeAt(0)
  return code === HYPHEN || code === MINUS || (code >= FIRST_DASH && code <= LAST_DASH)
}

/** Whether the dash at a token joins two words to one: no em dash, and no space on either side. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [dash, next] = [tokens[at], tokens[at + 1]]
  if (!isDash(dash) || dash === undefined || dash.spaced || next === undefined) return false
  return !next.spaced && dash.text !== EM_DASH
}

const EM_DASH = '—'

const HYPHEN = 0x2d
const MINUS = 0x2212
/** ‐ and —: hyphens and dashes stand side by side in Unicode. */
const FIRST_DASH = 0x2010
const LAST_DASH = 0x2014

export function isOpening(token: Token | undefined): boolean {
  return token?.type === 'mark' && (token.text === '(' || token.text === '[')
}

export function isClosing(token: Token | undefined): boolean {
  return token?.type === 'mark' && (token.text === ')' || token.text === ']')
}

/** The term that a token begins: of the category asked for, else the last one that is known. */
export function termOf(token: Token | undefined, category?: string): Term | undefined {
  if (token === undefined || !isWordLike(token)) return undefined
  const { terms } = token
  if (terms === undefined) return undefined
  if (category === undefined) return terms.at(-1)
  for (const term of terms) if (term.category === category) return term
  return undefined
}

/** Whether a token is a word or a code: what a term can be made of. */
export function isWordLike(token: Token): token is WordToken {
  return token.type === 'word' || token.type === 'code'
}

/** How many tokens the term at a token takes; 1 where there is none. */
export function termLength(token: Token | undefined): number {
  return token !== undefined && isWordLike(token) ? token.termTokens : 1
}
