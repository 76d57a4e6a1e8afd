import { isBehindComparison } from '../../../claims/mentions/comparison.js'
import { type FigureMention, isInWords, isNumeral } from '../../../claims/mentions/mention.js'
import {
  isClosing,
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import { lastBefore } from '../figure-roles.js'
import { opensClause } from '../measures/clauses.js'
import { isVerb } from '../measures/predicate.js'

/**
 * The figure before whose quantity another gives as well, for another group or time or as its
 * p-value: "lower in arm A (16.1%) than in arm B (48.4%)", "12% of women and 5% of men", "4.2 vs.
 * 3.1 (p = 0.02)". Undefined where words of its own stand between the two.
 */
export function figureContinued(sentence: Sentence, index: number): number | undefined {
  const { tokens, figures } = sentence
  const figure = figures[index]
  const before = lastBefore(
    figures,
    index,
    (known) => !isGroupCounted(known) && !isVisit(tokens, known),
  )
  const earlier = figures[before]
  if (figure === undefined || earlier === undefined) return undefined
  if (saysOwnDeed(tokens, figure)) return undefined
  const isApart = isClosing(tokens[earlier.to]) || earlier.type !== figure.type
  // "(48.7%) and 12.5% were asleep", "85.5 years, 76% were women": said with a verb of its own.
  if (isApart && isVerb(tokens[figure.to])) return undefined
  const isTest = figure.type === 'p'
  if (!isTest && !areAlike(tokens, earlier, figure)) return undefined
  if (isTest ? isTestOf(sentence, earlier, figure) : goesOn(sentence, earlier, figure))
    return before
  return undefined
}

/** "and 9 adults were asleep (4.3%)": people with their verb before their share. */
function saysOwnDeed(tokens: readonly Token[], { from, to }: FigureMention): boolean {
  const noun = tokens.findIndex((token, at) => at > from && at < to && termOf(token, 'people'))
  return noun > 0 && isVerb(tokens[noun + 1])
}

/** "(n = 40)", "between the two groups": how many are spoken of, no result. */
function isGroupCounted({ type, number }: FigureMention): boolean {
  return type === 'n' || (type === 'plain' && isNumeral(number) && isInWords(number))
}

/** "day 21", "week 12": when, and no result. */
function isVisit(tokens: readonly Token[], { type, from }: FigureMention): boolean {
  return type === 'plain' && isWord(tokens[from - 1], 'day', 'week', 'month', 'year', 'visit')
}

/** Of one form; or both in one bracket, a quantity in two units: "(2.6 ± 1.9 mg; 3.2 ± 2.4%)". */
function areAlike(
  tokens: readonly Token[],
  earlier: FigureMention,
  figure: FigureMention,
): boolean {
  const isOneForm = earlier.type === figure.type
  const isOneUnit = earlier.unit?.quantity === figure.unit?.quantity || figure.unit === undefined
  return (isOneForm && isOneUnit) || isRestated(tokens, earlier, figure)
}

function isRestated(
  tokens: readonly Token[],
  earlier: FigureMention,
  figure: FigureMention,
): boolean {
  const isShare = figure.type === 'percent' || figure.unit?.quantity === 'percent'
  return (
    earlier.type === 'plain' &&
    isShare &&
    figure.count === undefined &&
    figure.from === earlier.to + 1 &&
    isMark(tokens[earlier.to], ';', ',')
  )
}

function goesOn(sentence: Sentence, earlier: FigureMention, figure: FigureMention): boolean {
  const { tokens } = sentence
  const [from, to] = [earlier.to, figure.from]
  if (to - from > LONGEST_GROUP) return false
  if (isBehindComparison(tokens, to)) return !endsClause(tokens, from, to)
  if (saysForWhom(sentence, from, to)) return true
  return comparesGroups(tokens, from, to) || isForAnother(tokens, from, figure)
}

/** Tokens between two figures: the group of the first, a conjunction, the group of the second. */
const LONGEST_GROUP = 24

/** Whether nothing but groups, times and what joins them stands between two figures. */
function saysForWhom({ tokens, markers }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const marker = markers.find((known) => known.from <= at && at < known.to)
    if (marker !== undefined) at = marker.to - 1
    else if (!mayJoin(tokens[at])) return false
  }
  return true
}

