import type { NumberToken, Token } from '../tokens/token.js'
import { isClosing, isMark, isOpening, isWord } from '../tokens/token.js'
import {
  keepInterval,
  type Parts,
  readAttachments,
  readBareBounds,
  readIntervalItem,
  readLateInterval,
} from './attachments.js'
import { readFraction } from './fraction.js'
import { isCount, hedgeBefore, numeralOf } from './numerals.js'
import { type Announced, readMarkedDeviation } from './deviation.js'
import { readLateDenominator } from './late-denominator.js'
import { type FigureMention, figureMention, isNumeral, type Numeral } from './mention.js'
import { nextBracket } from './noun-bracket.js'
import { statesNoShare } from './no-share.js'
import { minusBefore } from './sign.js'

/** A share that begins with its percentage: "20.8% (5/24)", "20.8% of 24 patients", "20.8%, 5/24". */
export function readPercentShare(
  tokens: readonly Token[],
  at: number,
  token: NumberToken,
  said: Announced,
  before: FigureMention | undefined,
): FigureMention | undefined {
  // A change or a difference may be below zero, a share of a group cannot.
  if (minusBefore(tokens, at) !== undefined) return undefined
  if (statesNoShare(tokens, at)) {
    return figureMention(tokens, 'span', at, at + 1, {})
  }
  const hedge = hedgeBefore(tokens, at)
  const parts: Parts = { percent: numeralOf(token, undefined, hedge) }
  const deviation = readMarkedDeviation(tokens, at + 1, said)
  if (deviation !== undefined) {
    parts.deviation = deviation.value
    const to = readAttachments(tokens, deviation.next, parts, readIntervalItem)
    return figureMention(tokens, 'percent', at, to, parts)
  }
  if (hedge !== undefined && hedge !== 'about') {
    // "expression of at least 25% (n = 14)": a limit, and the size of the group it makes.
    const to = readAttachments(tokens, at + 1, parts, readIntervalItem)
    return figureMention(tokens, 'percent', at, to, parts)
  }
  const bounded = readUnlabelledBounds(tokens, at + 1, parts, said, before)
  const listed = readListedFraction(tokens, bounded, parts)
  const to = readGroup(tokens, readAttachments(tokens, listed, parts), parts)
  const bracket = nextBracket(tokens, to, (index) => isWord(tokens[index], 'n'), PREPOSITIONS)
  const late =
    parts.count || bracket === undefined ? undefined : readAttachments(tokens, bracket, parts)
  const end = parts.interval === undefined ? readLateInterval(tokens, late ?? to, parts) : late
  return figureMention(tokens, 'percent', at, end ?? late ?? to, ofShare(tokens, at, parts))
}

/**
 * Past bounds in a bracket of their own, else where it began: "36% (28, 45)" below or behind "(95% CI)",
 * and the second of "20.8% (95% CI, 7.1-42.2) and 33.3% (12.2-56.4)", where a comma would make a citation.
 */
function readUnlabelledBounds(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
  said: Announced,
  before: FigureMention | undefined,
): number {
  const label = said.interval ?? (isMark(tokens[at + 2], ',', ';') ? undefined : before?.interval)
  if (label === undefined || isMark(tokens[at + 2], '/')) return at
  const { type, level } = label
  const bounds = readBareBounds(tokens, at, level === undefined ? { type } : { type, level })
  return bounds === undefined ? at : keepInterval(parts, bounds)
}

/** "20.8%, 5/24": the counts of a percentage behind a comma, past both; else where it began. */
function readListedFraction(tokens: readonly Token[], at: number, parts: Parts): number {
  const isListed = isMark(tokens[at], ',', ';') && isMark(tokens[at + 2], '/')
  return (isListed ? readFraction(tokens, at + 1, parts) : undefined) ?? at
}

/**
 * The parts of a share without an interval that is not its own: one that does not hold it, and lies
 * below zero or stands behind two shares ("41.1 versus 43.1%; 95% CI, -8.9 to 4.9"), is that of their
 * difference or ratio.
 */
function ofShare(tokens: readonly Token[], at: number, parts: Parts): Parts {
  const { interval, percent } = parts
  if (interval === undefined || percent === undefined) return parts
  const { lower, upper } = interval
  const isBelowZero = isNumeral(lower) && lower.value < 0
  const holds = !isNumeral(lower) || !isNumeral(upper) || isBetween(percent, lower, upper)
  const isCompared = isWord(tokens[at - 1], 'versus', 'vs') || isMark(tokens[at - 1], '.')
  const isForeign = !holds && (isBelowZero || isCompared)
  return isForeign ? { ...parts, interval: undefined } : parts
}

function isBetween({ value }: Numeral, lower: Numeral, upper: Numeral): boolean {
  return lower.value <= value && value <= upper.value
}

/** "20.8% (5) of 24 patients", "20.8% of 5/24", "20.8% of 24 patients": the counts of a percentage. */
function readGroup(tokens: readonly Token[], at: number, parts: Parts): number {
  if (parts.count !== undefined || parts.denominator !== undefined) return at
  const count = tokens[at + 1]
  const isBracketed = isOpening(tokens[at]) && isCount(count) && isClosing(tokens[at + 2])
  if (isBracketed && isWord(tokens[at + 3], 'of')) {
    parts.count = numeralOf(count)
    return readLateDenominator(tokens, at + 3, parts) ?? at + 3
  }
  if (!isWord(tokens[at], 'of')) return at
  return readFraction(tokens, at + 1, parts) ?? at
}

/** Behind these a bracket gives the size of the group, not a count: "12.5% in women (n = 8)". */
const PREPOSITIONS: ReadonlySet<string> = new Set('in among of with for at on'.split(' '))
