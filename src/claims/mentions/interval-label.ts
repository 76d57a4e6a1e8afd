import type { Interval } from '../figure.js'
import type { Token } from '../tokens/token.js'
import {
  isClosing,
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termLength,
  termOf,
} from '../tokens/token.js'
import type { Read } from './numerals.js'

/** What is said of bounds before they come: "95% CI", "range", "IQR". */
export interface IntervalLabel {
  readonly type: Interval['type']
  readonly level?: number
}

/** A cheap look: whether "95%", "CI", "Q1" or a word such as "two-sided" stands here. */
export function mayBeginLabel(token: Token | undefined): boolean {
  return (
    levelAt(token) !== undefined ||
    termOf(token, 'interval') !== undefined ||
    (token?.type === 'code' && (GLUED.test(token.text) || mayBeQuartile(token.lower)))
  )
}

function mayBeQuartile(lower: string): boolean {
  return QUARTILES.has(lower) || GLUED_QUARTILES.has(lower)
}

/**
 * "95% CI", "CI 95%", "95% confidence interval [CI]", "two-sided 95% exact CI", "range",
 * "interquartile range", "Q1-Q3".
 */
export function readLabel(tokens: readonly Token[], at: number): Read<IntervalLabel> | undefined {
  const first = afterSides(tokens, at)
  const level = levelAt(tokens[first])
  const glued = readGlued(tokens, first) ?? readQuartiles(tokens, first)
  if (glued !== undefined) return glued
  const name = level === undefined ? first : nameBehindLevel(tokens, first)
  const term = termOf(tokens[name], 'interval')
  const isMisread = level !== undefined && tokens[name]?.text === 'Cl'
  if (term === undefined && !isMisread) return undefined
  const type = term === undefined ? 'confidence' : (term.key as Interval['type'])
  let next = name + termLength(tokens[name])
  const abbreviated = isOpening(tokens[next]) && termOf(tokens[next + 1], 'interval') !== undefined
  if (abbreviated) next += 1 + termLength(tokens[next + 1]) + 1
  const bracketed = isOpening(tokens[next]) && isClosing(tokens[next + 2])
  const after = level === undefined ? levelAt(tokens[bracketed ? next + 1 : next]) : undefined
  if (after !== undefined) next += bracketed ? 3 : 1
  const known = level ?? after
  return { value: { type, ...(known !== undefined && { level: known }) }, next }
}

/** Past "two-sided" or "one-sided". */
function afterSides(tokens: readonly Token[], at: number): number {
  const side = isDash(tokens[at + 1]) ? at + 2 : at + 1
  return isWord(tokens[side], 'sided', 'tailed') ? side + 1 : at
}

/**
 * Where the name of an interval stands behind its level: at once, after a comma or a hyphen, or
 * after words for how it was computed ("95% Clopper-Pearson CI").
 */
function nameBehindLevel(tokens: readonly Token[], level: number): number {
  let next = level + 1
  if (isMark(tokens[next], ',') || isDash(tokens[next])) next++
  for (let name = next; name <= next + MOST_METHOD_WORDS; name++) {
    const token = tokens[name]
    if (termOf(token, 'interval') !== undefined) return name
    if (!isDash(token) && !isWordOf(token, METHODS)) break
  }
  return next
}

const MOST_METHOD_WORDS = 5
const METHODS: ReadonlySet<string> = new Set(
  (
    'exact bootstrap bootstrapped percentile clopper pearson wald wilson newcombe score profile ' +
    'likelihood adjusted unadjusted stratified bias corrected and accelerated asymptotic binomial ' +
    'bayesian two one sided hartung knapp simultaneous repeated robust pointwise'
  ).split(' '),
)

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

/** "Q1-Q3", "Q1, Q3", "25th-75th percentile": the bounds of the middle half. */
function readQuartiles(tokens: readonly Token[], at: number): Read<IntervalLabel> | undefined {
  const first = tokens[at]
  if (first?.type !== 'code') return undefined
  if (GLUED_QUARTILES.has(first.lower)) return quartiles(tokens, at + 1)
  const upper = QUARTILES.get(first.lower)
  const isJoined =
    isDash(tokens[at + 1]) ||
    isMark(tokens[at + 1], ',', ';', '/') ||
    isWord(tokens[at + 1], 'to', 'and')
  const second = tokens[at + 2]
  if (upper === undefined || !isJoined || second?.type !== 'code' || second.lower !== upper)
    return undefined
  return quartiles(tokens, at + 3)
}

function quartiles(tokens: readonly Token[], at: number): Read<IntervalLabel> {
  const next = isWord(tokens[at], 'percentile', 'percentiles', 'centile') ? at + 1 : at
  return { value: { type: 'interquartile' }, next }
}

/** What a plain hyphen makes one word of. */
const GLUED_QUARTILES: ReadonlySet<string> = new Set('q1-q3 p25-p75 25th-75th'.split(' '))

const QUARTILES: ReadonlyMap<string, string> = new Map([
  ['q1', 'q3'],
  ['p25', 'p75'],
  ['25th', '75th'],
])

/** The level of "95%", if a number in percent can be one. */
function levelAt(token: Token | undefined): number | undefined {
  if (token?.type !== 'number' || token.unit?.quantity !== 'percent') return undefined
  const { value } = token.number
  return value >= 50 && value < 100 ? value : undefined
}

/** "Confidence bands of 95%", "95% prediction limits": a level without bounds, nobody's share. */
export function isLevel(tokens: readonly Token[], at: number): boolean {
  if (levelAt(tokens[at]) === undefined) return false
  const sided = isOpening(tokens[at + 1]) ? afterSides(tokens, at + 2) : at
  const behind = sided > at + 2 && isClosing(tokens[sided]) ? sided + 1 : at + 1
  if (isWordOf(tokens[behind], SURE)) return true
  return isWord(tokens[at - 1], 'of', 'at') && tokens.slice(Math.max(0, at - 5), at).some(isSure)
}

const SURE: ReadonlySet<string> = new Set('confidence credible prediction hdi cri'.split(' '))

function isSure(token: Token): boolean {
  return isWord(token, 'confidence', 'credible', 'credibility', 'prediction')
}
