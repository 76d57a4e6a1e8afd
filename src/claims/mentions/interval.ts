import type { Interval } from '../figure.js'
import type { Token } from '../tokens/token.js'
import {
  isClosing,
  isDash,
  isMark,
  isOpening,
  isWord,
  termLength,
  termOf,
} from '../tokens/token.js'
import type { Unit } from '../tokens/units.js'
import { type IntervalMention, isNumeral, type NumeralOrOpen } from './mention.js'
import { type Read, readOpen, readSigned } from './numerals.js'

/** What is said of bounds before they come: "95% CI", "range", "IQR". */
export interface IntervalLabel {
  readonly type: Interval['type']
  readonly level?: number
}

/** Whether "95%" or "CI" stands here: the first sign that an interval's label may. */
export function mayBeginLabel(token: Token | undefined): boolean {
  return (
    levelAt(token) !== undefined ||
    termOf(token, 'interval') !== undefined ||
    (token?.type === 'code' && GLUED.test(token.text))
  )
}

/** "95% CI", "CI 95%", "95% confidence interval [CI]", "range", "interquartile range". */
export function readLabel(tokens: readonly Token[], at: number): Read<IntervalLabel> | undefined {
  const level = levelAt(tokens[at])
  const glued = readGlued(tokens, at)
  if (glued !== undefined) return glued
  const isJoined = isDash(tokens[at + 1]) || isMark(tokens[at + 1], ',')
  const start = level === undefined ? at : isJoined ? at + 2 : at + 1
  const qualified = level !== undefined && isWord(tokens[start], 'exact', 'bootstrap')
  const name = qualified ? start + 1 : start
  const term = termOf(tokens[name], 'interval')
  if (term === undefined) return undefined
  const type = term.key as Interval['type']
  let next = name + termLength(tokens[name])
  const abbreviated = isOpening(tokens[next]) && termOf(tokens[next + 1], 'interval') !== undefined
  if (abbreviated) next += 1 + termLength(tokens[next + 1]) + 1
  const bracketed = isOpening(tokens[next]) && isClosing(tokens[next + 2])
  const after = level === undefined ? levelAt(tokens[bracketed ? next + 1 : next]) : undefined
  if (after !== undefined) next += bracketed ? 3 : 1
  const known = level ?? after
  return { value: { type, ...(known !== undefined && { level: known }) }, next }
}

/** "CI95%", and "95% C.I." with its full stops. */
function readGlued(tokens: readonly Token[], at: number): Read<IntervalLabel> | undefined {
  const first = tokens[at]
  const glued = first?.type === 'code' ? GLUED.exec(first.text) : null
  if (glued !== null) {
    const next = isMark(tokens[at + 1], '%') ? at + 2 : at + 1
    return { value: { type: 'confidence', level: Number(glued[1]) }, next }
  }
  const level = levelAt(first)
  const stops =
    isWord(tokens[at + 1], 'c') && isMark(tokens[at + 2], '.') && isWord(tokens[at + 3], 'i')
  if (level === undefined || !stops) return undefined
  const next = isMark(tokens[at + 4], '.') ? at + 5 : at + 4
  return { value: { type: 'confidence', level }, next }
}

const GLUED = /^CI(\d\d)$/

function levelAt(token: Token | undefined): number | undefined {
  if (token?.type !== 'number' || token.unit?.quantity !== 'percent') return undefined
  const { value } = token.number
  return value >= 50 && value < 100 ? value : undefined
}

/** A label and its bounds, however they are bracketed: "95% CI, 7.1%-42.2%", "range (12 to 55)". */
export function readInterval(
  tokens: readonly Token[],
  at: number,
): Read<IntervalMention> | undefined {
  const label = readLabel(tokens, at)
  const first = tokens[at]
  if (label === undefined || first === undefined) return undefined
  let next = label.next
  while (next < tokens.length && isJoint(tokens[next])) next++
  const bracketed = isOpening(tokens[next])
  const bounds = readBounds(tokens, bracketed ? next + 1 : next)
  if (bounds === undefined) return undefined
  const end = bracketed && isClosing(tokens[bounds.next]) ? bounds.next + 1 : bounds.next
  const value = { ...label.value, ...bounds.value, start: first.start }
  return { value, next: end }
}

/** What may stand between a label and its bounds. */
function isJoint(token: Token | undefined): boolean {
  return isMark(token, ',', ':', '=', ';') || isWord(token, 'of', 'was', 'were', 'is', 'from')
}

interface Bounds {
  readonly lower: NumeralOrOpen
  readonly upper: NumeralOrOpen
  readonly unit?: Unit
  readonly start: number
  readonly end: number
}

/** Two bounds and the sign or word between them: "5.4-NE", "-0.78--0.05", "12.3 to 37.1". */
export function readBounds(tokens: readonly Token[], at: number): Read<Bounds> | undefined {
  const lower = readBound(tokens, at)
  if (lower === undefined || !isBoundSeparator(tokens[lower.next])) return undefined
  const upper = readBound(tokens, afterSeparator(tokens, lower))
  if (upper === undefined) return undefined
  const unit = upper.value.unit ?? lower.value.unit
  return {
    value: {
      lower: lower.value.bound,
      upper: upper.value.bound,
      ...(unit && { unit }),
      start: lower.value.bound.start,
      end: tokens[upper.next - 1]?.end ?? upper.value.bound.end,
    },
    next: upper.next,
  }
}

/**
 * Past the separator, and past the second dash of a double one that is no minus: it stands apart
 * from the number ("7.1 -- 42.2"), or would put a negative bound above a positive one.
 */
function afterSeparator(tokens: readonly Token[], lower: Read<{ bound: NumeralOrOpen }>): number {
  const at = lower.next
  if (!isDash(tokens[at]) || !isDash(tokens[at + 1])) return at + 1
  const isMinus = tokens[at + 2]?.spaced === false && !isAboveZero(lower.value.bound)
  return isMinus ? at + 1 : at + 2
}

function isAboveZero(bound: NumeralOrOpen): boolean {
  return isNumeral(bound) && bound.value > 0
}

function readBound(
  tokens: readonly Token[],
  at: number,
): Read<{ bound: NumeralOrOpen; unit?: Unit }> | undefined {
  const open = readOpen(tokens, at)
  if (open !== undefined) return { value: { bound: open.value }, next: open.next }
  const signed = readSigned(tokens, at)
  if (signed === undefined) return undefined
  const { numeral, token } = signed.value
  const next = isMark(tokens[signed.next], '+') ? signed.next + 1 : signed.next
  return { value: { bound: numeral, ...(token.unit && { unit: token.unit }) }, next }
}

function isBoundSeparator(token: Token | undefined): boolean {
  return isDash(token) || isMark(token, ',', ';', '~', '/') || isWord(token, 'to', 'and')
}
