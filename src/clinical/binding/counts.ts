import type { FigureMention } from '../../claims/mentions/mention.js'
import { isCount } from '../../claims/mentions/attachments.js'
import { isNumeral } from '../../claims/mentions/mention.js'
import {
  isDash,
  isWord,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import type { Measure } from '../../claims/claim.js'
import type { Term } from '../../claims/vocabulary.js'
import { textOf } from '../reading/text-of.js'

/** What a whole number counts: the noun behind it and the measure that makes of it. */
export interface Counted {
  readonly unit: string
  readonly measure: Measure
}

/** Reads what a number counts: "a total of 13 STS patients", "three dose cohorts", "2 withdrew". */
export function countedBy(tokens: readonly Token[], figure: FigureMention): Counted | undefined {
  if (!isNumeral(figure.number) || figure.number.decimals > 0) return undefined
  if (isOneInMany(tokens, figure) || isYear(tokens, figure)) return undefined
  for (let at = figure.to; at < figure.to + LONGEST_NOUN; at++) {
    const token = tokens[at]
    // "two treatment-emergent deaths": a noun that goes on with a hyphen is not what is counted.
    if (isDash(tokens[at + termLength(token)])) {
      at += termLength(token)
      continue
    }
    const counted = termOf(token, 'counted')
    if (counted !== undefined && (isOne(figure) || isPlural(tokens, at))) {
      return { unit: counted.key, measure: measureOfCounted(tokens, figure.to, at, counted) }
    }
    if (termOf(token, 'people') ?? termOf(token, 'subgroup')) {
      return { unit: token?.text.toLowerCase() ?? 'patient', measure: peopleMeasure(tokens, at) }
    }
    const isModifier = isDash(token) || token?.type === 'word' || token?.type === 'code'
    if (!isModifier || isWordOf(token, NO_MODIFIERS)) break
    at += termLength(token) - 1
  }
  return countedByVerb(tokens, figure.to) ?? remaining(tokens, figure)
}

/** "30 trial areas": of several things the noun that is counted is a plural. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at + termLength(tokens[at]) - 1]
  return last?.text.toLowerCase().endsWith('s') === true
}

function isOne({ number }: FigureMention): boolean {
  return isNumeral(number) && number.value === 1
}

/** What is counted; an event that is told more closely is not any event: "2 uterine ruptures". */
function measureOfCounted(
  tokens: readonly Token[],
  from: number,
  noun: number,
  { key }: Term,
): Measure {
  const plural = key.endsWith('y') ? `${key.slice(0, -1)}ies` : `${key}s`
  if (key !== 'event') return { key: plural, label: `number of ${plural}` }
  const text = textOf(tokens, from, noun + termLength(tokens[noun]))
  if (GENERAL.has(text.toLowerCase())) return { key: plural, label: text }
  return text.includes(' ') ? { label: text } : { key: text.toLowerCase(), label: text }
}

const GENERAL: ReadonlySet<string> = new Set(['event', 'events', 'case', 'cases'])

/** "2 withdrew and 22 completed the study": people without their noun. */
function countedByVerb(tokens: readonly Token[], at: number): Counted | undefined {
  const verb = isWord(tokens[at], 'were', 'was', 'had', 'have') ? at + 1 : at
  if (termOf(tokens[verb], 'lost')) return { unit: 'patient', measure: PEOPLE_LOST }
  return termOf(tokens[verb], 'analysis-set') ? { unit: 'patient', measure: GROUP_SIZE } : undefined
}

/** "the remaining 36 were in cohort 2": people without their noun. */
function remaining(tokens: readonly Token[], { from, to }: FigureMention): Counted | undefined {
  const isRest = isWord(tokens[from - 1], 'remaining') && isWordOf(tokens[to], REST_VERBS)
  return isRest ? { unit: 'patient', measure: SOME_PEOPLE } : undefined
}

const REST_VERBS: ReadonlySet<string> = new Set('were had received did'.split(' '))

/** "four in ten patients": a rate, nobody counted. */
function isOneInMany(tokens: readonly Token[], { from }: FigureMention): boolean {
  return isWord(tokens[from - 1], 'in') && isCount(tokens[from - 2])
}

/** "In 2024 patients were treated": a year. */
function isYear(tokens: readonly Token[], { from, number }: FigureMention): boolean {
  if (!isNumeral(number) || !/^(?:19|20)\d\d$/.test(number.text)) return false
  return isWord(tokens[from - 1], 'in', 'since', 'during', 'by', 'from', 'until')
}

const LONGEST_NOUN = 5
const NO_MODIFIERS: ReadonlySet<string> = new Set(
  'of in with and or to for at from who were was had have the a an per by on as than'.split(' '),
)

/** Whether the clause says that the people make up a group, leave it, or merely have something. */
function peopleMeasure(tokens: readonly Token[], noun: number): Measure {
  for (let at = noun - LOOK_BACK; at < noun + LOOK_AHEAD; at++) {
    if (at > noun && tokens[at]?.type === 'number') break
    if (termOf(tokens[at], 'lost') !== undefined) return PEOPLE_LOST
  }
  for (let at = noun - LOOK_BACK; at < noun + LOOK_AHEAD; at++) {
    const has = isWordOf(tokens[at], VERBS_OF_HAVING) && !isWord(tokens[at + 1], 'been')
    if (at > noun && has) break
    if (termOf(tokens[at], 'analysis-set') !== undefined) return GROUP_SIZE
  }
  return SOME_PEOPLE
}

const LOOK_BACK = 4
const LOOK_AHEAD = 24

/** What people had or did, so that a later verb speaks of other people. */
const VERBS_OF_HAVING: ReadonlySet<string> = new Set(
  'had experienced developed reported died achieved showed remained responded'.split(' '),
)

export const GROUP_SIZE: Measure = { key: 'group-size', label: 'group size' }

const SOME_PEOPLE: Measure = { key: 'people', label: 'number of people' }

const PEOPLE_LOST: Measure = { key: 'people-lost', label: 'people who left the group' }