function mayJoin(token: Token | undefined): boolean {
  if (token === undefined || token.type === 'citation' || isDash(token)) return true
  if (isOpening(token) || isClosing(token) || isMark(token, ',', ';', '&', '=', ':')) return true
  if (token.type === 'number') return token.unit?.quantity === 'time'
  if (isWordOf(token, JOINING)) return true
  const category = termOf(token)?.category
  return category !== undefined && JOINING_TERMS.has(category)
}

const JOINING: ReadonlySet<string> = new Set(
  (
    'and or versus vs than compared with to in on for among the of at but respectively n those who ' +
    'received receiving both whereas while it was were group groups arm arms'
  ).split(' '),
)

const JOINING_TERMS: ReadonlySet<string> = new Set(['group', 'people', 'subject', 'statistic'])

/** "(16.1%) than in the hospital that had no unit (48.4%)": what is compared has the same quantity. */
function comparesGroups(tokens: readonly Token[], from: number, to: number): boolean {
  if (endsClause(tokens, from, to)) return false
  for (let at = from; at < to; at++) {
    const compares = isWordOf(tokens[at], COMPARING) || isWord(tokens[at - 1], 'compared')
    if (compares) return isOpening(tokens[to - 1]) || isClosing(tokens[from])
  }
  return false
}

const COMPARING: ReadonlySet<string> = new Set(['than', 'versus', 'vs'])

function endsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isMark(tokens[at], ';') || isWordOf(tokens[at], ENDING)) return true
  }
  return false
}

const ENDING: ReadonlySet<string> = new Set(
  'while whereas although though because which when where but'.split(' '),
)

/** "a 22% rate for the first and 8% for the second", "12% in towns and 5% in villages". */
function isForAnother(tokens: readonly Token[], from: number, figure: FigureMention): boolean {
  const behind = tokens[figure.to]
  const joint = tokens[figure.from - 1]
  const isJoined = isWord(joint, 'and', 'or') || isMark(joint, ',', ';')
  if (!isJoined || behind?.type !== 'word' || !FOR_WHOM.has(behind.lower)) return false
  const isOfFirst = tokens.slice(from, figure.from).some((token) => isWord(token, behind.lower))
  return isOfFirst && !endsClause(tokens, from, figure.from - 1)
}

/** "0.94 (0.85-1.04) for one cup, 0.88 (0.79-0.98) for three cups": one quantity, for one group after the other. */
export function isNextOfList({ tokens, figures }: Sentence, index: number): boolean {
  const figure = figures[index]
  if (figure === undefined) return false
  const before = lastBefore(
    figures,
    index,
    (known) => known.type === figure.type && isBounded(known) === isBounded(figure),
  )
  const earlier = figures[before]
  if (earlier === undefined || figure.from - earlier.to > LONGEST_GROUP) return false
  return isForAnother(tokens, earlier.to, figure)
}

function isBounded({ interval, bounds }: FigureMention): boolean {
  return interval !== undefined || bounds !== undefined
}

const FOR_WHOM: ReadonlySet<string> = new Set('in for among with on'.split(' '))

/** "20% vs 12%, p = 0.03", "… in 16% and 48% of them during the infusion of saline (p = 0.01)". */
function isTestOf(sentence: Sentence, earlier: FigureMention, figure: FigureMention): boolean {
  if (earlier.type === 'span' || earlier.unit?.quantity === 'dose') return false
  if (figure.from - earlier.to > LONGEST_GROUP) return false
  if (saysForWhom(sentence, earlier.to, figure.from)) return true
  return earlier.type !== 'p' && isOnlyPhrases(sentence, earlier, figure)
}

/** Whether nothing but groups and phrases with a preposition stand between two figures: no verb, no other subject. */
function isOnlyPhrases(
  { tokens, markers }: Sentence,
  earlier: FigureMention,
  figure: FigureMention,
): boolean {
  let inPhrase = false
  for (let at = earlier.to; at < figure.from; at++) {
    const token = tokens[at]
    const marker = markers.find((known) => known.from <= at && at < known.to)
    if (isVerb(token) || opensClause(tokens, at) || isMark(token, ';', ':')) return false
    if (isWordOf(token, PREPOSITIONS)) inPhrase = true
    else if (isWord(token, 'and', 'or', 'but') || isMark(token, ',')) inPhrase = false
    else if (marker !== undefined) at = marker.to - 1
    else if (!inPhrase && !mayJoin(token)) return false
  }
  return true
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at of for from with without among during after before within by between under over'.split(
    ' ',
  ),
)
