import { isCount } from '../../../claims/mentions/numerals.js'
import {
  isDash,
  isMark,
  isWord,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import type { Measure } from '../../../claims/claim.js'
import type { Term } from '../../../claims/vocabulary.js'
import { textOf } from '../../reading/text-of.js'
import type { Counted } from './counts.js'
import { AUXILIARIES } from '../measures/predicate.js'

/**
 * Things of any sort, where the construction leaves no doubt that they are counted: "a total of 70
 * specimens", "comprised 18 tents", what something was found in ("seen in 40
 * specimens"), and what opens its sentence and has a verb ("Forty specimens were …"). They are named
 * in the text's own words.
 */
export function thingsAt(
  tokens: readonly Token[],
  number: number,
  from: number,
): Counted | undefined {
  const noun = isOne(tokens[number]) ? undefined : pluralBehind(tokens, from)
  if (noun === undefined || isWord(tokens[noun + 1], 'per')) return undefined
  const isSaid = isIntroduced(tokens, listStart(tokens, number), noun)
  if (!isSaid && !isCountedBefore(tokens, number, noun)) return undefined
  const label = textOf(tokens, from, noun + 1)
  return { unit: tokens[noun]?.text.toLowerCase().replace(/s$/, '') ?? '', measure: { label } }
}

function isOne(token: Token | undefined): boolean {
  return token?.type === 'number' && token.number.value === 1
}

/** What is counted; an event that is told more closely is not any event: "2 uterine ruptures". */
export function measureOfCounted(
  tokens: readonly Token[],
  from: number,
  noun: number,
  term: Term,
): Measure {
  if (term.key !== 'event') return thingMeasure(term)
  const text = textOf(tokens, from, noun + termLength(tokens[noun]))
  if (GENERAL.has(text.toLowerCase())) return { key: 'events', label: text }
  return text.includes(' ') ? { label: text } : { key: text.toLowerCase(), label: text }
}

const GENERAL: ReadonlySet<string> = new Set(['event', 'events', 'case', 'cases'])

/** How many there are of something that the vocabulary knows. */
function thingMeasure({ key }: Term): Measure {
  const plural = key === 'tooth' ? 'teeth' : `${key.replace(/(?<![aeiou])y$/, 'ie')}s`
  return { key: plural, label: `number of ${plural}` }
}

/** The first number of the list that a number stands in: "34, 28 and 31". */
function listStart(tokens: readonly Token[], number: number): number {
  let at = number
  while (isMark(tokens[at - 1], ',') || isWord(tokens[at - 1], 'and')) {
    if (!isCount(tokens[at - 2])) return at
    at -= 2
  }
  return at
}

/** "34 breakdowns in the north, and 28 breakdowns in the south": the noun was counted before. */
function isCountedBefore(tokens: readonly Token[], number: number, noun: number): boolean {
  const word = tokens[noun]?.text
  if (isWord(tokens[noun + 1], 'per') || isWord(tokens[number - 1], 'the', 'of', 'other'))
    return false
  return tokens.slice(0, number).some((t, at) => t.text === word && isCount(tokens[at - 1]))
}

/** The plural noun that a few plain words part from its number. */
function pluralBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + LONGEST_NOUN; at++) {
    const token = tokens[at]
    if (isDash(token)) continue
    if (token?.type !== 'word' && token?.type !== 'code') return undefined
    const isNoun = /[a-z]{2}s$|[A-Z]{2}s$/.test(token.text) && !/(?:ss|us|is|ous)$/.test(token.text)
    const ends = !isNextOfNoun(tokens, at + 1)
    if (isNoun && ends) return token.type === 'word' && UNITS.has(token.lower) ? undefined : at
    if (isWordOf(token, SMALL)) return undefined
  }
  return undefined
}

const LONGEST_NOUN = 5

function isNextOfNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isDash(token)) return true
  if (token?.type !== 'word' && token?.type !== 'code') return false
  return !isWordOf(token, SMALL) && !isFinite(token)
}

function isFinite(token: Token): boolean {
  return isWordOf(token, AUXILIARIES) || (token.type === 'word' && token.lower.endsWith('ed'))
}

function isIntroduced(tokens: readonly Token[], number: number, noun: number): boolean {
  const before = tokens[number - 1]
  if (isWord(before, 'of') && isWord(tokens[number - 2], 'total')) return true
  if (isWordOf(before, COMPOSING)) return true
  if (isWord(before, 'in') && isWordOf(tokens[number - 2], FOUND)) return true
  if (isWord(before, 'from', 'across') && isTakenFrom(tokens, number - 1)) return true
  // A sign of a note stands in front of it as well: "2 Specimens were …".
  if (number === 0 && /^\d$/.test(tokens[0]?.text ?? '')) return false
  const first = termOf(before, 'hedge') === undefined ? number : number - 1
  const lead = tokens[first - 1]
  const opens = first === 0 || isMark(lead, ';') || isWord(lead, 'overall', 'altogether')
  const isLedIn = isMark(lead, ',') && isLeadIn(tokens, first - 1)
  if (isLedIn && isWordOf(tokens[noun + 1], AUXILIARIES)) return true
  const verb = tokens[noun + 1]
  return opens && verb !== undefined && isFinite(verb)
}

/** "recruited from 40 farms", "adults from 40 farms": places that a study took its people from. */
function isTakenFrom(tokens: readonly Token[], from: number): boolean {
  if (termOf(tokens[from - 1], 'people') !== undefined) return true
  return tokens.slice(0, from).some((token) => isWordOf(token, TAKING))
}

const TAKING: ReadonlySet<string> = new Set(
  'recruited enrolled enroled selected sampled drawn collected included'.split(' '),
)

/** "Thus, 11 towns were …", "In the first year, 40 tests were …": a phrase without a number before a comma. */
function isLeadIn(tokens: readonly Token[], comma: number): boolean {
  if (comma > LONGEST_LEAD_IN) return false
  return tokens
    .slice(0, comma)
    .every((token) => token.type === 'word' || token.type === 'code' || isDash(token))
}

const LONGEST_LEAD_IN = 9

const COMPOSING: ReadonlySet<string> = new Set(
  'comprised comprises comprising constituting collected obtained performed'.split(' '),
)

/** "present in 110 recordings". */
const FOUND: ReadonlySet<string> = new Set('found present seen observed detected noted'.split(' '))

const SMALL: ReadonlySet<string> = new Set(
  (
    'of in with and or to for at from who were was had have has the a an per by on as than is are ' +
    'that which whose we but while then did not'
  ).split(' '),
)

/** What is measured with, graded by or repeated, and so no thing that a study counts. */
const UNITS: ReadonlySet<string> = new Set(
  (
    'times points minutes hours days weeks months years seconds percent degrees items scores steps ' +
    'sessions visits cycles doses levels types kinds parts factors criteria categories questions ' +
    'stages phases aspects domains ways reasons standards repetitions sets drops units cases series measurements indicates means shows represents'
  ).split(' '),
)
