import type { BindingRule } from '../../../claims/binding-rule.js'
import type { FigureMention } from '../../../claims/mentions/mention.js'
import type { ScopeValue } from '../../../claims/scope.js'
import {
  isClosing,
  isDash,
  isMark,
  isWord,
  isWordLike,
  isWordOf,
  type NumberToken,
  type Token,
} from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import { LEADS, timeKey, timesAt } from '../../reading/time-names.js'
import { areCoordinated } from '../figure-roles.js'
import { opensClause } from '../measures/clauses.js'

/** "6-month" as a value of the time point dimension. */
export function timePointOf(
  time: NumberToken,
  unit: string | undefined,
  rule: BindingRule,
): ScopeValue {
  const key = timeKey(time, unit)
  return { key, text: key, origin: 'stated', rule }
}

/** A time point of a sentence and the tokens of its words; `to` exclusive. */
export interface TimePoint {
  readonly at: number
  readonly to: number
  readonly value: ScopeValue
}

/** The time points that a sentence names: "at 12 months", "at week 24", "before surgery". */
export function timePointsIn(tokens: readonly Token[]): readonly TimePoint[] {
  const times: TimePoint[] = []
  for (let at = 0; at < tokens.length;) {
    const names = timesAt(tokens, at)
    for (const { key, text = key, from, to } of names) {
      const value = { key, text, origin: 'stated', rule: 'time-in-sentence' } as const
      times.push({ at: from, to, value })
    }
    at = names.at(-1)?.to ?? at + 1
  }
  return times
}

/**
 * The time point of a figure: the one right behind it or the list it ends, else the only one named
 * before it, or the nearest where each time has its figures behind it ("at 3 months 67% and at 6
 * months 8%"), else the only one of all, at the sentence's end.
 */
export function timePointNear(
  { tokens, figures }: Sentence,
  times: readonly TimePoint[],
  index: number,
): ScopeValue | undefined {
  const figure = figures[index]
  if (figure === undefined || times.length === 0) return undefined
  const listed = timeOfList(tokens, figures, times, index)
  if (listed !== undefined) return listed
  const behind = timeBehind(tokens, figures, times, index)
  if (behind !== undefined) return behind
  const before = times.filter(({ at }) => at < figure.from)
  const [first] = before
  if (first === undefined) return timeAtEnd(tokens, times, figure)
  const last = before.at(-1) ?? first
  if (figure.type !== 'p' && isOfFigureBefore(tokens, figures, last, index)) return undefined
  const isOnly = before.every(({ value }) => value.key === first.value.key)
  const holds = isOnly ? reaches(tokens, last, figure) : eachLeads(figures, times)
  return holds ? last.value : undefined
}

/** "At 3 and 6 months it was 20% and 30%, respectively": as many figures in a list as times. */
function timeOfList(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  times: readonly TimePoint[],
  index: number,
): ScopeValue | undefined {
  if (times.length < 2 || !tokens.some((token) => isWord(token, 'respectively'))) return undefined
  const goesOn = (at: number): boolean => {
    const [figure, next] = [figures[at], figures[at + 1]]
    if (figure === undefined || next?.type !== figure.type) return false
    return areCoordinated(tokens, figure, next)
  }
  let first = index
  while (goesOn(first - 1)) first--
  let last = index
  while (goesOn(last)) last++
  if (last - first + 1 !== times.length) return undefined
  const [from, to] = [figures[first]?.from ?? 0, figures[last]?.to ?? 0]
  const areApart = times.every((time) => time.to <= from) || times.every((time) => time.at >= to)
  return areApart ? times[index - first]?.value : undefined
}

/**
 * A time that opens its clause ("At 12 months, …") holds to the end of the sentence's part; one named
 * within a clause holds no further than the clause.
 */
function reaches(tokens: readonly Token[], { at, to }: TimePoint, figure: FigureMention): boolean {
  const opens = at === 0 || isMark(tokens[at - 1], ',', ';') || isWord(tokens[at - 1], 'and', 'but')
  for (let next = to; next < figure.from; next++) {
    if (isMark(tokens[next], ';', '.')) return false
    if (!opens && beginsClause(tokens, next)) return false
  }
  return true
}

