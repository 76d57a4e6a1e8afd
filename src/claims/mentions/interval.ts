import type { Token } from '../tokens/token.js'
import { isClosing, isDash, isMark, isOpening, isWord } from '../tokens/token.js'
import type { Unit } from '../tokens/units.js'
import { readLabel } from './interval-label.js'
import { type IntervalMention, isNumeral, type Numeral, type NumeralOrOpen } from './mention.js'
import { isCensoring, type Read, readOpen, readSigned } from './numerals.js'

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
  const inside = bracketed ? next + 1 : next
  const bounds = readBounds(tokens, inside) ?? readUnjoined(tokens, inside)
  if (bounds === undefined) return undefined
  const end = bracketed && isClosing(tokens[bounds.next]) ? bounds.next + 1 : bounds.next
  const value = { ...label.value, ...bounds.value, start: first.start }
  return { value, next: end }
}

/** What may stand between a label and its bounds. */
function isJoint(token: Token | undefined): boolean {
  return (
    isMark(token, ',', ':', '=', ';') || isWord(token, 'of', 'was', 'were', 'is', 'from', 'between')
  )
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
  return upper === undefined ? undefined : joined(tokens, lower, upper)
}

function joined(tokens: readonly Token[], lower: Read<Bound>, upper: Read<Bound>): Read<Bounds> {
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

/** "95% CI 7.1 42.2)": bounds behind a label that nothing joins, up to the closing bracket. */
function readUnjoined(tokens: readonly Token[], at: number): Read<Bounds> | undefined {
  const lower = readBound(tokens, at)
  const upper = lower === undefined ? undefined : readBound(tokens, lower.next)
  if (lower === undefined || upper === undefined || !isClosing(tokens[upper.next])) return undefined
  return joined(tokens, lower, upper)
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

interface Bound {
  readonly bound: NumeralOrOpen
  readonly unit?: Unit
}

/** One bound, which may stand in a bracket of its own: "(-0.54)". */
function readBound(tokens: readonly Token[], at: number): Read<Bound> | undefined {
  if (isOpening(tokens[at]) && isDash(tokens[at + 1])) {
    const inside = readBound(tokens, at + 1)
    return isClosing(tokens[inside?.next ?? -1]) && inside !== undefined
      ? { value: inside.value, next: inside.next + 1 }
      : undefined
  }
  const open = readOpen(tokens, at)
  if (open !== undefined) return { value: { bound: open.value }, next: open.next }
  const signed = readSigned(tokens, at)
  if (signed === undefined) return undefined
  const { numeral, token } = signed.value
  const isCensored = isCensoring(tokens, signed.next)
  const bound: Numeral = isCensored ? { ...numeral, hedge: 'at-least' } : numeral
  const next = isCensored ? signed.next + 1 : signed.next
  return { value: { bound, ...(token.unit && { unit: token.unit }) }, next }
}

function isBoundSeparator(token: Token | undefined): boolean {
  return isDash(token) || isMark(token, ',', ';', '~', '/') || isWord(token, 'to', 'and')
}
