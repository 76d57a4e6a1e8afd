import type { BindingRule } from '../../claims/binding-rule.js'
import type { FigureMention } from '../../claims/mentions/mention.js'
import {
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { textOf } from '../reading/markers.js'
import { isOfPeople } from './figure-roles.js'

/** What a figure measures in the text's own words, where the vocabulary knows none. */
export interface Wording {
  readonly text: string
  readonly rule: BindingRule
}

const NOTHING: Wording = { text: '', rule: 'words-before-figure' }

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
  if (figure === undefined) return NOTHING
  const before = figures[index - 1]
  // "28% versus 2%": the second is of what the first is.
  if (before?.type === figure.type && isCompared(tokens, before.to, figure.from)) {
    return wordingOf(tokens, figures, index - 1)
  }
  return ownWording(tokens, figure)
}

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
    const said = predicateBehind(tokens, figure.to)
    if (said !== undefined) return { text: said, rule: 'predicate-behind-figure' }
  }
  const bracket = beforeFigure(tokens, figure.from)
  // "… was low. (p = 0.03)": the bracket belongs to the sentence that was closed before it.
  const end = isOpening(tokens[bracket]) && isMark(tokens[bracket - 1], '.') ? bracket - 1 : bracket
  const start = clauseStart(tokens, end)
  if (isOpening(tokens[bracket])) {
    const noun = nounPhrase(tokens, nounStart(tokens, start, end), end)
    if (saysWhat(noun)) return { text: noun, rule: 'noun-before-bracket' }
  }
  const verb = lastLink(tokens, start, end)
  const subject = nounPhrase(tokens, start, verb ?? end)
  if (!saysWhat(subject)) return NOTHING
  return { text: subject, rule: verb === undefined ? 'words-before-figure' : 'subject-of-clause' }
}

/** Whether a phrase names a thing: not a time, a number or a word for a group alone. */
function saysWhat(phrase: string): boolean {
  return /\p{L}{2}/u.test(phrase) && !NOTHING_MEASURED.test(phrase)
}

const NOTHING_MEASURED =
  /^(?:(?:days?|weeks?|months?|years?|hours?|post|pre|immediately|respectively|groups?|arms?|cohorts?|patients?|participants?|subjects?|we|it|they|there|this|vs|versus|only|then|again|[A-Z])\b[\s,-]*)+$/i

/** "17 patients (44.7%) …", "138 (83.1%) were …", "7 (20.6%) in the other group dropped out". */
function countsPeople(tokens: readonly Token[], figure: FigureMention): boolean {
  if (isOfPeople(tokens, figure)) return true
  if (figure.count === undefined) return false
  const behind = tokens[figure.to]
  return isWordOf(behind, AUXILIARIES) || isFiniteVerb(behind) || isWord(behind, 'in', 'on')
}

/** The token right before a figure, past what only leads up to it: a hedge, "n =", a statistic. */
function beforeFigure(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (at > 0 && (isMark(tokens[at], '=', ':', '<', '>', '≥', '≤', '~') || isHedge(tokens, at)))
    at--
  return at
}

function isHedge(tokens: readonly Token[], at: number): boolean {
  return termOf(tokens[at], 'hedge') !== undefined || termOf(tokens[at], 'statistic') !== undefined
}

/** Where the clause begins that holds the token before `end`: behind a stop, a semicolon, a clause word. */
function clauseStart(tokens: readonly Token[], end: number): number {
  let depth = 0
  for (let at = end - 1; at > 0 && end - at < LONGEST_CLAUSE; at--) {
    const token = tokens[at]
    if (isMark(token, ')', ']')) depth++
    else if (isOpening(token)) {
      if (depth === 0) return at + 1
      depth--
    }
    if (depth > 0) continue
    if (isMark(token, ';', '.') || isWordOf(token, CLAUSE_WORDS)) return at + 1
    if (isMark(token, ',') && !isInList(tokens, at)) return at + 1
  }
  return Math.max(0, end - LONGEST_CLAUSE)
}

const LONGEST_CLAUSE = 40

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'while whereas but although though because that which who when where if than'.split(' '),
)

/** A comma between two adjectives or two nouns of a list parts no clauses. */
function isInList(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at + 1], 'and', 'or')
}