/** ", whereas", "and there was", ", and revision was". */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  if (opensClause(tokens, at) || isWord(tokens[at], 'than')) return true
  if (!isWord(tokens[at], 'and')) return false
  return isMark(tokens[at - 1], ',') || isWord(tokens[at + 1], 'there')
}

/** "33% at 3 months", "30% and 33% at 3 months". */
function timeBehind(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  times: readonly TimePoint[],
  index: number,
): ScopeValue | undefined {
  for (let at = index; ; at++) {
    const [figure, next] = [figures[at], figures[at + 1]]
    if (figure === undefined) return undefined
    const behind = times.find(
      ({ at: from }) => from >= figure.to && isPastGroup(tokens, figure, from),
    )
    if (behind !== undefined) return behind.value
    if (next?.type !== figure.type) return undefined
    if (!areCoordinated(tokens, figure, next) && !areCompared(tokens, figure, next))
      return undefined
  }
}

/** "from 30% at 3 months to 33% in the end": the time is that of the first figure. */
function isOfFigureBefore(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  { at }: TimePoint,
  index: number,
): boolean {
  const before = figures.findLast(({ to }, position) => position < index && to <= at)
  return before !== undefined && before.type !== 'n' && isPastGroup(tokens, before, at)
}

/** "(16.1%) than in group B (48.4%) during surgery": both of the time behind the second. */
function areCompared(
  tokens: readonly Token[],
  first: FigureMention,
  second: FigureMention,
): boolean {
  const between = tokens.slice(first.to, second.from)
  if (between.length > LONGEST_CONTRAST) return false
  const isContrast = between.some((token) => isWord(token, 'than', 'versus', 'vs', 'compared'))
  return isContrast && between.every((token) => !isMark(token, ',', ';', '.'))
}

const LONGEST_CONTRAST = 10

/** "33% at 3 months", "(33%) at 3 months", "33% in the second group at 3 months": only the group stands between. */
function isPastGroup(tokens: readonly Token[], { to }: FigureMention, time: number): boolean {
  if (to === time || (to + 1 === time && isClosing(tokens[to]))) return true
  if (time - to > LONGEST_GROUP || !isWordOf(tokens[to], OF_GROUP)) return false
  return tokens
    .slice(to, time)
    .every((token) => token.type !== 'number' && isWordLike(token) && !isWordOf(token, PARTING))
}

const LONGEST_GROUP = 6
const OF_GROUP: ReadonlySet<string> = new Set(['for', 'in', 'with', 'on', 'among'])
const PARTING: ReadonlySet<string> = new Set(
  'and or but was were is had have compared versus vs than'.split(' '),
)

/** Whether the first figure has a time before it, and between any two times there is a figure. */
function eachLeads(figures: readonly FigureMention[], times: readonly TimePoint[]): boolean {
  return times.every((time, index) => {
    const next = times[index + 1]?.at ?? Infinity
    const isBehind = figures.some(({ to }) => to === time.at)
    return !isBehind && figures.some(({ from, to }) => from >= time.to && to <= next)
  })
}

/** "rose by 12% in one arm and by 8% in the other at 6 months": no clause ends in between. */
function timeAtEnd(
  tokens: readonly Token[],
  times: readonly TimePoint[],
  figure: FigureMention,
): ScopeValue | undefined {
  const [time, another] = times
  if (time === undefined || another !== undefined || time.to < tokens.length - 1) return undefined
  const parts = tokens.some(
    (token, at) =>
      at >= figure.to && at < time.at && (isMark(token, ',', ';') || opensClause(tokens, at)),
  )
  return parts ? undefined : time.value
}

/** Whether a length of time names a time point ("the 6-month rate", "at 12 months"), not a result. */
export function isTimePoint(
  { tokens, measures }: Sentence,
  times: readonly TimePoint[],
  figure: FigureMention,
): boolean {
  if (measures.some(({ timePoint }) => timePoint === figure.from)) return true
  if (times.some(({ at, to }) => at <= figure.from && figure.from < to)) return true
  const before = tokens[figure.from - 1]
  if (isWordOf(before, LEADS) || isWord(before, 'within', 'every', 'for')) return true
  return isDash(tokens[figure.from + 1]) && isWord(tokens[figure.from + 2], 'and', 'or')
}
