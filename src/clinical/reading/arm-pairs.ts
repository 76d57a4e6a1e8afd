import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  type Token,
} from '../../claims/tokens/token.js'
import { armKey } from './arm-combinations.js'
import { ARM_NOUNS } from './arm-letters.js'
import { nameEnd } from './arm-name.js'
import type { Marker } from './marker.js'
import { textOf } from './text-of.js'

/** Two arms that share one noun, "the exercise (n = 38) and usual care (n = 34) groups": one of them. */
export function namedInPair(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
  last: Marker | undefined,
): Marker | undefined {
  const end = nameEnd(tokens, at, ALL_NOUNS)
  if (end === at) return undefined
  const isOne =
    isFirst(tokens, at, end, known) ||
    isSecond(tokens, at, end, last) ||
    isOfThree(tokens, at, end, last)
  if (!isOne) return undefined
  const text = textOf(tokens, at, end)
  return { dimension: 'arm', key: armKey(text), text, from: at, to: end }
}

/**
 * "exercise and usual care groups" are two; "diet and exercise group" may be one, unless the
 * document calls the first of them a group elsewhere.
 */
function isFirst(
  tokens: readonly Token[],
  at: number,
  end: number,
  known: ReadonlySet<string>,
): boolean {
  const second = pastJoint(tokens, end)
  if (second === undefined) return false
  const secondEnd = nameEnd(tokens, second, ALL_NOUNS)
  if (secondEnd === second) return false
  const noun = tokens[pastBracket(tokens, secondEnd)]
  if (isWordOf(noun, PLURAL_NOUNS)) return true
  return isWordOf(noun, ARM_NOUNS) && known.has(textOf(tokens, at, end).toLowerCase())
}

/** "the low-dose, middle-dose and high-dose groups": each of three or more that commas part. */
function isOfThree(
  tokens: readonly Token[],
  at: number,
  end: number,
  last: Marker | undefined,
): boolean {
  const isNext = last?.dimension === 'arm' && isMark(tokens[last.to], ',') && last.to === at - 1
  if (!isNext && !isWord(tokens[at - 1], 'the')) return false
  let to = end
  for (let names = 1; names < MOST_NAMES && isMark(tokens[to], ','); names++) {
    const next = isWord(tokens[to + 1], 'and') ? to + 2 : to + 1
    to = nameEnd(tokens, next, ALL_NOUNS)
    if (to === next) return false
  }
  if (to === end && !isNext) return false
  const second = pastJoint(tokens, to)
  const behind = second === undefined ? to : nameEnd(tokens, second, ALL_NOUNS)
  return behind !== second && isWordOf(tokens[pastBracket(tokens, behind)], PLURAL_NOUNS)
}

const MOST_NAMES = 6

function isSecond(
  tokens: readonly Token[],
  at: number,
  end: number,
  last: Marker | undefined,
): boolean {
  if (last?.dimension !== 'arm' || !isJoined(tokens, last.to, at)) return false
  return isWordOf(tokens[pastBracket(tokens, end)], PLURAL_NOUNS)
}

/** Behind "and", or behind the comma before it: "high, and low dose groups". */
function isJoined(tokens: readonly Token[], from: number, at: number): boolean {
  const joint = isMark(tokens[from], ',') && isWord(tokens[from + 1], 'and') ? from + 1 : from
  return pastJoint(tokens, joint) === at
}

/** Where the second name begins behind the first: past its bracket, "and" and an article. */
function pastJoint(tokens: readonly Token[], from: number): number | undefined {
  const at = pastBracket(tokens, from)
  if (!isWord(tokens[at], 'and', 'or', 'versus', 'vs')) return undefined
  return isWord(tokens[at + 1], 'the') ? at + 2 : at + 1
}

function pastBracket(tokens: readonly Token[], from: number): number {
  if (!isOpening(tokens[from])) return from
  for (let at = from + 1; at < from + LONGEST_BRACKET; at++)
    if (isClosing(tokens[at])) return at + 1
  return from
}

const LONGEST_BRACKET = 9
const PLURAL_NOUNS: ReadonlySet<string> = new Set(['groups', 'arms'])
const ALL_NOUNS: ReadonlySet<string> = new Set([...ARM_NOUNS, ...PLURAL_NOUNS])
