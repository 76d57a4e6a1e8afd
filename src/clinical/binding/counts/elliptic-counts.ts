import { isCount } from '../../../claims/mentions/numerals.js'
import { type FigureMention, isNumeral } from '../../../claims/mentions/mention.js'
import {
  isClosing,
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordLike,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { KNOWN_PARTS } from './back-references.js'
import { measureOfCounted, thingsAt } from './counted-things.js'
import type { Counted } from './counts.js'
import { GROUP_SIZE, PEOPLE_LOST, peopleMeasure, SOME_PEOPLE } from './counted-people.js'
import { byDeed, numberBefore } from './counted-by-deed.js'
import { AUXILIARIES, isVerb } from '../measures/predicate.js'
import { partOfSum } from './parts-of-sum.js'

/**
 * A count that leaves out its noun: by its verb ("2 withdrew and 22 completed the study"), as part
 * of people named just before ("of whom 12 were men", "36 people: 20 in the first group"), or by a
 * word that only people are said to be ("12 male and 8 female …").
 */
export function countedWithoutNoun(
  tokens: readonly Token[],
  figure: FigureMention,
): Counted | undefined {
  if (isWordOf(tokens[figure.from - 1], NUMBERED)) return undefined
  return (
    countedByVerb(tokens, pastBracket(tokens, figure.to)) ??
    left(tokens, figure) ??
    remaining(tokens, figure) ??
    partOfThese(tokens, figure) ??
    bySex(tokens, figure) ??
    ofSize(tokens, figure) ??
    taken(tokens, figure) ??
    partOfSum(tokens, figure) ??
    placed(tokens, figure) ??
    byDeed(tokens, figure)
  )
}

/** "those who came on day 3 were excluded": which day, not how many. */
const NUMBERED: ReadonlySet<string> = new Set('day week month year visit cycle'.split(' '))

/** "19 (13 men and 6 women) completed the study": past what a bracket says of those counted. */
function pastBracket(tokens: readonly Token[], from: number): number {
  if (!isOpening(tokens[from])) return from
  for (let at = from + 1; at < from + LONGEST_BRACKET; at++)
    if (isClosing(tokens[at])) return at + 1
  return from
}

const LONGEST_BRACKET = 12

/** "2 withdrew and 22 completed the study", "two drop-outs". */
function countedByVerb(tokens: readonly Token[], at: number): Counted | undefined {
  if (describesStudies(tokens, at)) return undefined
  const out = isDash(tokens[at + 1]) ? at + 2 : at + 1
  if (isWord(tokens[at], 'drop') && isWord(tokens[out], 'out', 'outs'))
    return { unit: 'patient', measure: PEOPLE_LOST }
  const verb = isWord(tokens[at], 'were', 'was', 'had', 'have') ? at + 1 : at
  if (termOf(tokens[verb], 'lost')) return { unit: 'patient', measure: PEOPLE_LOST }
  return termOf(tokens[verb], 'analysis-set') ? { unit: 'patient', measure: GROUP_SIZE } : undefined
}

/** "two randomized, double-blind, placebo-controlled trials": what was counted are studies. */
function describesStudies(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_DESCRIPTION; at++) {
    const token = tokens[at]
    if (isWord(token, 'trial', 'trials', 'study', 'studies')) return at > from
    if (token === undefined || isWordOf(token, ENDS_DESCRIPTION)) return false
    if (!isWordLike(token) && !isDash(token) && !isMark(token, ',')) return false
  }
  return false
}

const LONGEST_DESCRIPTION = 20
const ENDS_DESCRIPTION: ReadonlySet<string> = new Set(
  'in of to from at for the a an our this completed withdrew left entered who were was had'.split(
    ' ',
  ),
)

/** "12 withdrew, leaving 36 who were followed". */
function left(tokens: readonly Token[], { from, to }: FigureMention): Counted | undefined {
  const isRest = isWord(tokens[from - 1], 'leaving') && isWord(tokens[to], 'who', 'for', 'in')
  return isRest ? { unit: 'patient', measure: GROUP_SIZE } : undefined
}

/** "the remaining 36 were in cohort 2", "the other 36 received tea". */
function remaining(tokens: readonly Token[], { from, to }: FigureMention): Counted | undefined {
  const isRest = isWord(tokens[from - 1], 'remaining', 'other') && isWordOf(tokens[to], REST_VERBS)
  return isRest ? { unit: 'patient', measure: SOME_PEOPLE } : undefined
}

const REST_VERBS: ReadonlySet<string> = new Set('were had received did'.split(' '))

/** "of whom 12 were men", "in 31 of these patients", "five of them". */
function partOfThese(tokens: readonly Token[], { from, to }: FigureMention): Counted | undefined {
  const isOfWhom = isWord(tokens[from - 2], 'of') && isWord(tokens[from - 1], 'whom')
  const isOfThese =
    isWord(tokens[to], 'of') &&
    (isWord(tokens[to + 1], 'whom', 'them') ||
      (isWord(tokens[to + 1], 'these', 'those') && termOf(tokens[to + 2], 'people') !== undefined))
  if (isOfWhom || isOfThese) return { unit: 'patient', measure: SOME_PEOPLE }
  const isOfWhich = isWord(tokens[from - 2], 'of') && isWord(tokens[from - 1], 'which')
  if (isOfWhich && isVerb(tokens[to])) return countedBefore(tokens, from)
  const isOfMany = isWord(tokens[0], 'of', 'among') && isJoint(tokens[from - 1])
  return isOfMany && isVerb(tokens[to]) ? countedBefore(tokens, from, SOME_PEOPLE) : undefined
}

function isJoint(token: Token | undefined): boolean {
  return isMark(token, ',') || isWord(token, 'and')
}

