import type { Token } from '../tokens/token.js'
import { isClosing, isDash, isMark, isOpening, isWord, isWordOf } from '../tokens/token.js'
import { readFraction } from './fraction.js'
import { readBounds, readInterval } from './interval.js'
import type { FigureMention, IntervalMention } from './mention.js'
import { isCount, isSeparator, numeralOf, type Read } from './numerals.js'
import { readPValue } from './p-value.js'

/** A figure under construction: the parts that are read one after another. */
export type Parts = {
  -readonly [
    P in 'percent' | 'count' | 'denominator' | 'interval' | 'spread' | 'deviation' | 'p'
  ]?: FigureMention[P]
}

/**
 * What is printed behind a number and belongs to it: bracketed counts, percentages, intervals and
 * p-values, and intervals after a comma. Fills `parts`; returns the token after the last of it.
 */
export function readAttachments(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
  readItem: ItemReader = readShareItem,
): number {
  let next = at
  for (;;) {
    const after = readBracket(tokens, next, parts, readItem) ?? readLoose(tokens, next, parts)
    if (after === undefined) return next
    next = after
  }
}

/**
 * The items of the bracket that opens at `at`, up to the first one that is something else; what is
 * left of the bracket is read as if it stood outside. Undefined where the first is something else.
 */
function readBracket(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
  readItem: ItemReader,
): number | undefined {
  if (!isOpening(tokens[at])) return undefined
  let next = at + 1
  for (;;) {
    while (isSeparator(tokens[next]) || isWord(tokens[next], 'and')) next++
    if (next > at + 1) next = pastNoun(tokens, next)
    const after = isOpening(tokens[next])
      ? readBracket(tokens, next, parts, readItem)
      : readItem(tokens, next, parts)
    if (after === undefined) break
    next = after
  }
  if (next === at + 1) return undefined
  return closingAfterWords(tokens, next) ?? next
}

/** "(25 of 32 patients; 95% CI, 60-90)": past the noun that stands before the next item. */
function pastNoun(tokens: readonly Token[], at: number): number {
  const isItemBehind = tokens[at]?.type === 'word' && isMark(tokens[at + 1], ';', ',')
  return isItemBehind && isWordOf(tokens[at], PEOPLE) ? at + 2 : at
}

const PEOPLE: ReadonlySet<string> = new Set(
  'patients participants subjects people individuals'.split(' '),
)

/** Past the closing bracket, if only a few words stand before it: "(66 of 158 patients)". */
function closingAfterWords(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at; next <= at + LONGEST_TAIL; next++) {
    const token = tokens[next]
    if (isClosing(token)) return next + 1
    if (token?.type !== 'word') return undefined
  }
  return undefined
}

const LONGEST_TAIL = 4

/** An interval, or a p-value after one, that follows without bracket: "20.8%, 95% CI 7.1-42.2". */
function readLoose(tokens: readonly Token[], at: number, parts: Parts): number | undefined {
  let next = at
  while (isMark(tokens[next], ',', ';') || isWord(tokens[next], 'with', 'a', 'an')) next++
  const interval = parts.interval === undefined ? readInterval(tokens, next) : undefined
  if (interval !== undefined) return keepInterval(parts, interval)
  const p =
    parts.p === undefined && parts.interval !== undefined ? readPValue(tokens, next) : undefined
  if (p === undefined) return undefined
  parts.p = p.value
  return p.next
}

/**
 * The interval in a bracket that a few words part from its number: "a drop of 4.0 points (95% CI,
 * 2.1-5.9)", "3.2 per 100 person-years (95% CI, 2.8-3.6)". No other number, no comma and no joining
 * word may stand between, but what a rate is given for.
 */
