import {
  isClosing,
  isDash,
  isMark,
  isMarkOf,
  isOpening,
  isWord,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { textOf } from '../../reading/text-of.js'
import { isIntransitiveChange, isTransitiveChange } from './changing-verbs.js'

/** Where the subject of the verb at `verb` begins: behind the "and" that ends the clause of another verb. */
export function subjectStart(tokens: readonly Token[], start: number, verb: number): number {
  for (let at = verb - 2; at > start; at--) {
    if (!isWord(tokens[at], 'and', 'or')) continue
    return lastLink(tokens, start, at - 1) === undefined ? start : at + 1
  }
  return start
}

/** The last word before `end` that ties a subject to its figure: "was", "of", "averaged". */
export function lastLink(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let at = end; at >= start; at--) if (isLink(tokens, at)) return at
  return undefined
}

export function isLink(tokens: readonly Token[], at: number): boolean {
  return isWordOf(tokens[at], LINKS) || isIntransitiveChange(tokens, at)
}

const LINKS: ReadonlySet<string> = new Set(
  (
    'was were is are be been had has have averaged reached took lasted ranged showed reported ' +
    'remained became fell rose dropped varied differed included ' +
    'includes including comprised occurred experienced developed achieved seen found observed'
  ).split(' '),
)

/** Where a noun begins: behind the last verb, comma, statistic or "and" before it. */
export function nounStart(tokens: readonly Token[], start: number, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= start; at--) {
    const token = tokens[at]
    if (isClosing(token)) depth++
    else if (isOpening(token)) depth--
    if (depth > 0) continue
    if (isMark(token, ',', ':') || isWord(token, 'and', 'or', 'neither', 'nor', 'as')) return at + 1
    if (isLink(tokens, at) || isStatistic(tokens, at)) return at + 1
    if (isTransitiveChange(tokens, at) || leadsToOutcome(tokens, at)) return at + 1
  }
  return start
}

/** "no difference in terms of age", "with respect to age", "regarding age": what comes next is compared. */
function leadsToOutcome(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'regarding', 'concerning')) return true
  if (!isWord(token, 'of', 'to')) return false
  return isWord(tokens[at - 1], 'terms', 'term', 'respect', 'regard', 'regards')
}

/**
 * The noun that ends before `end`, without what leads up to it. None where a preposition comes first:
 * "was shorter in one period (1.3 h)" is not about a period.
 */
export function nounBefore(tokens: readonly Token[], start: number, end: number): string {
  let from = nounStart(tokens, start, end)
  while (from < end && isLeading(tokens, from) && !isWordOf(tokens[from], OPENERS)) from++
  return isWordOf(tokens[from], OPENERS) ? '' : nounPhrase(tokens, from, end)
}

/** The words of [start, end) up to where they only say for whom or when; no article, no adverb. */
export function nounPhrase(tokens: readonly Token[], start: number, end: number): string {
  let from = start
  while (from < end && isLeading(tokens, from)) from += Math.max(1, leadLength(tokens, from, end))
  let to = from
  while (to < end && to - from < LONGEST_NAME && !endsName(tokens, to, from)) to++
  return textOf(tokens, from, endOfThing(tokens, from, to))
}

/** "estimation error of the trained group", "weight significantly": without whose it is and how. */
function endOfThing(tokens: readonly Token[], from: number, to: number): number {
  const of = tokens.findLastIndex((token, at) => at > from && at < to && isWord(token, 'of'))
  const isGenitive = of > from && tokens.slice(of + 1, to).some((token) => isWordOf(token, GROUPS))
  let end = isGenitive ? of : to
  while (end > from && (isWordOf(tokens[end - 1], DANGLING) || isManner(tokens[end - 1]))) end--
  return end
}

/** Words that nothing ends with: the phrase was cut before what they lead up to. */
const DANGLING: ReadonlySet<string> = new Set(
  'of to and or compared as the a all both also each'.split(' '),
)

const GROUPS: ReadonlySet<string> = new Set('group groups arm arms cohort cohorts'.split(' '))

/** "significantly", not "family". */
function isManner(token: Token | undefined): boolean {
  return token?.type === 'word' && /(?:ant|al|ical|ive|ar|ous|ible|able)ly$/.test(token.lower)
}

const LONGEST_NAME = 8

function isLeading(tokens: readonly Token[], at: number): boolean {
  // What stands in quotes is a name as it is: "less drip".
  if (isMark(tokens[at - 1], '"', '“')) return false
  const token = tokens[at]
  return (
    isWordOf(token, LEADING) ||
    isMarkOf(token, LEADING_MARKS) ||
    termOf(token, 'deviation') !== undefined ||
    isDash(token) ||
    isHedge(tokens, at)
  )
}

const LEADING_MARKS: ReadonlySet<string> = new Set([',', ':', '(', ')', '±', '"', '“'])

/** "In the placebo group, the …": a phrase in front goes as far as its comma. */
function leadLength(tokens: readonly Token[], at: number, end: number): number {
  if (!isWordOf(tokens[at], OPENERS)) return termLength(tokens[at])
  for (let next = at; next < end; next++) if (isMark(tokens[next], ',')) return next + 1 - at
  return 1
}

const OPENERS: ReadonlySet<string> = new Set(
  'in among for of at during after with on by to from following without between over compared versus vs than'.split(
    ' ',
  ),
)

const LEADING: ReadonlySet<string> = new Set(
  (
    'the a an this these those their its our both each there also however overall similarly ' +
    'significantly and or in among for of at during after with on by to without significant no not ' +
    'neither nor either only even more less higher lower greater better worse statistically non-significant nonsignificant different followed ' +
    'shorter longer larger smaller older younger similar common rare high low non'
  ).split(' '),
)

/** Prepositions that begin to say for whom, when or where; "of" goes on with the name. */
function endsName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (at === from) return false
  if (isWord(token, 'for') && isWordOf(tokens[at - 1], WITH_FOR)) return false
  if (token?.type === 'word' || token?.type === 'code') return isWordOf(token, NAME_ENDS)
  return !isDash(token) && !isMark(token, '/')
}

/** "the need for oxygen": nouns that say nothing without what they are for. */
const WITH_FOR: ReadonlySet<string> = new Set(
  'need needs demand requirement requirements preference indication indications search'.split(' '),
)

const NAME_ENDS: ReadonlySet<string> = new Set(
  (
    'in for with at among after during from by on was were is are had has have between within than ' +
    'compared versus vs respectively detected observed seen found reported occurred noted did does ' +
    'differed exhibited existed revealed demonstrated remained caused didn doesn don wasn weren isn hadn'
  ).split(' '),
)

/** A hedge or the name of a statistic: it leads up to a figure. */
export function isHedge(tokens: readonly Token[], at: number): boolean {
  return termOf(tokens[at], 'hedge') !== undefined || isStatistic(tokens, at)
}

function isStatistic(tokens: readonly Token[], at: number): boolean {
  return termOf(tokens[at], 'statistic') !== undefined
}

/** Signs that lead up to a figure. */
const LEADING_SIGNS: ReadonlySet<string> = new Set('=:<>≥≤~')

/** The token right before a figure, past what only leads up to it: a hedge, "n =", a statistic. */
export function beforeFigure(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (at > 0 && (isMarkOf(tokens[at], LEADING_SIGNS) || isHedge(tokens, at))) at--
  return at
}
