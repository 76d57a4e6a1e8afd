import type { NumberToken, Token } from '../tokens/token.js'
import { isDash, isMark, isOpening, isWord, termOf } from '../tokens/token.js'
import type { Unit } from '../tokens/units.js'
import {
  isCount,
  type Parts,
  readAttachments,
  readBareBounds,
  readEqualsN,
  readFraction,
  readIntervalItem,
} from './attachments.js'
import { type IntervalLabel, mayBeginLabel, readInterval, readLabel } from './interval.js'
import type { FigureMention, NumeralOrOpen } from './mention.js'
import { hedgeBefore, numeralOf, readOpen } from './numerals.js'
import { readPValue } from './p-value.js'

/**
 * All figures of a sentence, left to right, each with what is printed together with it. Every
 * number is read once: the bounds of an interval are not figures of their own, nor are the tokens
 * that `isName` calls part of a name ("cohort 2", "grade 3"). `announced` is the label of bounds
 * that come without one ("HR (95% CI)" at the head of a column).
 */
export function readFigures(
  tokens: readonly Token[],
  isName: (index: number) => boolean = () => false,
  announced?: IntervalLabel,
): FigureMention[] {
  const figures: FigureMention[] = []
  let label = announced
  for (let at = 0; at < tokens.length;) {
    const announcement = readAnnouncement(tokens, at)
    if (announcement !== undefined) {
      label = announcement.label ?? label
      at = announcement.next
      continue
    }
    const figure = isName(at) ? undefined : readFigure(tokens, at, label)
    if (figure === undefined) at++
    else {
      figures.push(figure)
      at = figure.to
    }
  }
  return figures
}

/** A label whose bounds come later ("HR (95% CI): …"), or an interval with no estimate before it. */
function readAnnouncement(
  tokens: readonly Token[],
  at: number,
): { label?: IntervalLabel; next: number } | undefined {
  if (!mayBeginLabel(tokens[at])) return undefined
  const interval = readInterval(tokens, at)
  if (interval !== undefined) return { next: interval.next }
  const label = readLabel(tokens, at)
  return label === undefined ? undefined : { label: label.value, next: label.next }
}

function readFigure(
  tokens: readonly Token[],
  at: number,
  label: IntervalLabel | undefined,
): FigureMention | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.type === 'word') {
    if (token.text.length > 1 && token.term?.category !== 'open') return undefined
    return readN(tokens, at) ?? readP(tokens, at) ?? readOpenFigure(tokens, at, label)
  }
  if (token.type !== 'number') return undefined
  return (
    readRatio(tokens, at) ??
    readSpan(tokens, at) ??
    readShare(tokens, at) ??
    readPlain(tokens, at, token, label)
  )
}

function build(
  tokens: readonly Token[],
  type: FigureMention['type'],
  from: number,
  to: number,
  parts: Partial<FigureMention>,
): FigureMention {
  const start = tokens[from]?.start ?? 0
  return { ...parts, type, from, to, start, end: tokens[to - 1]?.end ?? start }
}

/** "n = 24", and "n = 25; 78.1%", which is a share. */
function readN(tokens: readonly Token[], at: number): FigureMention | undefined {
  const parts: Parts = {}
  const next = readEqualsN(tokens, at, parts)
  if (next === undefined) return undefined
  if (parts.denominator !== undefined) return build(tokens, 'fraction', at, next, parts)
  const share = tokens[next + 1]
  if (isMark(tokens[next], ',', ';') && share?.type === 'number' && share.unit?.key === '%') {
    parts.percent = numeralOf(share)
    const to = readAttachments(tokens, next + 2, parts)
    return build(tokens, 'percent', at, to, parts)
  }
  if (isOpening(tokens[next])) {
    const to = readAttachments(tokens, next, parts)
    if (parts.percent !== undefined) return build(tokens, 'percent', at, to, parts)
  }
  return build(tokens, 'n', at, next, { ...(parts.count && { number: parts.count }) })
}

