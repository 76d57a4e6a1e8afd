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
} from '../../claims/tokens/token.js'
import { NAMELESS } from '../vocabulary/nameless.js'
import type { Marker } from './marker.js'
import { textOf } from './text-of.js'

/**
 * What people got, by its own name, where that tells it from another treatment: "41% with lapatinib
 * plus capecitabine and 20% with capecitabine alone", "100% for A + M". Undefined for what people
 * have: "patients with fever plus rash".
 *
 * @param last the marker before, which may be the first of two
 */
export function readCombination(
  tokens: readonly Token[],
  at: number,
  last: Marker | undefined,
): Marker | undefined {
  const isSecond =
    last?.dimension === 'arm' && last.to === at - 1 && isWordOf(tokens[at - 1], JOINTS)
  const isBracketed = isOpening(tokens[at - 1])
  if (!isSecond && !isBracketed && !isWordOf(tokens[at - 1], LEADS)) return undefined
  if (arePeople(tokens[at - 2])) return undefined
  let to = partEnd(tokens, at)
  if (to === at) return undefined
  const first = to
  for (let next = to; isPlus(tokens, to); to = next) {
    next = partEnd(tokens, to + 1)
    if (next === to + 1) return undefined
  }
  if (isWord(tokens[to], 'alone')) to++
  if (to === first || (isBracketed && !isClosing(tokens[to]))) return undefined
  const text = textOf(tokens, at, to)
  // "placebo plus fulvestrant" is what the text calls the placebo group elsewhere.
  const key = isWord(tokens[at], 'placebo') ? 'placebo' : armKey(text)
  return { dimension: 'arm', key, text, from: at, to }
}

/** The key of an arm: without trade marks, a plus without the spaces that part two arms. */
export function armKey(text: string): string {
  return text
    .replace(/[™®]/g, '')
    .replace(/ ?\+ ?/g, '+')
    .toLowerCase()
}

/** Words behind which a treatment is named, and hardly anything else that has "plus" or "alone" in it. */
const LEADS: ReadonlySet<string> = new Set(
  'with for on receiving received receive to or'.split(' '),
)

/** What stands between two arms of which the first is known. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'versus', 'vs', 'than'])

/** "patients with", "those with": what they have. */
function arePeople(token: Token | undefined): boolean {
  return isWord(token, 'those', 'people') || termOf(token, 'people') !== undefined
}

/** "A + M", "A+M", and not the sign of "CD3+ cells". */
function isPlus(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'plus')) return true
  return isMark(tokens[at], '+') && tokens[at + 1]?.spaced === tokens[at]?.spaced
}

/** Where one of the treatments ends: a few words with their hyphens. */
function partEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to - from < LONGEST_PART && isNamePart(tokens, to)) to++
  return isDash(tokens[to - 1]) && to > from ? to - 1 : to
}

const LONGEST_PART = 4

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  // "DP-A + M": one minus the other.
  if (isDash(token)) return tokens[at + 1]?.spaced === false && !isMark(tokens[at + 2], '+')
  if (token === undefined || !isWordLike(token)) return false
  if (NAMELESS.has(token.lower) || isWordOf(token, NO_PARTS)) {
    // "A + M": an article is a short form before a plus.
    return token.text === 'A' && isMark(tokens[at + 1], '+')
  }
  const category = termOf(token)?.category
  return category === undefined || category === 'subject' || category === 'trial'
}

const NO_PARTS: ReadonlySet<string> = new Set(
  (
    'plus minus alone and or of in on at for from by with to than vs versus who were was had not no more ' +
    'less reason reasons this that it age time sex symptoms signs'
  ).split(' '),
)
