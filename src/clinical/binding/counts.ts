import type { FigureMention } from '../../claims/mentions/mention.js'
import { isNumeral } from '../../claims/mentions/mention.js'
import { isDash, isWord, termLength, termOf, type Token } from '../../claims/tokens/token.js'
import type { Measure } from '../../claims/claim.js'

/** What a whole number counts: the noun behind it and the measure that makes of it. */
export interface Counted {
  readonly unit: string
  readonly measure: Measure
}

/** Reads the noun that a number counts: "a total of 13 STS patients", "three dose cohorts". */
export function countedBy(tokens: readonly Token[], figure: FigureMention): Counted | undefined {
  if (!isNumeral(figure.number) || figure.number.decimals > 0) return undefined
  if (isOneInMany(tokens, figure)) return undefined
  for (let at = figure.to; at < figure.to + LONGEST_NOUN; at++) {
    const token = tokens[at]
    const term = termOf(token)
    const unit = term === undefined ? undefined : nounOf(term.category, term.key)
    if (unit !== undefined) {
      const people = unit === 'patient'
      const measure = people
        ? peopleMeasure(tokens, at)
        : { key: `${unit}s`, label: `number of ${unit}s` }
      return { unit: people ? (token?.text.toLowerCase() ?? unit) : unit, measure }
    }
    const isModifier = isDash(token) || token?.type === 'word' || token?.type === 'code'
    if (!isModifier || isWord(token, ...NO_MODIFIERS)) return undefined
    at += termLength(token) - 1
  }
  return undefined
}

/** "four in ten patients": a rate, nobody counted. */
function isOneInMany(tokens: readonly Token[], { from }: FigureMention): boolean {
  return isWord(tokens[from - 1], 'in') && tokens[from - 2]?.type === 'number'
}

const LONGEST_NOUN = 5
const NO_MODIFIERS =
  'of in with and or to for at from who were was had have the a an per by on as than'.split(' ')

function nounOf(category: string, key: string): string | undefined {
  if (category === 'people' || category === 'subgroup') return 'patient'
  if (category === 'counted') return key
  return undefined
}

/** Whether the clause says that the people make up a group, leave it, or merely have something. */
function peopleMeasure(tokens: readonly Token[], noun: number): Measure {
  for (let at = noun - LOOK_BACK; at < noun + LOOK_AHEAD; at++) {
    if (termOf(tokens[at], 'lost') !== undefined) {
      return { key: 'people-lost', label: 'people who left the group' }
    }
  }
  for (let at = noun - LOOK_BACK; at < noun + LOOK_AHEAD; at++) {
    const has = isWord(tokens[at], ...VERBS_OF_HAVING) && !isWord(tokens[at + 1], 'been')
    if (at > noun && has) break
    if (termOf(tokens[at], 'analysis-set') !== undefined) return GROUP_SIZE
  }
  return { key: 'people', label: 'number of people' }
}

const LOOK_BACK = 4
const LOOK_AHEAD = 24

/** What people had or did, so that a later verb speaks of other people. */
const VERBS_OF_HAVING =
  'had experienced developed reported died achieved showed remained responded'.split(' ')

export const GROUP_SIZE: Measure = { key: 'group-size', label: 'group size' }
