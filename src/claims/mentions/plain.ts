import { isMark, isWord, type NumberToken, type Token } from '../tokens/token.js'
import type { Unit } from '../tokens/units.js'
import {
  keepInterval,
  type Parts,
  readAttachments,
  readBareBounds,
  readIntervalItem,
  readLateInterval,
} from './attachments.js'
import { type Announced, readDeviation } from './deviation.js'
import { type FigureMention, figureMention, isNumeral, type NumeralOrOpen } from './mention.js'
import { hedgeBefore, isCensoring, numeralOf, readOpen } from './numerals.js'
import { readLateUnit } from './late-unit.js'
import { isLooseMinus, minusBefore } from './sign.js'

/** "NE", "not reached" where a number could stand. */
export function readOpenFigure(
  tokens: readonly Token[],
  at: number,
  said: Announced,
): FigureMention | undefined {
  const open = readOpen(tokens, at)
  if (open === undefined) return undefined
  return finishPlain(tokens, at, open.next, open.value, undefined, said)
}

/** A number that is no share: with its unit, interval, spread and p-value. */
export function readPlain(
  tokens: readonly Token[],
  at: number,
  token: NumberToken,
  said: Announced,
): FigureMention {
  const minus = minusBefore(tokens, at)
  const sign = minus === undefined ? undefined : tokens[minus]
  const isCensored = isCensoring(tokens, at + 1)
  const hedge = isCensored ? 'at-least' : hedgeBefore(tokens, at)
  const next = isCensored ? at + 2 : at + 1
  const late = isCensored ? readLateUnit(tokens, next) : undefined
  const behind = late?.next ?? next
  const unit = token.unit ?? late?.value
  const number = numeralOf(token, sign, hedge)
  const figure = finishPlain(tokens, minus ?? at, behind, number, unit, said)
  if (minus !== undefined || !isLooseMinus(tokens, at, number, figure.interval)) return figure
  const negative = numeralOf(token, tokens[at - 1], hedge)
  return finishPlain(tokens, at - 1, behind, negative, unit, said)
}

function finishPlain(
  tokens: readonly Token[],
  at: number,
  next: number,
  number: NumeralOrOpen,
  unit: Unit | undefined,
  said: Announced,
): FigureMention {
  const parts: Parts = {}
  const label = said.interval
  const deviation = readDeviation(tokens, next, said)
  parts.deviation = deviation?.value
  const first = deviation?.next ?? next
  const bare = readBareBounds(tokens, first, label ?? { type: 'confidence' })
  if (bare !== undefined && label !== undefined) keepInterval(parts, bare)
  const behind = bare?.next ?? first
  const attached = readAttachments(tokens, behind, parts, (_, at) =>
    readBehind(tokens, at, parts, said),
  )
  if (unit?.quantity === 'time' && onlyTested(parts) && saysWhen(tokens, at)) {
    return figureMention(tokens, 'plain', at, behind, { number, unit })
  }
  const isResult = unit !== undefined || (isNumeral(number) && number.decimals > 0)
  const mayFollow = isResult && parts.interval === undefined && bare === undefined
  const end = (mayFollow ? readLateInterval(tokens, attached, parts) : undefined) ?? attached
  const { interval, spread, p } = parts
  const printed = unit ?? parts.deviation?.unit
  const late = printed === undefined && end > next ? readLateUnit(tokens, end) : undefined
  const known = printed ?? late?.value ?? timeUnit(interval)
  return figureMention(tokens, 'plain', at, late?.next ?? end, {
    number,
    unit: known,
    interval,
    spread,
    deviation: parts.deviation,
    bounds: label === undefined ? bare?.value : undefined,
    p,
  })
}

/** Whether a p-value is all that is printed with a number. */
function onlyTested({ p, interval, spread, deviation }: Parts): boolean {
  return p !== undefined && (interval ?? spread ?? deviation) === undefined
}

/** "did not change after 6 months (p = 0.4)", "at 24, 52 and 104 weeks (p = 0.4)": the test is not of the time. */
function saysWhen(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (tokens[before]?.type === 'number' || isListed(tokens[before])) before--
  return isWord(tokens[before], 'at', 'after', 'within', 'until', 'during', 'over')
}

function isListed(token: Token | undefined): boolean {
  return isMark(token, ',') || isWord(token, 'and', 'or', 'the')
}

/** "12.3 (SD 4.5; 95% CI …)": a deviation among the other things of a bracket. */
function readBehind(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
  said: Announced,
): number | undefined {
  const read = parts.deviation ? undefined : readDeviation(tokens, at, said)
  if (read === undefined) return readIntervalItem(tokens, at, parts)
  parts.deviation = read.value
  return read.next
}

/** "NE (95% CI, 15.4 months-NE)": the unit stands with a bound. */
function timeUnit(interval: Parts['interval']): Unit | undefined {
  return interval?.unit?.quantity === 'percent' ? undefined : interval?.unit
}
