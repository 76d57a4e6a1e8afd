import {
  isClosing,
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { NAMELESS } from '../vocabulary/nameless.js'
import type { Marker } from './marker.js'
import { textOf } from './text-of.js'
import { ENDS, endOfTrait, LONGEST_PHRASE, OF_AGE } from './trait-ends.js'

/** The markers of a sentence, and the traits of people that its other markers do not tell. */
export function withTraits(
  markers: readonly Marker[],
  tokens: readonly Token[],
): readonly Marker[] {
  const traits: Marker[] = []
  for (let at = 1; at < tokens.length; at++) {
    const trait = mayBeginTrait(tokens[at]) ? readTrait(tokens, at) : traitOfSized(tokens, at)
    if (trait === undefined || meetsAny(markers, trait)) continue
    traits.push(trait)
    at = Math.max(at, trait.to - 1)
  }
  if (traits.length === 0) return markers
  const outside = markers.filter((marker) => !traits.some((trait) => overlap(marker, trait)))
  return [...outside, ...traits].sort((a, b) => a.from - b.from)
}

/** "trained hungry subjects (n = 18)": the words before the noun of a group whose size stands behind it. */
function traitOfSized(tokens: readonly Token[], noun: number): Marker | undefined {
  if (!isOpening(tokens[noun + 1]) || !isWord(tokens[noun + 2], 'n')) return undefined
  if (!isMark(tokens[noun + 3], '=') || termOf(tokens[noun], 'people') === undefined)
    return undefined
  let from = noun
  while (noun - from < LONGEST_NAME && isOfName(tokens, from - 1)) from--
  // "not-hungry": a name does not begin with its hyphen.
  if (isDash(tokens[from])) from--
  if (from === noun) return undefined
  const text = textOf(tokens, from, noun)
  return { dimension: 'subgroup', key: text.toLowerCase(), text, from, to: noun }
}

const LONGEST_NAME = 4

function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isDash(token)) return tokens[at + 1]?.spaced === false
  if (token?.type !== 'word' || NAMELESS.has(token.lower) || isWordOf(token, ENDS)) return false
  if (isWordOf(token, OF_ANYBODY)) return false
  return token.terms === undefined
}

/** Words before a noun for people that tell none from the others. */
const OF_ANYBODY: ReadonlySet<string> = new Set(
  'eligible consecutive included remaining other available potential new only of with'.split(' '),
)

function mayBeginTrait(token: Token | undefined): boolean {
  return isWord(token, 'with', 'without', 'who') || isWordOf(token, OF_AGE)
}

function meetsAny(markers: readonly Marker[], trait: Marker): boolean {
  return markers.some((known) => meet(known, trait))
}

/** Whether a trait holds another marker, or was cut short before one: "mild to moderate dementia". */
function meet(known: Marker, trait: Marker): boolean {
  if (known.dimension === 'analysisSet') return false
  const to = known.dimension === 'condition' ? trait.to + LONGEST_GAP : trait.to
  return overlap(known, { from: trait.from, to })
}

function overlap(a: Pick<Marker, 'from' | 'to'>, b: Pick<Marker, 'from' | 'to'>): boolean {
  return a.from < b.to && b.from < a.to
}

const LONGEST_GAP = 6

/**
 * What tells some people of a study from the others, by the words behind their noun: "patients with
 * poor vision", "adults aged ≥75 years", "those who had two earlier operations". Undefined where the
 * words tell what was done with all of them, or what is measured of them.
 */
function readTrait(tokens: readonly Token[], at: number): Marker | undefined {
  if (!arePeople(tokens, at - 1) || isMeasured(tokens, at - 1)) return undefined
  const end = endOfTrait(tokens, at)
  if (end === undefined) return undefined
  const from = isWord(tokens[at], 'with', 'who') ? at + 1 : at
  const text = textOf(tokens, from, end)
  return { dimension: 'subgroup', key: text.toLowerCase(), text, from: at, to: end }
}

/** A noun for people, "those", or the count of a list that goes on: "12 (8%) with …". */
function arePeople(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'those', 'ones')) return true
  if (termOf(token, 'people') ?? termOf(token, 'subgroup')) return true
  return isClosing(token) ? isCountBefore(tokens, at) : false
}

/** "the number of patients with pain", "there were 12 with pain", "except those with pain": no group. */
function isMeasured(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_PHRASE); at--) {
    if (isWordOf(tokens[at], NO_GROUPS)) return true
    if (isWord(tokens[at], 'of') && isWordOf(tokens[at - 1], MEASURES)) return true
    if (isMark(tokens[at], ',', ';')) return false
  }
  return false
}

const NO_GROUPS: ReadonlySet<string> = new Set(
  'there excluding excluded exclude except restricting restricted'.split(' '),
)
const MEASURES: ReadonlySet<string> = new Set(
  'number numbers proportion percentage rate share incidence prevalence'.split(' '),
)

/** "12 (8%)", "patients (8%)". */
function isCountBefore(tokens: readonly Token[], closing: number): boolean {
  const [opening, share] = [tokens[closing - 2], tokens[closing - 1]]
  if (!isOpening(opening) || share?.type !== 'number') return false
  const before = tokens[closing - 3]
  return before?.type === 'number' || termOf(before, 'people') !== undefined
}
