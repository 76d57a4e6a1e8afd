import type { BindingRule } from '../../claims/binding-rule.js'
import type { FigureMention } from '../../claims/mentions/mention.js'
import type { ScopeValue } from '../../claims/scope.js'
import {
  isDash,
  isWord,
  isWordOf,
  type NumberToken,
  type Token,
} from '../../claims/tokens/token.js'
import type { MeasureMention } from '../reading/measure-mentions.js'

/** "6-month" as a value of the time point dimension. */
export function timePointOf(
  time: NumberToken,
  unit: string | undefined,
  rule: BindingRule,
): ScopeValue {
  const key = `${String(time.number.value)} ${time.unit?.key ?? unit ?? ''}`.trim()
  return { key, text: key, origin: 'stated', rule }
}

/** A time point of a sentence and the token at which its words begin. */
export interface TimePoint {
  readonly at: number
  readonly value: ScopeValue
}

/** The time points that a sentence names: "at 12 months", "after 6 weeks", "at week 24". */
export function timePointsIn(tokens: readonly Token[]): readonly TimePoint[] {
  const times: TimePoint[] = []
  let at = 0
  for (let number = 0; number < tokens.length; number++) {
    if (tokens[number]?.type !== 'number') continue
    // Each has a number at its end: only the few words before one are looked at.
    for (at = Math.max(at, number - LONGEST_TIME); at < number; at++) {
      const value = timeAt(tokens, at)
      if (value !== undefined) times.push({ at, value })
    }
  }
  return times
}

/** The time point right behind a figure, else the only one that its sentence names before it. */
export function timePointNear(
  times: readonly TimePoint[],
  figure: FigureMention,
): ScopeValue | undefined {
  const behind = times.find(({ at }) => at === figure.to)
  if (behind !== undefined) return behind.value
  const [first] = times
  if (first === undefined || first.at >= figure.from) return undefined
  const another = times.find(({ value }) => value.key !== first.value.key)
  return another !== undefined && another.at < figure.from ? undefined : first.value
}

/** "at the week 24": words before the number. */
const LONGEST_TIME = 3

const BEFORE_TIME: ReadonlySet<string> = new Set(['at', 'after', 'by', 'through'])
const TIME_NOUNS: Readonly<Record<string, string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
}

function timeAt(tokens: readonly Token[], at: number): ScopeValue | undefined {
  if (!isWordOf(tokens[at], BEFORE_TIME)) return undefined
  const first = isWord(tokens[at + 1], 'the') ? at + 2 : at + 1
  const next = tokens[first]
  if (next?.type === 'number' && next.unit?.quantity === 'time')
    return timePointOf(next, undefined, 'time-in-sentence')
  const noun = next?.type === 'word' ? TIME_NOUNS[next.lower] : undefined
  const number = tokens[first + 1]
  if (noun === undefined || number?.type !== 'number') return undefined
  return timePointOf(number, noun, 'time-in-sentence')
}

/** Whether a length of time names a time point ("the 6-month rate", "at 12 months"), not a result. */
export function isTimePoint(
  tokens: readonly Token[],
  figure: FigureMention,
  measures: readonly MeasureMention[],
): boolean {
  if (measures.some(({ timePoint }) => timePoint === figure.from)) return true
  const before = tokens[figure.from - 1]
  if (isWordOf(before, BEFORE_TIME) || isWord(before, 'within', 'every', 'for')) return true
  return isDash(tokens[figure.from + 1]) && isWord(tokens[figure.from + 2], 'and', 'or')
}
