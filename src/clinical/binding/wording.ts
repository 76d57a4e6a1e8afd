import type { BindingRule } from '../../claims/binding-rule.js'
import type { FigureMention } from '../../claims/mentions/mention.js'
import {
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { isOfPeople } from './figure-roles.js'
import { clauseStart, isHedge, lastLink, nounBefore, nounPhrase, nounStart } from './noun-phrase.js'
import { AUXILIARIES, isFiniteVerb, predicateBehind } from './predicate.js'

/** What a figure measures in the text's own words, where the vocabulary knows none. */
export interface Wording {
  readonly text: string
  readonly rule: BindingRule
}

/** Where the text has no words for a figure. */
export const NO_WORDING: Wording = { text: '', rule: 'words-before-figure' }

/**
 * The words that say what a figure is: what the counted people are or did ("138 (83.1%) were
 * eligible"), else the noun before its bracket ("anaemia (37.5%)"), else the subject of its clause
 * ("The weaning time in the second group was 4.6 days").
 */
export function wordingOf(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
): Wording {
  const figure = figures[index]
  if (figure === undefined) return NO_WORDING
  const before = figures[index - 1]
  // "28% versus 2%": the second is of what the first is.
  if (before?.type === figure.type && isCompared(tokens, before.to, figure.from)) {
    return wordingOf(tokens, figures, index - 1)
  }
  const item = before === undefined ? undefined : itemBetween(tokens, before.to, figure.from)
  return item ?? ownWording(tokens, figure)
}

/** "20% and rash in 10%", "20% of patients, fatigue in 15%": the noun of the next item of a list. */
function itemBetween(tokens: readonly Token[], from: number, to: number): Wording | undefined {
  const preposition = isWord(tokens[to - 1], 'in') ? to - 1 : undefined
  if (preposition === undefined || to - from > LONGEST_ITEM) return undefined
  const between = tokens.slice(from, preposition)
  const joint = between.findLastIndex((token) => isMark(token, ',', ';') || isWord(token, 'and'))
  const noun = between.slice(joint + 1)
  const isNoun = joint >= 0 && noun.length > 0 && noun.every((token) => token.type === 'word')
  if (!isNoun || isWordOf(noun[0], AUXILIARIES)) return undefined
  const text = nounPhrase(tokens, from + joint + 1, preposition)
  const isSame = isWord(noun[0], 'in', 'of', 'for', 'among') || !saysWhat(text)
  return isSame ? undefined : { text, rule: 'next-item' }
}

/** Tokens between two figures of a list: the people of the first, a conjunction, a noun. */
const LONGEST_ITEM = 10

/** Whether only "versus" or the like stands between two figures. */
function isCompared(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  return between.length > 0 && between.length <= 3 && between.every((token) => isJoint(token))
}

function isJoint(token: Token): boolean {
  return (
    isWord(token, 'vs', 'versus', 'compared', 'with', 'to', 'against') || isMark(token, '.', ',')
  )
}

function ownWording(tokens: readonly Token[], figure: FigureMention): Wording {
  if (countsPeople(tokens, figure)) {
    const said = predicateInside(tokens, figure) ?? predicateBehind(tokens, figure.to)
    if (said !== undefined) return { text: said, rule: 'predicate-behind-figure' }
  }
  const bracket = beforeFigure(tokens, figure.from)
  // "… was low. (p = 0.03)": the bracket belongs to the sentence that was closed before it.
  const end = isOpening(tokens[bracket]) && isMark(tokens[bracket - 1], '.') ? bracket - 1 : bracket
  const start = clauseStart(tokens, end)
  if (isOpening(tokens[bracket])) {
    // "found in the lung (n = 28; 87.5%)": what is counted; "in one period (1.3 h)" only says when.
    const noun =
      figure.count === undefined
        ? nounBefore(tokens, start, end)
        : nounPhrase(tokens, nounStart(tokens, start, end), end)
    if (saysWhat(noun)) return { text: noun, rule: 'noun-before-bracket' }
  }
  // "a mean tidal volume of 351": the noun right before "of".
  if (isWord(tokens[end], 'of')) {
    const noun = nounBefore(tokens, start, end)
    if (saysWhat(noun)) return { text: noun, rule: 'noun-before-of' }
  }
  const verb = lastLink(tokens, start, end)
  const subject = nounPhrase(tokens, start, verb ?? end)
  if (!saysWhat(subject)) return NO_WORDING
  return { text: subject, rule: verb === undefined ? 'words-before-figure' : 'subject-of-clause' }
}

/** Whether a phrase names a thing: not a time, a number or a word for a group alone. */
function saysWhat(phrase: string): boolean {
  return /\p{L}{2}/u.test(phrase) && !NOTHING_MEASURED.test(phrase) && !GROUP.test(phrase)
}

const GROUP = /\b(?:groups?|arms?|cohorts?|controls?)$/i

const NOTHING_MEASURED =
  /^(?:(?:days?|weeks?|months?|years?|hours?|post|pre|immediately|respectively|groups?|arms?|cohorts?|patients?|participants?|subjects?|we|it|they|there|this|vs|versus|only|then|again|[A-Z])\b[\s,-]*)+$/i

/**
 * "17 patients (44.7%) …", "138 (83.1%) were …", "7 (20.6%) in the other group dropped out"; not
 * "it was seen in 20% of patients".
 */
function countsPeople(tokens: readonly Token[], figure: FigureMention): boolean {
  if (isWord(tokens[figure.from - 1], 'in', 'among')) return false
  if (isOfPeople(tokens, figure)) return true
  if (figure.count === undefined) return false
  const behind = tokens[figure.to]
  return isWordOf(behind, AUXILIARIES) || isFiniteVerb(behind) || isWord(behind, 'in', 'on')
}

/** "57 of 72 participants completed the trial (79.2%)": between the people and their share. */
function predicateInside(
  tokens: readonly Token[],
  { from, to }: FigureMention,
): string | undefined {
  const noun = tokens.findIndex(
    (token, at) => at >= from && at < to && termOf(token, 'people') !== undefined,
  )
  return noun < 0 ? undefined : predicateBehind(tokens.slice(0, to), noun + 1)
}

/** The token right before a figure, past what only leads up to it: a hedge, "n =", a statistic. */
function beforeFigure(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (at > 0 && (isMark(tokens[at], '=', ':', '<', '>', '≥', '≤', '~') || isHedge(tokens, at)))
    at--
  return at
}
