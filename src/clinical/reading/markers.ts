import type { Marker } from './marker.js'
import { arabicOf } from '../../claims/mentions/roman.js'
import type { ScopeDimension } from '../../claims/scope.js'
import type { NumberToken, Token } from '../../claims/tokens/token.js'
import {
  isDash,
  isMark,
  isWord,
  isWordLike,
  isWordOf,
  termLength,
  termOf,
} from '../../claims/tokens/token.js'
import type { Profile } from '../profile/profile.js'
import { allocationIn, readAllocated } from './arm-allocated.js'
import { readCombination } from './arm-combinations.js'
import { armNounFrom, knownArmFrom, readArm } from './arms.js'
import { completesSome } from './completed.js'
import { readCondition } from './conditions.js'
import { COHORT_NOUNS, readCohort } from './cohorts.js'
import { namedTwice, withConditionGroups } from './group-names.js'
import { textOf } from './text-of.js'

/** All scope markers of a sentence in token order. */
export function readMarkers(tokens: readonly Token[], profile: Profile): readonly Marker[] {
  const markers: Marker[] = []
  let noun = armNounFrom(tokens, 0)
  let name = knownArmFrom(tokens, 0, profile.arms)
  const allocation = allocationIn(tokens) ?? tokens.length
  for (let at = 0; at < tokens.length;) {
    if (noun < at) noun = armNounFrom(tokens, at)
    if (name < at) name = knownArmFrom(tokens, at, profile.arms)
    const marker =
      readMarker(tokens, at, profile, noun, name, markers.at(-1)) ??
      (at > allocation ? readAllocated(tokens, at) : undefined)
    if (marker === undefined) at++
    else {
      const both = namedTwice(tokens, markers.at(-1), marker)
      if (both === undefined) markers.push(marker)
      else markers[markers.length - 1] = both
      at = marker.to
    }
  }
  return withConditionGroups(markers, tokens)
}

/**
 * The readers are tried that the token at hand allows; `noun` is where the next "arm" stands, `name`
 * where the next arm that the document knows.
 */
function readMarker(
  tokens: readonly Token[],
  at: number,
  profile: Profile,
  noun: number,
  name: number,
  last: Marker | undefined,
): Marker | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.type === 'number') return readDose(tokens, at)
  if (!isWordLike(token)) return undefined
  const isTerm = token.terms !== undefined
  const isNumbered = NUMBERED.has(token.lower)
  return (
    (isNumbered ? readCohort(tokens, at) : undefined) ??
    readArm(tokens, at, profile.arms, noun, name, last) ??
    readCombination(tokens, at, last) ??
    (isTerm ? readCondition(tokens, at, profile, last) : undefined) ??
    (isNumbered ? readGrade(tokens, at) : undefined) ??
    (isTerm ? readTerm(tokens, at, profile) : undefined)
  )
}

/** Nouns whose number tells which one is meant. */
const NUMBERED: ReadonlySet<string> = new Set([...COHORT_NOUNS, 'grade', 'grades'])

/** "12.0-mg/kg", "12 mg/kg" and "12,000 µg/kg" are one dose; the schedule is the dose claim's, not the group's. */
function readDose(tokens: readonly Token[], at: number): Marker | undefined {
  const token = tokens[at]
  if (token?.type !== 'number' || token.unit?.quantity !== 'dose') return undefined
  return mark('dose', doseKey(token), token.text.replace('-', ' '), at, at + 1)
}

/** In a milligram. */
const MICROGRAMS = 1000

function doseKey(token: NumberToken): string {
  const unit = token.unit?.key ?? ''
  const { value } = token.number
  if (!unit.startsWith('µg')) return `${String(value)} ${unit}`
  return `${String(value / MICROGRAMS)} ${unit.replace('µg', 'mg')}`
}

/** "grade 3 or greater", "grade ≥3", "grade 3-4": which severity of events is counted. */
function readGrade(tokens: readonly Token[], at: number): Marker | undefined {
  if (!isWord(tokens[at], 'grade', 'grades')) return undefined
  let next = at + 1
  const open = isMark(tokens[next], '≥', '>', '>=')
  if (open) next++
  const first = gradeAt(tokens[next])
  if (first === undefined) return undefined
  next++
  if (isMark(tokens[next], '+') || isWord(tokens[next], 'or', 'and')) {
    const upward =
      isMark(tokens[next], '+') ||
      isWord(tokens[next + 1], 'greater', 'higher', 'above', 'worse', 'more')
    if (!upward) return mark('severity', `grade ${first}`, textOf(tokens, at, next), at, next)
    const to = isMark(tokens[next], '+') ? next + 1 : next + 2
    return mark('severity', `grade ${first}+`, textOf(tokens, at, to), at, to)
  }
  const last = gradeAt(tokens[next + 1])
  if (isDash(tokens[next]) && last !== undefined) {
    return mark('severity', `grade ${first}-${last}`, textOf(tokens, at, next + 2), at, next + 2)
  }
  return mark('severity', `grade ${first}${open ? '+' : ''}`, textOf(tokens, at, next), at, next)
}

/** "3", "III". */
function gradeAt(token: Token | undefined): string | undefined {
  if (token?.type === 'number') return token.number.text
  return token?.type === 'word' ? arabicOf(token.text) : undefined
}

/** Markers that are terms of the vocabulary. */
function readTerm(tokens: readonly Token[], at: number, { onlySex }: Profile): Marker | undefined {
  for (const [category, dimension] of DIMENSION_OF) {
    const term = termOf(tokens[at], category)
    if (term === undefined) continue
    if (category === 'subgroup' && (term.key === onlySex || isToldOf(tokens, at))) continue
    if (category === 'analysis-set' && (isTime(tokens, at) || completesSome(tokens, at))) continue
    const to = at + termLength(tokens[at])
    return mark(dimension, term.key, textOf(tokens, at, to), at, to)
  }
  return undefined
}

/** "were mostly male", "67% female", "the proportion of women": what people are, not which are meant. */
function isToldOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.type === 'number') return before.unit?.key === '%'
  if (isWord(before, 'of')) return isWord(tokens[at - 2], 'proportion', 'percentage', 'number')
  const verb = before?.type === 'word' && before.lower.endsWith('ly') ? tokens[at - 2] : before
  return isWord(verb, 'was', 'were', 'are', 'is')
}

/** "at enrolment", "within two months of study enrolment": when, and not of whom. */
function isTime(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'enrollment', 'enrolment')) return false
  const before = isWord(tokens[at - 1], 'study', 'trial', 'the') ? at - 2 : at - 1
  return isWordOf(tokens[before], BEFORE_TIME)
}

const BEFORE_TIME: ReadonlySet<string> = new Set(
  'at of to from before after since during'.split(' '),
)

const DIMENSION_OF: readonly (readonly [category: string, dimension: ScopeDimension])[] = [
  ['analysis-set', 'analysisSet'],
  ['assessor', 'assessor'],
  ['subgroup', 'subgroup'],
]

function mark(
  dimension: ScopeDimension,
  key: string,
  text: string,
  from: number,
  to: number,
): Marker {
  return { dimension, key, text, from, to }
}