function readP(tokens: readonly Token[], at: number): FigureMention | undefined {
  const p = readPValue(tokens, at)
  return p === undefined
    ? undefined
    : build(tokens, 'p', at, p.next, { p: p.value, number: p.value.number })
}

function readOpenFigure(
  tokens: readonly Token[],
  at: number,
  label: IntervalLabel | undefined,
): FigureMention | undefined {
  const open = readOpen(tokens, at)
  if (open === undefined) return undefined
  return finishPlain(tokens, at, open.next, open.value, {}, label)
}

/** "2:1" and "1:1:1": small whole numbers glued by colons, where the sentence speaks of allocation. */
function readRatio(tokens: readonly Token[], at: number): FigureMention | undefined {
  const parts: number[] = []
  let next = at
  for (;;) {
    const token = tokens[next]
    if (!isCount(token) || token.number.value > LARGEST_PART || (next > at && token.spaced)) break
    parts.push(token.number.value)
    next++
    if (!isMark(tokens[next], ':') || tokens[next]?.spaced === true) break
    next++
  }
  return parts.length < 2 ? undefined : build(tokens, 'ratio', at, next, { parts })
}

const LARGEST_PART = 10

/** "20-30%", "12 to 55 years", "23% to 25%": two numbers that stand for all between them. */
function readSpan(tokens: readonly Token[], at: number): FigureMention | undefined {
  const first = tokens[at]
  const between = tokens[at + 1]
  const second = tokens[at + 2]
  if (first?.type !== 'number' || second?.type !== 'number') return undefined
  if (isWord(tokens[at - 1], 'from') || first.number.value >= second.number.value) return undefined
  const joined = (isDash(between) || isMark(between, '~')) && between?.spaced === second.spaced
  if (!joined && !isWord(between, 'to')) return undefined
  return build(tokens, 'span', at, at + 3, { ...(second.unit && { unit: second.unit }) })
}

/** A share of a group: "20.8% (5/24)", "5/24 (20.8%)", "5 of 24 patients (20.8%)", "5 (20.8%)". */
function readShare(tokens: readonly Token[], at: number): FigureMention | undefined {
  const token = tokens[at]
  if (token?.type !== 'number') return undefined
  const hedge = hedgeBefore(tokens, at)
  const parts: Parts = {}
  if (token.unit?.key === '%') {
    parts.percent = numeralOf(token, undefined, hedge)
    const to = readAttachments(tokens, at + 1, parts)
    const bracket = nextBracket(tokens, to, (index) => isWord(tokens[index], 'n'))
    const late =
      parts.count || bracket === undefined ? undefined : readAttachments(tokens, bracket, parts)
    return build(tokens, 'percent', at, late ?? to, parts)
  }
  if (!isCount(token) || isGrade(tokens, at)) return undefined
  parts.count = numeralOf(token, undefined, hedge)
  const whole = readFraction(tokens, at, parts)
  const behind = whole ?? at + 1
  const bracket = nextBracket(tokens, behind, (index) => isPercent(tokens[index]))
  if (bracket !== undefined) {
    let to = readAttachments(tokens, bracket, parts)
    if (whole === undefined) to = readLateDenominator(tokens, to, parts) ?? to
    return build(tokens, 'percent', at, to, parts)
  }
  return whole === undefined ? undefined : build(tokens, 'fraction', at, whole, parts)
}

/**
 * The bracket that follows within the few words of a noun and holds what belongs to the number
 * before the noun: "5 of 24 patients (20.8%)", "78.1% were male (n = 25)".
 */
function nextBracket(
  tokens: readonly Token[],
  at: number,
  begins: (index: number) => boolean,
): number | undefined {
  for (let next = at; next < at + LONGEST_NOUN; next++) {
    const token = tokens[next]
    if (isOpening(token)) return begins(next + 1) ? next : undefined
    if (token?.type !== 'word' && token?.type !== 'code' && !isDash(token)) return undefined
    if (isWord(token, ...CLAUSE_WORDS)) return undefined
  }
  return undefined
}

