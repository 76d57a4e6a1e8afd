import { isMark, isWord, isWordOf, termOf, type Token } from '../../../claims/tokens/token.js'
import { opensClause } from '../measures/clauses.js'
import { lastLink, nounPhrase } from '../measures/noun-phrase.js'

/**
 * The nouns that are the subject of a clause one by one, for a list of figures as long: "Rash,
 * fatigue and nausea occurred in 31%, 25% and 4%, respectively". Undefined where the clause does not
 * list as many, each in a few words.
 */
export function listedWords(
  tokens: readonly Token[],
  before: number,
  length: number,
): readonly string[] | undefined {
  const start = clauseStart(tokens, before)
  const verb = lastLink(tokens, start, before - 1)
  if (verb === undefined) return undefined
  const parts = partsOf(tokens, start, firstOfVerb(tokens, start, verb))
  const listed = parts.slice(-length)
  const opening = parts.at(-length - 1)
  const isOpened = opening === undefined || isWordOf(tokens[opening.from], OPENERS)
  const isOfGroups = isWordOf(tokens[listed[0]?.from ?? -1], OPENERS)
  if (listed.length < length || !isOpened || isOfGroups) return undefined
  if (!endsWithAnd(tokens, listed)) return undefined
  const words = listed.map(({ from, to }) => nounPhrase(tokens, behindOf(tokens, from, to), to))
  const areNames = listed.every(({ from, to }) => to - from <= LONGEST_NAME)
  return areNames && words.every((text) => text.length >= 3) ? words : undefined
}

/**
 * Whether the clause before a list of figures has one subject, whose words are those of all: "the rate
 * was", "the weight of the early and the late group was".
 */
export function hasOneSubject(tokens: readonly Token[], before: number, length: number): boolean {
  const start = clauseStart(tokens, before)
  const verb = lastLink(tokens, start, before - 1)
  if (verb === undefined) return false
  const parts = partsOf(tokens, start, firstOfVerb(tokens, start, verb))
  // "In the early group, the levels were"
  if (parts.length > 1 && isWordOf(tokens[parts[0]?.from ?? -1], OPENERS)) parts.shift()
  const isOpener = isWordOf(tokens[parts[0]?.from ?? -1], OPENERS)
  if (isOpener || parts.length > length) return false
  return parts.length === 1 || isWordOf(tokens[(parts.at(-1)?.to ?? 0) - 1], GROUPS)
}

const GROUPS: ReadonlySet<string> = new Set('group groups arm arms cohorts'.split(' '))

interface Part {
  readonly from: number
  readonly to: number
}

const LONGEST_NAME = 6

/** How far before the figures a list may begin. */
const LONGEST_LIST = 40

function clauseStart(tokens: readonly Token[], before: number): number {
  const first = Math.max(0, before - LONGEST_LIST)
  for (let at = before - 1; at >= first; at--) {
    if (isMark(tokens[at], '.', ';', ':', '(') || opensClause(tokens, at)) return at + 1
  }
  return first
}

/** "were reported in", "occurred in": the verb's first word. */
function firstOfVerb(tokens: readonly Token[], start: number, verb: number): number {
  let at = verb
  while (at > start && isWord(tokens[at - 1], 'was', 'were', 'been', 'have', 'had')) at--
  return at
}

/** What stands between the commas and conjunctions of [from, to). */
function partsOf(tokens: readonly Token[], from: number, to: number): Part[] {
  const parts: Part[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const ends = at === to || isMark(tokens[at], ',') || isWord(tokens[at], 'and', 'or')
    if (!ends) continue
    if (at > start) parts.push({ from: start, to: at })
    start = at + 1
  }
  return parts
}

function endsWithAnd(tokens: readonly Token[], parts: readonly Part[]): boolean {
  return isWord(tokens[(parts.at(-1)?.from ?? 0) - 1], 'and', 'or')
}

/** "The incidences of rash": what follows "of". */
function behindOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    const isShare = isWord(tokens[at], 'of') && termOf(tokens[at + 1], 'people') === undefined
    if (isShare) return at + 1
  }
  return from
}

const OPENERS: ReadonlySet<string> = new Set('in among at for during after with on'.split(' '))