/** "a sample size of 190", "the study population was 17,541". */
function ofSize(tokens: readonly Token[], { from }: FigureMention): Counted | undefined {
  if (!isWord(tokens[from - 1], 'was', 'of', 'is')) return undefined
  const noun = tokens[from - 2]
  const isSize = isWord(noun, 'size') && isWord(tokens[from - 3], 'sample', 'group', 'cohort')
  const isAll = isWord(noun, 'population') && !isWord(tokens[from - 1], 'of')
  return isSize || isAll ? { unit: 'patient', measure: GROUP_SIZE } : undefined
}

/** "we randomised 240, of whom", "the trial enrolled 240 from 12 sites": whom the study took. */
function taken(tokens: readonly Token[], { from, to, number }: FigureMention): Counted | undefined {
  if (!isWordOf(tokens[from - 1], TAKING) || isWordOf(tokens[from - 2], AUXILIARIES))
    return undefined
  const behind = tokens[to]
  const ends = behind === undefined || (behind.type === 'mark' && !isDash(behind))
  const isRatio = isWord(behind, 'to', 'of') && tokens[to + 1]?.type === 'number'
  const goesOn = isWordOf(behind, BEHIND_TAKEN) && !isRatio
  const isYear = isNumeral(number) && /^(?:19|20)\d\d$/.test(number.text)
  if (!(ends || goesOn) || isYear) return undefined
  return { unit: 'patient', measure: GROUP_SIZE }
}

const TAKING: ReadonlySet<string> = new Set(
  'randomised randomized enrolled enroled recruited screened'.split(' '),
)
const BEHIND_TAKEN: ReadonlySet<string> = new Set(
  'from in at of to with for before between over during across'.split(' '),
)

/** "12 male and 8 female", "compared to 46 who were female". */
function bySex(tokens: readonly Token[], { to }: FigureMention): Counted | undefined {
  const at = isWord(tokens[to], 'who') || isWordOf(tokens[to], AUXILIARIES) ? to + 1 : to
  const word = isWordOf(tokens[at], AUXILIARIES) ? at + 1 : at
  const isSex = isWord(tokens[word], 'male', 'female', 'men', 'women') || isOneOfSex(tokens[word])
  return isSex ? { unit: 'person', measure: SOME_PEOPLE } : undefined
}

function isOneOfSex(token: Token | undefined): boolean {
  return isWord(token, 'man', 'woman', 'boy', 'girl')
}

/**
 * "35 in each group", "12 in cohort 2", "8 from the south": part of what the sentence counted
 * before, by where it belongs.
 */
function placed(tokens: readonly Token[], figure: FigureMention): Counted | undefined {
  const { from, to } = figure
  const isAllotted = isWord(tokens[to], 'to') && tokens.slice(0, from).some(isAllotment)
  if (!isWord(tokens[to], 'in', 'from') && !isAllotted && !isPlacedByVerb(tokens, to))
    return undefined
  if (!mayFollow(tokens, from)) return undefined
  if (!isWord(tokens[to], 'from') && !namesGroup(tokens, to + 1)) return undefined
  return countedBefore(tokens, from)
}

/** "3 adults were assigned to arm A, two to arm B". */
function isAllotment(token: Token): boolean {
  return termOf(token, 'analysis-set')?.key === 'randomised'
}

/** "24 were in cohort 1". */
function isPlacedByVerb(tokens: readonly Token[], at: number): boolean {
  return isWordOf(tokens[at], AUXILIARIES) && isWord(tokens[at + 1], 'in')
}

/** A part is told behind a comma, an "and" or what lists parts; not behind "grade" or "p <". */
function mayFollow(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return isMark(before, ',', ':', '(', '—', '–') || isWordOf(before, BEFORE_PARTS)
}

const BEFORE_PARTS: ReadonlySet<string> = new Set('and with of including'.split(' '))

/** Whether a phrase ends in a group, within a few words. */
function namesGroup(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_GROUP; at++) {
    const token = tokens[at]
    if (termOf(token, 'group') !== undefined || isWordOf(token, PLACES)) return true
    if (token?.type === 'mark' && !isMark(token, '-', '+', '–')) return false
    if (isWordOf(token, ENDS)) return false
  }
  return false
}

const LONGEST_GROUP = 8
const PLACES: ReadonlySet<string> = new Set(
  'cohort cohorts area areas zone zones site centre center region condition'.split(' '),
)
const ENDS: ReadonlySet<string> = new Set('was were had who which that is are'.split(' '))

/**
 * What the sentence counted last: a number with its noun, or those whom a loss left. People are
 * counted as the number before was, or as `part` of them.
 */
function countedBefore(
  tokens: readonly Token[],
  end: number,
  part?: Counted['measure'],
): Counted | undefined {
  for (let at = end - 1; at > Math.max(0, end - REACH); at--) {
    if (isMark(tokens[at], ';')) return undefined
    if (isWord(tokens[at], 'leaving')) return { unit: 'patient', measure: GROUP_SIZE }
    const people = termOf(tokens[at], 'people') ?? termOf(tokens[at], 'subgroup')
    const thing = termOf(tokens[at], 'counted')
    const isThing = thing !== undefined && !KNOWN_PARTS.has(thing.key)
    const number = numberBefore(tokens, at)
    if (people !== undefined) {
      if (number === undefined) return undefined
      return { unit: 'patient', measure: part ?? peopleMeasure(tokens, number, at) }
    }
    if (isThing && number !== undefined) {
      return { unit: thing.key, measure: measureOfCounted(tokens, number + 1, at, thing) }
    }
    const other = isCount(tokens[at]) ? thingsAt(tokens, at, at + 1) : undefined
    if (other !== undefined) return other
  }
  return undefined
}

const REACH = 40