/** "an ECOG status of 1 (65%)": the number is a grade, not a count. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  const noun = isWord(tokens[at - 1], 'of') ? at - 2 : at - 1
  return isWord(
    tokens[noun],
    'status',
    'score',
    'scores',
    'grade',
    'stage',
    'class',
    'type',
    'level',
  )
}

function isPercent(token: Token | undefined): boolean {
  return token?.type === 'number' && token.unit?.key === '%'
}

const LONGEST_NOUN = 8
const CLAUSE_WORDS = ['and', 'or', 'but', 'while', 'whereas', 'versus', 'vs', 'compared']

/** "12 (37.5%) of 32 patients". */
function readLateDenominator(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
): number | undefined {
  if (parts.denominator !== undefined || !isWord(tokens[at], 'of')) return undefined
  let next = at + 1
  while (isWord(tokens[next], 'the', 'all', 'these', 'those')) next++
  const token = tokens[next]
  if (!isCount(token) || (parts.count?.value ?? 0) > token.number.value) return undefined
  parts.denominator = numeralOf(token)
  return next + 1
}

function readPlain(
  tokens: readonly Token[],
  at: number,
  token: NumberToken,
  label: IntervalLabel | undefined,
): FigureMention {
  const before = tokens[at - 1]
  const signed = isMinus(tokens, at)
  const number = numeralOf(token, signed ? before : undefined, hedgeBefore(tokens, at))
  return finishPlain(
    tokens,
    signed ? at - 1 : at,
    at + 1,
    number,
    token.unit ? { unit: token.unit } : {},
    label,
  )
}

/** A dash glued to the number with nothing before it that it could join. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at - 1]
  if (!isDash(dash) || tokens[at]?.spaced === true) return false
  const before = tokens[at - 2]
  return dash?.spaced === true || isOpening(before) || isMark(before, '=', ',', ';', ':')
}

function finishPlain(
  tokens: readonly Token[],
  at: number,
  next: number,
  number: NumeralOrOpen,
  unit: Pick<FigureMention, 'unit'>,
  label: IntervalLabel | undefined,
): FigureMention {
  const parts: Parts = {}
  const spread = afterSpread(tokens, next)
  const bare = label === undefined ? undefined : readBareBounds(tokens, spread ?? next, label)
  if (bare !== undefined) parts.interval = bare.value
  const behind = bare?.next ?? spread ?? next
  const mayAttach = spread === undefined || isOpening(tokens[behind])
  const to = mayAttach ? readAttachments(tokens, behind, parts, readIntervalItem) : behind
  const { interval, p } = parts
  const late = unit.unit ?? timeUnit(interval)
  return build(tokens, 'plain', at, to, {
    number,
    ...(late && { unit: late }),
    ...(interval && { interval }),
    ...(parts.spread && { spread: parts.spread }),
    ...(p && { p }),
  })
}

/** "12.3 ± 4.5": the number behind the sign is a spread, never an estimate. */
function afterSpread(tokens: readonly Token[], at: number): number | undefined {
  const isSpread = isMark(tokens[at], '±', '+/-') && tokens[at + 1]?.type === 'number'
  return isSpread ? at + 2 : undefined
}

/** "NE (95% CI, 15.4 months-NE)": the unit stands with a bound. */
function timeUnit(interval: Parts['interval']): Unit | undefined {
  return interval?.unit?.quantity === 'percent' ? undefined : interval?.unit
}

/** Whether a word of the sentence makes a ratio of small numbers an allocation. */
export function speaksOfAllocation(tokens: readonly Token[]): boolean {
  return tokens.some((token) => termOf(token, 'allocation') !== undefined)
}