/** The last word before `end` that ties a subject to its figure: "was", "of", "averaged". */
function lastLink(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let at = end; at >= start; at--) if (isWordOf(tokens[at], LINKS)) return at
  return undefined
}

const LINKS: ReadonlySet<string> = new Set(
  (
    'was were is are be been had has have averaged reached took lasted ranged showed reported ' +
    'remained became increased decreased fell rose improved declined dropped included ' +
    'includes including comprised occurred experienced developed achieved seen found observed'
  ).split(' '),
)

/** Where the noun before a bracket begins: behind the last verb, comma or "and" before it. */
function nounStart(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const token = tokens[at]
    if (isMark(token, ',', ':') || isWord(token, 'and', 'or')) return at + 1
    if (isWordOf(token, LINKS)) return at + 1
  }
  return start
}

/** The words of [start, end) up to where they only say for whom or when; no article, no adverb. */
function nounPhrase(tokens: readonly Token[], start: number, end: number): string {
  let from = start
  while (from < end && isLeading(tokens, from)) from += Math.max(1, leadLength(tokens, from, end))
  let to = from
  while (to < end && to - from < LONGEST_NAME && !endsName(tokens, to, from)) to++
  return textOf(tokens, from, to)
}

const LONGEST_NAME = 8

function isLeading(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    isWordOf(token, LEADING) ||
    isMark(token, ',', ':', '(', ')') ||
    isDash(token) ||
    isHedge(tokens, at)
  )
}

/** "In the placebo group, the …": a phrase in front goes as far as its comma. */
function leadLength(tokens: readonly Token[], at: number, end: number): number {
  if (!isWordOf(tokens[at], OPENERS)) return termLength(tokens[at])
  for (let next = at; next < end; next++) if (isMark(tokens[next], ',')) return next + 1 - at
  return 1
}

const OPENERS: ReadonlySet<string> = new Set(
  'in among for of at during after with on by'.split(' '),
)

const LEADING: ReadonlySet<string> = new Set(
  (
    'the a an this these those their its our both each there also however overall similarly ' +
    'significantly and or in among for of at during after with on by to significant no not more less ' +
    'higher lower greater better worse statistically non-significant nonsignificant different'
  ).split(' '),
)

/** Prepositions that begin to say for whom, when or where; "of" goes on with the name. */
function endsName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (at === from) return false
  if (token?.type === 'word' || token?.type === 'code') return isWordOf(token, NAME_ENDS)
  return !isDash(token) && !isMark(token, '/')
}

const NAME_ENDS: ReadonlySet<string> = new Set(
  (
    'in for with at among after during from by on was were is are had has have between within than ' +
    'compared versus vs respectively'
  ).split(' '),
)

/** What is said of the people counted: behind the next verb, up to the end of the clause. */
function predicateBehind(tokens: readonly Token[], at: number): string | undefined {
  const verb = verbBehind(tokens, at)
  if (verb === undefined) return undefined
  const from = isWordOf(tokens[verb], AUXILIARIES) ? verb + 1 : verb
  let to = from
  while (to < tokens.length && to - from < LONGEST_NAME && !endsPredicate(tokens[to])) to++
  const text = textOf(tokens, from, to)
  return text === '' ? undefined : text
}

function endsPredicate(token: Token | undefined): boolean {
  if (token?.type !== 'word') return !isDash(token)
  return isWordOf(token, PREDICATE_ENDS)
}

const PREDICATE_ENDS: ReadonlySet<string> = new Set(
  'in among for at during after with on by and but while whereas to versus vs compared'.split(' '),
)

const AUXILIARIES: ReadonlySet<string> = new Set('was were is are had has have been'.split(' '))

/** The verb that the people counted are the subject of, with no other clause before it. */
function verbBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]
    if (isMark(token, '.', ';', ':')) return undefined
    if (isWordOf(token, CLAUSE_WORDS) && !isWord(token, 'who')) return undefined
    if (isWordOf(token, AUXILIARIES) || isFiniteVerb(token)) return at
  }
  return undefined
}

const REACH = 16

const FINITE: ReadonlySet<string> = new Set(
  'withdrew died underwent chose gave took left got felt'.split(' '),
)

/** English past tenses that need no auxiliary. */
function isFiniteVerb(token: Token | undefined): boolean {
  if (token?.type !== 'word') return false
  return FINITE.has(token.lower) || (token.lower.endsWith('ed') && token.text.length > 4)
}
