import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isCount } from '../../../claims/mentions/numerals.js'
import { isMark, isWord, isWordOf, termOf, type Token } from '../../../claims/tokens/token.js'
import { SOME_PEOPLE } from './counted-people.js'
import type { Counted } from './counts.js'
import { isVerb } from '../measures/predicate.js'

/**
 * "12 adults fell; three had a fracture, two of them twice": some of the people of the sentence, who
 * are the subject of a clause of their own; at its head those who did what people alone do ("Three
 * died"). Not the last of numbers that tell which: "in areas 2 and 3 were".
 */
export function byDeed(tokens: readonly Token[], { from, to }: FigureMention): Counted | undefined {
  const before = tokens[from - 1]
  if (before === undefined) {
    return isWordOf(tokens[to], OF_PEOPLE) ? { unit: 'patient', measure: SOME_PEOPLE } : undefined
  }
  const opens = isMark(before, ';', ',', ':', '—') || isWord(before, 'and', 'but')
  const isListed = tokens[from - 2]?.type === 'number' || isCount(tokens[to + 1])
  if (!opens || isListed || !isVerb(tokens[to])) return undefined
  return arePeopleCounted(tokens, from) ? { unit: 'patient', measure: SOME_PEOPLE } : undefined
}

const OF_PEOPLE: ReadonlySet<string> = new Set(
  'died withdrew suffered underwent refused smoked dropped complained reported received completed'.split(
    ' ',
  ),
)

/** Whether what a sentence counted last before a token are people. */
function arePeopleCounted(tokens: readonly Token[], end: number): boolean {
  for (let at = end - 1; at > Math.max(0, end - REACH); at--) {
    const noun = termOf(tokens[at], 'people') ?? termOf(tokens[at], 'subgroup')
    if (noun !== undefined) return numberBefore(tokens, at) !== undefined
    if (termOf(tokens[at], 'counted') !== undefined) return false
  }
  return false
}

/** How far behind a count its people may be gone on about. */
const REACH = 40

/** The number that counts the noun at a token. */
export function numberBefore(tokens: readonly Token[], noun: number): number | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - NOUN); at--) {
    if (isCount(tokens[at])) return at
  }
  return undefined
}

/** Words that may stand between a number and its noun. */
const NOUN = 6
