import type { Measure } from '../../../claims/claim.js'
import {
  isClosing,
  isOpening,
  isMark,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { completesSome } from '../../reading/completed.js'

export const GROUP_SIZE: Measure = { key: 'group-size', label: 'group size' }

export const SOME_PEOPLE: Measure = { key: 'people', label: 'number of people' }

export const PEOPLE_LOST: Measure = { key: 'people-lost', label: 'people who left the group' }

/**
 * Whether people make up a group, leave it, or merely have something: by what their clause says was
 * done with them, else by how the number is introduced ("a sample of 90 adults", "40 per group").
 */
export function peopleMeasure(tokens: readonly Token[], number: number, noun: number): Measure {
  const before = tokens.slice(Math.max(0, number - LOOK_BACK), noun + 1)
  const behind = clauseBehind(tokens, noun + 1)
  const next = behind.findIndex(({ type }) => type === 'number')
  const own = next < 0 ? behind : behind.slice(0, next)
  if (isNamedIn([...before, ...own], 'lost') || before.some(isLoss)) return PEOPLE_LOST
  if (areLost(tokens, noun + 1)) return PEOPLE_LOST
  const having = behind.findIndex(
    (token, at) => isWordOf(token, VERBS_OF_HAVING) && !isWord(behind[at + 1], 'been'),
  )
  if (areFewOfGroup(tokens, number, noun)) return SOME_PEOPLE
  const done = having < 0 ? behind : behind.slice(0, having)
  if (isNamedIn(before, 'analysis-set') || isSetIn(done)) return GROUP_SIZE
  if (isWord(tokens[noun + 1], 'participated', 'enrolled', 'entered')) return GROUP_SIZE
  return makesUpGroup(tokens, number, noun) ? GROUP_SIZE : SOME_PEOPLE
}

/** "Three patients assigned to placebo received the drug": some of those who were. */
function areFewOfGroup(tokens: readonly Token[], number: number, noun: number): boolean {
  const count = tokens[number]
  if (count?.type !== 'number' || count.number.value > MOST_FEW) return false
  if (!isWord(tokens[noun + 1], 'assigned', 'randomised', 'randomized', 'allocated')) return false
  return tokens.slice(noun + 2, noun + LOOK_AHEAD).some((token) => isWord(token, 'received'))
}

const MOST_FEW = 10

/** "3 adults lost", "were lost", but not "lost weight". */
function areLost(tokens: readonly Token[], at: number): boolean {
  const verb = isWord(tokens[at], 'were', 'was') ? at + 1 : at
  const behind = tokens[verb + 1]
  return isWord(tokens[verb], 'lost') && (behind === undefined || behind.type === 'mark')
}

/** "the exclusion of two adults". */
function isLoss(token: Token): boolean {
  return isWord(token, 'exclusion', 'withdrawal', 'drop-out', 'dropout')
}

/** Whether a clause says which set of people is meant. */
function isSetIn(clause: readonly Token[]): boolean {
  return clause.some(
    (token, at) => termOf(token, 'analysis-set') !== undefined && !completesSome(clause, at),
  )
}

function isNamedIn(tokens: readonly Token[], category: string): boolean {
  return tokens.some((token) => termOf(token, category) !== undefined)
}

/** What may be said of the people counted: up to a semicolon or a colon, without what is in brackets. */
function clauseBehind(tokens: readonly Token[], from: number): readonly Token[] {
  const clause: Token[] = []
  let depth = 0
  for (let at = from; clause.length < LOOK_AHEAD; at++) {
    const token = tokens[at]
    if (token === undefined || (depth === 0 && isMark(token, ';', ':'))) break
    if (isOpening(token)) depth++
    else if (isClosing(token)) depth = Math.max(0, depth - 1)
    else if (depth === 0) clause.push(token)
  }
  return clause
}

const LOOK_BACK = 3
const LOOK_AHEAD = 24

/** What people had or did, so that a later verb speaks of other people. */
const VERBS_OF_HAVING: ReadonlySet<string> = new Set(
  'had experienced developed reported died achieved showed remained responded'.split(' '),
)

function makesUpGroup(tokens: readonly Token[], number: number, noun: number): boolean {
  const behind = tokens[noun + 1]
  if (isWord(behind, 'per')) return true
  if (isWord(behind, 'in', 'for') && isWord(tokens[noun + 2], 'each')) return true
  let before = number - 1
  while (isWordOf(tokens[before], LEADING)) before--
  if (isWord(tokens[before], 'of')) return isWhole(tokens, before)
  if (isWordOf(tokens[before], PLANNING)) return true
  if (isOpening(tokens[before])) return termOf(tokens[before - 1], 'counted')?.key === 'study'
  if (isWord(tokens[before], 'in')) return tokens.slice(0, before).some(isStudy)
  if (isWord(tokens[before], 'were')) return isWordOf(tokens[before - 1], PARTICIPANTS)
  if (isWordOf(tokens[before], COMPOSING)) return followsWhole(tokens, before)
  return isWord(tokens[before], 'among')
}

/** "Of 96 patients", "groups of 20 adults", "a sample of 90 adults"; not "a total of", "tissue of". */
function isWhole(tokens: readonly Token[], of: number): boolean {
  if (of === 0 || isMark(tokens[of - 1], '.', ';', ',')) return true
  return isWordOf(tokens[of - 1], WHOLES) || isWord(tokens[of - 1], 'consisted', 'composed')
}

/** "the study population included": whether the words just before name a whole. */
function followsWhole(tokens: readonly Token[], end: number): boolean {
  const before = tokens.slice(Math.max(0, end - WHOLE_REACH), end)
  return before.some((token) => isWordOf(token, WHOLES))
}

/** "a trial was carried out in 90 adults". */
function isStudy(token: Token, at: number, before: readonly Token[]): boolean {
  return isWord(token, 'study', 'trial') && before.slice(at).some((verb) => isWordOf(verb, CONDUCT))
}

const CONDUCT: ReadonlySet<string> = new Set('conducted carried performed done'.split(' '))

const WHOLE_REACH = 8

const LEADING: ReadonlySet<string> = new Set('the all these those about approximately'.split(' '))

const PLANNING: ReadonlySet<string> = new Set(
  'randomise randomize recruit enrol enroll include select'.split(' '),
)

const COMPOSING: ReadonlySet<string> = new Set(
  'included includes including involved involving comprised comprises comprising covering'.split(
    ' ',
  ),
)

const WHOLES: ReadonlySet<string> = new Set(
  (
    'group groups sample samples cohort cohorts population study trial series subset analysis ' +
    'analyses trials studies centres centers meta-analysis survey size database register'
  ).split(' '),
)

const PARTICIPANTS: ReadonlySet<string> = new Set('participants patients subjects there'.split(' '))