export function readLateInterval(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
): number | undefined {
  for (let next = at; next < at + MOST_WORDS_BETWEEN; next++) {
    const token = tokens[next]
    const isCitation = isOpening(token) && isCount(tokens[next + 1]) && isClosing(tokens[next + 2])
    if (isCitation && token?.text === '[') {
      next += 2
      continue
    }
    if (isOpening(token)) {
      return readInterval(tokens, next + 1) === undefined
        ? undefined
        : readBracket(tokens, next, parts, readIntervalItem)
    }
    // "4.5 kg more than the others (95% CI, 2.1-6.9)": the bounds of a difference.
    if (isWord(token, 'than') && isWordOf(tokens[next - 1], COMPARATIVES)) continue
    const isBase = token?.type === 'number' && isWord(tokens[next - 1], 'per')
    const isWordOrDash = token?.type === 'word' || token?.type === 'code' || isDash(token)
    if (!isBase && !(isWordOrDash && !isWordOf(token, PARTING_WORDS))) return undefined
  }
  return undefined
}

const MOST_WORDS_BETWEEN = 8

const COMPARATIVES: ReadonlySet<string> = new Set(
  'more less higher lower greater smaller longer shorter better worse older younger'.split(' '),
)

/** Words behind which another clause or another group begins. */
export const PARTING_WORDS: ReadonlySet<string> = new Set(
  'and or but while whereas versus vs compared than'.split(' '),
)

/** Keeps bounds for what their label says they are. */
export function keepInterval(parts: Parts, { value, next }: Read<IntervalMention>): number {
  if (value.type === 'confidence' || value.type === 'credible') parts.interval ??= value
  else parts.spread ??= value
  return next
}

/** Reads one item of a bracket behind a number; undefined if it does not belong to the number. */
type ItemReader = (tokens: readonly Token[], at: number, parts: Parts) => number | undefined

/** What may stand behind any number. */
export function readIntervalItem(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
): number | undefined {
  const interval = readInterval(tokens, at)
  if (interval !== undefined) return keepInterval(parts, interval)
  const p = readPValue(tokens, at)
  if (p !== undefined) {
    parts.p ??= p.value
    return p.next
  }
  return undefined
}

/** What may stand behind a share: counts and percentages too. */
function readShareItem(tokens: readonly Token[], at: number, parts: Parts): number | undefined {
  return (
    readIntervalItem(tokens, at, parts) ??
    readEqualsN(tokens, at, parts) ??
    readFraction(tokens, at, parts) ??
    readPercent(tokens, at, parts)
  )
}

/** "n = 5", "n = 5/24". */
export function readEqualsN(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
): number | undefined {
  const number = tokens[at + 2]
  if (!isWord(tokens[at], 'n') || !isMark(tokens[at + 1], '=') || !isCount(number)) return undefined
  // "n = 10-13" is the size of several groups, and of none.
  if (isDash(tokens[at + 3]) && tokens[at + 4]?.type === 'number') return undefined
  const fraction = readFraction(tokens, at + 2, parts)
  if (fraction !== undefined) return fraction
  parts.count ??= numeralOf(number)
  return at + 3
}

function readPercent(tokens: readonly Token[], at: number, parts: Parts): number | undefined {
  const token = tokens[at]
  if (token?.type !== 'number' || token.unit?.key !== '%' || parts.percent !== undefined)
    return undefined
  parts.percent = numeralOf(token)
  return at + 1
}

/** Bounds in a bracket of their own without label: "8.4 (2.8-NE)". */
export function readBareBounds(
  tokens: readonly Token[],
  at: number,
  label: Pick<IntervalMention, 'type' | 'level'>,
): Read<IntervalMention> | undefined {
  if (!isOpening(tokens[at])) return undefined
  const bounds = readBounds(tokens, at + 1)
  if (
    bounds === undefined ||
    !(isClosing(tokens[bounds.next]) || isSeparator(tokens[bounds.next]))
  ) {
    return undefined
  }
  const next = isClosing(tokens[bounds.next]) ? bounds.next + 1 : bounds.next
  return { value: { ...label, ...bounds.value }, next }
}
