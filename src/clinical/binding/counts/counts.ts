import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isCount } from '../../../claims/mentions/numerals.js'
import { isNumeral } from '../../../claims/mentions/mention.js'
import {
  isDash,
  isHyphen,
  isMark,
  isWord,
  isWordLike,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import type { Measure } from '../../../claims/claim.js'
import { textOf } from '../../reading/text-of.js'
import { isBackReference } from './back-references.js'
import { peopleMeasure } from './counted-people.js'
import { measureOfCounted, thingsAt } from './counted-things.js'
import { countedWithoutNoun } from './elliptic-counts.js'
import { someOfKnown } from './some-of-known.js'

/** What a whole number counts: the noun behind it and the measure that makes of it. */
export interface Counted {
  readonly unit: string
  readonly measure: Measure
}

/** Reads what a number counts: "a total of 13 STS patients", "three dose cohorts", "2 withdrew". */
export function countedBy(tokens: readonly Token[], figure: FigureMention): Counted | undefined {
  if (!isNumeral(figure.number) || figure.number.decimals > 0) return undefined
  if (figure.number.value < 0 || isWord(tokens[figure.from - 1], 'no')) return undefined
  if (isOneInMany(tokens, figure) || isYear(tokens, figure)) return undefined
  if (isOfName(tokens, figure) || isPerson(tokens[figure.from - 1])) return undefined
  const from = pastList(tokens, figure.to)
  for (let at = from; at < from + LONGEST_NOUN; at++) {
    const token = tokens[at]
    if (at === from && isHyphen(tokens, at)) return design(tokens, at + 1)
    // "two treatment-emergent deaths": a noun that goes on with a hyphen is not what is counted.
    if (isHyphen(tokens, at + termLength(token))) {
      at += termLength(token)
      continue
    }
    // "36 caregiver interviews", "one intervention patient": a noun that goes with the next.
    if (isCountable(token) && isCountable(tokens[at + termLength(token)])) continue
    const counted = termOf(token, 'counted')
    if (counted !== undefined && (isOne(figure) || isPlural(tokens, at))) {
      if (isBackReference(tokens, figure, counted) || isBound(figure)) return undefined
      return { unit: counted.key, measure: measureOfCounted(tokens, from, at, counted) }
    }
    // "six serious adverse events": what happens to people may be counted itself.
    if (termOf(token, 'measure')?.nature === 'safety' && isPlural(tokens, at)) {
      return { unit: 'event', measure: { label: textOf(tokens, from, at + termLength(token)) } }
    }
    // "24 individual components": an adjective.
    const isAdjective = isWord(token, 'individual') && !isOne(figure)
    if (!isAdjective && (termOf(token, 'people') ?? termOf(token, 'subgroup'))) {
      if (isLimit(tokens, figure)) return undefined
      const measure = peopleMeasure(tokens, figure.from, at)
      return { unit: token?.text.toLowerCase() ?? 'patient', measure }
    }
    if (isBetweenAdjectives(tokens, from, at)) continue
    if (!isModifier(tokens, at)) break
    at += termLength(token) - 1
  }
  return (
    thingsAt(tokens, figure.from, from) ??
    someOfKnown(tokens, figure) ??
    countedWithoutNoun(tokens, figure)
  )
}

/**
 * "34, 28 and 31 breakdowns", "64 trained and 72 control subjects": numbers of a list share the noun
 * behind the last, which has an "and".
 */
function pastList(tokens: readonly Token[], to: number): number {
  let at = to
  while (isMark(tokens[at], ',') && isCount(tokens[at + 1])) at += 2
  if (isMark(tokens[at], ',')) at++
  if (isWord(tokens[at], 'and') && isCount(tokens[at + 1])) return at + 2
  const isPair = isWord(tokens[to + 1], 'and') && isCount(tokens[to + 2])
  const hasOwn = isPair && isPlainWord(tokens[to]) && isPlainWord(tokens[to + 3])
  return hasOwn && termOf(tokens[to + 4], 'people') !== undefined ? to + 4 : to
}

/** A word that tells of which people a number is. */
function isPlainWord(token: Token | undefined): boolean {
  return token?.type === 'word' && !isCountable(token) && !isWordOf(token, NO_MODIFIERS)
}

/** A word that may stand between a number and what it counts: "stage II to III cancer survivors". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isDash(token) || token?.type === 'code') return true
  if (token?.type !== 'word') return false
  const isStages = isRoman(tokens[at - 1]) && isRoman(tokens[at + 1])
  return isStages || !isWordOf(token, NO_MODIFIERS)
}

/** "30 healthy non-smoking, right-handed adults": a comma between adjectives. */
function isBetweenAdjectives(tokens: readonly Token[], from: number, at: number): boolean {
  if (!isMark(tokens[at], ',') || at === from) return false
  const isLast = isHyphen(tokens, at - 2) || isAdjective(tokens[at - 1])
  return isLast && (isHyphen(tokens, at + 2) || isAdjective(tokens[at + 1]))
}

function isAdjective(token: Token | undefined): boolean {
  return token?.type === 'word' && /(?:thy|ive|ous|al|ic|ant|ese|ian|ated|ary)$/.test(token.lower)
}

function isRoman(token: Token | undefined): boolean {
  return token?.type === 'word' && /^[IVX]+$/.test(token.text)
}

/** "a three-arm study": how many parts a design has. */
function design(tokens: readonly Token[], at: number): Counted | undefined {
  const term = termOf(tokens[at], 'counted')
  const isOfStudy = ['study', 'trial', 'design'].some((noun) =>
    tokens.slice(at + 1, at + DESIGN).some((token) => isWord(token, noun)),
  )
  if (term === undefined || !PARTS.has(term.key) || !isOfStudy) return undefined
  return { unit: term.key, measure: { key: `${term.key}s`, label: `number of ${term.key}s` } }
}

const PARTS: ReadonlySet<string> = new Set(['arm', 'group', 'cohort', 'site'])
const DESIGN = 6

/** "30 trial areas": of several things the noun that is counted is a plural. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at + termLength(tokens[at]) - 1]
  return last !== undefined && /s$|^(?:teeth|feet)$/i.test(last.text)
}

function isCountable(token: Token | undefined): boolean {
  return (termOf(token, 'people') ?? termOf(token, 'counted')) !== undefined
}

/** "at least one episode", "more than 200 operations": a limit of what is taken in. */
function isBound({ number }: FigureMention): boolean {
  return isNumeral(number) && number.hedge !== undefined && number.hedge !== 'about'
}

function isOne({ number }: FigureMention): boolean {
  return isNumeral(number) && number.value === 1
}

/** "as long as there were at least five patients": what is asked for, not what was counted. */
function isLimit(tokens: readonly Token[], { from, number }: FigureMention): boolean {
  if (!isNumeral(number) || number.hedge !== 'at-least') return false
  const before = tokens.slice(Math.max(0, from - LOOK_BACK), from)
  return before.some((token) => isWord(token, 'when', 'if', 'long', 'until', 'unless', 'with'))
}

const LOOK_BACK = 8

/** "four in ten patients": a rate, nobody counted. */
function isOneInMany(tokens: readonly Token[], { from }: FigureMention): boolean {
  return isWord(tokens[from - 1], 'in') && isCount(tokens[from - 2])
}

/** "under-five children", "polymer-70 solutions": a number that a hyphen ties to the word before it. */
function isOfName(tokens: readonly Token[], { from }: FigureMention): boolean {
  const before = tokens[from - 2]
  return isHyphen(tokens, from - 1) && before !== undefined && isWordLike(before)
}

/** "volunteer 110 was excluded": which of them it was. */
function isPerson(before: Token | undefined): boolean {
  return (
    termOf(before, 'people') !== undefined && /[^s]$/.test(before?.text ?? '') && !isMany(before)
  )
}

function isMany(token: Token | undefined): boolean {
  return isWord(token, 'children', 'people', 'mice')
}

/** "In 2024 patients were treated": a year. */
function isYear(tokens: readonly Token[], { from, number }: FigureMention): boolean {
  if (!isNumeral(number) || !/^(?:19|20)\d\d$/.test(number.text)) return false
  return isWord(tokens[from - 1], 'in', 'since', 'during', 'by', 'from', 'until')
}

const LONGEST_NOUN = 9
const NO_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'of in with and or to for at from who were was had have the a an per by on as than is are ' +
    'that which whose we but while then did not'
  ).split(' '),
)
