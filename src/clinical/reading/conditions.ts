import {
  isClosing,
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordLike,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import type { Profile } from '../profile/profile.js'
import type { Marker } from './marker.js'
import { textOf } from './text-of.js'

/** A condition of people, with what it excludes; what a condition includes is a part of it, not the group. */
export function readCondition(
  tokens: readonly Token[],
  at: number,
  profile: Profile,
  last: Marker | undefined,
): Marker | undefined {
  const token = tokens[at]
  const term = termOf(token, 'condition')
  if (token === undefined || term === undefined || isPartOnly(tokens, at)) return undefined
  const to = at + termLength(token)
  if (!isOfPeople(tokens, at, to, last)) return undefined
  const excluded = isWord(tokens[to], 'excluding', 'without')
    ? termOf(tokens[to + 1], 'condition')
    : undefined
  const text = profile.shortForms.get(token.text) ?? textOf(tokens, at, to)
  if (excluded === undefined) return { dimension: 'condition', key: term.key, text, from: at, to }
  const end = to + 1 + termLength(tokens[to + 1])
  const key = `${term.key} excluding ${excluded.key}`
  return { dimension: 'condition', key, text: textOf(tokens, at, end), from: at, to: end }
}

/** "other sarcomas including STS", "other sarcomas, STS among them": named as a part. */
function isPartOnly(tokens: readonly Token[], at: number): boolean {
  const behind = at + termLength(tokens[at])
  return (
    isWord(tokens[at - 1], 'including') ||
    (isWord(tokens[behind], 'among') && isWord(tokens[behind + 1], 'them'))
  )
}

/**
 * Whether a disease is named as that of the people spoken of, and not as an outcome ("the incidence
 * of hypotension"), a scale ("the pain score") or a field ("treatment of depression").
 */
function isOfPeople(
  tokens: readonly Token[],
  from: number,
  to: number,
  last: Marker | undefined,
): boolean {
  if (hasPeopleBehind(tokens, to) || isHeading(tokens, from, to)) return true
  if (last?.dimension === 'condition' && isJoined(tokens, last.to, from)) return true
  const link = linkBefore(tokens, from)
  if (link === undefined) return false
  if (isWord(tokens[link], 'with', 'had', 'having')) return isSaidOfPeople(tokens, link)
  return endsPhrase(tokens[to]) && !isWordOf(tokens[link - 1], OF_OUTCOMES)
}

/** "osteosarcoma patients", "the osteosarcoma cohort", "multiple myeloma adult patients". */
function hasPeopleBehind(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + LONGEST_NOUN; at++) {
    const token = tokens[at]
    if (token === undefined || !isWordLike(token)) return false
    const category = termOf(token)?.category
    if (category === 'people' || category === 'subgroup' || category === 'group') return true
    if (isWord(token, 'cohort', 'cohorts')) return true
    if (category !== undefined || isWordOf(token, NO_NOUNS)) return false
  }
  return false
}

const LONGEST_NOUN = 3
const NO_NOUNS: ReadonlySet<string> = new Set(
  'in of and or was were is are had have has who with by for at than between among from to excluding without including alone only again'.split(
    ' ',
  ),
)

/** A label with nothing before it: "Osteosarcoma", "Osteosarcoma (n = 42)", "(osteosarcoma; n = 42)". */
function isHeading(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  if (before !== undefined && !isOpening(before)) return false
  const behind = tokens[to]
  if (isOpening(behind)) return isWord(tokens[to + 1], 'n')
  return behind === undefined || isClosing(behind) || isMark(behind, ':', ',', ';')
}

/** "osteosarcoma and melanoma": the second is of the same people. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT || to === from) return false
  return tokens.slice(from, to).every((token) => isWordOf(token, JOINTS) || isMark(token, ',', '/'))
}

const LONGEST_JOINT = 3
const JOINTS: ReadonlySet<string> = new Set('and or other with'.split(' '))

/** The word that ties a disease to whom it is said of, past what qualifies the disease. */
function linkBefore(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from - 1; at >= from - LONGEST_QUALIFIER; at--) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (isWordOf(token, LINKS)) return at
    if (!isWordLike(token) && !isDash(token) && !isMark(token, ',', '/')) return undefined
    if (isWordOf(token, NO_QUALIFIERS)) return undefined
  }
  return undefined
}

const LONGEST_QUALIFIER = 7
const LINKS: ReadonlySet<string> = new Set('with in for among had having'.split(' '))
const NO_QUALIFIERS: ReadonlySet<string> = new Set(
  'of to from by on at was were is are than between'.split(' '),
)

/** "in osteosarcoma, the", but neither "in pain-related disability" nor "for anxiety disorder diagnoses". */
function endsPhrase(token: Token | undefined): boolean {
  if (isDash(token)) return token?.spaced === true
  return token === undefined || !isWordLike(token) || NO_NOUNS.has(token.lower)
}

/** "patients with", "women who had", "those diagnosed with", "20 with", "20 (8%) with". */
function isSaidOfPeople(tokens: readonly Token[], link: number): boolean {
  const before = tokens[link - 1]
  if (isWord(tokens[link], 'had')) return isWord(before, 'who')
  if (before?.type === 'number' || isClosing(before)) return true
  for (let at = link - 1; at >= link - LONGEST_CLAUSE; at--) {
    const token = tokens[at]
    if (termOf(token, 'people') ?? termOf(token, 'subgroup')) return true
    if (isWord(token, 'those', 'cases', 'outpatients', 'families')) return true
    if (token === undefined || isMark(token, '.', ';')) return false
  }
  return false
}

const LONGEST_CLAUSE = 10

/** What rises or falls "in" something measures it: "a reduction in pain". */
const OF_OUTCOMES: ReadonlySet<string> = new Set(
  (
    'reduction reductions increase increases decrease decreases difference differences change changes ' +
    'improvement improvements decline effect effects interested specialised specialized role'
  ).split(' '),
)
