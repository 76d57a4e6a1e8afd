import { isMonth } from '../../claims/tokens/months.js'
import { isDash, isMark, isWord, isWordOf, type Token } from '../../claims/tokens/token.js'
import type { PartialDate } from '../../statistics/partial-date.js'
import { yearPartAt } from './year-parts.js'

/** A date of a sentence: `index` is its first token. */
export interface DateAt {
  readonly date: PartialDate
  readonly index: number
  readonly start: number
  readonly end: number
  /** Which end of a period it is: "from March 2012 to June 2014". */
  readonly edge?: 'start' | 'end'
}

/**
 * The dates of a sentence in order: those printed with a month, parts of years ("Q3 2025"), the ends
 * of periods ("between 2006 and 2007", "February to December 2012"), and years that say when ("in
 * 2012").
 */
export function datesOf(tokens: readonly Token[]): DateAt[] {
  const dates: DateAt[] = []
  for (let index = 0; index < tokens.length; index++) {
    const part = yearPartAt(tokens, index)
    if (part !== undefined) {
      const { date, last } = part
      const [start, end] = [tokens[index]?.start ?? 0, tokens[last]?.end ?? 0]
      dates.push({ date, index, start, end })
      index = last
      continue
    }
    const first = dateAt(tokens, index)
    if (first === undefined) continue
    const last = periodEnd(tokens, index)
    const second = last === undefined ? undefined : dateAt(tokens, last)
    if (last !== undefined && second !== undefined) {
      dates.push({ ...first, edge: 'start' }, { ...second, edge: 'end' })
      index = last
    } else if (isComplete(tokens, index)) dates.push(first)
  }
  return dates
}

/** A date, a year, or a month whose year stands with the month that the period ends in. */
function dateAt(tokens: readonly Token[], index: number): DateAt | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  const { start, end } = token
  if (token.type === 'date') return { date: token.date, index, start, end }
  if (isYear(token)) return { date: { year: Number(token.text) }, index, start, end }
  const second = isMonthName(token) ? tokens[periodEnd(tokens, index) ?? -1] : undefined
  if (second?.type !== 'date') return undefined
  const date = { year: second.date.year, month: monthNumber(token.text) }
  return { date, index, start, end: second.end }
}

/** The token of the date that ends the period which begins at `index`. */
function periodEnd(tokens: readonly Token[], index: number): number | undefined {
  const first = tokens[index]
  let at = index + 1
  if (isMark(tokens[at], ',')) at++
  const isBetween = tokens.slice(Math.max(0, index - 3), index).some((t) => isWord(t, 'between'))
  const isJoined = isBetween ? isWord(tokens[at], 'and') : isRange(tokens, at)
  if (!isJoined) return undefined
  const last = isWordOf(tokens[at + 1], QUALIFIERS) ? at + 2 : at + 1
  const second = tokens[last]
  if (isYear(first)) return isYear(second) && saysWhen(tokens, index, last) ? last : undefined
  return second?.type === 'date' ? last : undefined
}

/** "to", "through", "-", "until" between the ends of a period. */
function isRange(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens[at]) || isWord(tokens[at], 'to', 'through', 'until', 'till')
}

/** Whether a date that is no part of a period tells when by itself. */
function isComplete(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!isYear(token)) return token?.type === 'date'
  return saysWhen(tokens, index, index) || isOfMeeting(tokens, index)
}

/** "in 2012", "during the years 2005-2007"; not "in 2010 dollars", where the year goes with a noun. */
function saysWhen(tokens: readonly Token[], first: number, last: number): boolean {
  let before = first - 1
  while (isDash(tokens[before]) || isWordOf(tokens[before], QUALIFIERS)) before--
  if (!isWordOf(tokens[before], SAYING_WHEN)) return false
  const isSingle = first === last
  if (isSingle && isWord(tokens[before], 'from', 'between')) return false
  const behind = tokens[last + 1]
  return behind?.type !== 'word' || isWordOf(behind, GOING_ON) || behind.lower.endsWith('ed')
}

/** "at the 2025 annual meeting", "at ESMO 2025". */
function isOfMeeting(tokens: readonly Token[], index: number): boolean {
  const name = tokens[index - 1]
  const isBehindName = name?.type === 'word' && /^[A-Z]{3,}$/.test(name.text)
  if (isBehindName) return isWord(tokens[index - 2], 'at') || isWord(tokens[index - 3], 'at')
  if (!isWord(name, 'the') || !isWord(tokens[index - 2], 'at')) return false
  return tokens.slice(index + 1, index + 6).some((token) => isWordOf(token, MEETINGS))
}

function isYear(token: Token | undefined): boolean {
  return token?.type === 'number' && token.unit === undefined && /^(?:19|20)\d\d$/.test(token.text)
}

function isMonthName(token: Token): boolean {
  return token.type === 'word' && isMonth(token.lower) && /^[A-Z]/.test(token.text)
}

function monthNumber(name: string): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1
}

const SAYING_WHEN: ReadonlySet<string> = new Set('in during between from since by'.split(' '))

const QUALIFIERS: ReadonlySet<string> = new Set(
  'the year years early mid late end beginning of spring summer autumn fall winter'.split(' '),
)

const GOING_ON: ReadonlySet<string> = new Set(
  (
    'and or but as at by for in on of to with from among until were was is are had has have we the a ' +
    'an this that these it they all at after before when while using across within'
  ).split(' '),
)

const MEETINGS: ReadonlySet<string> = new Set(
  'meeting meetings congress conference symposium'.split(' '),
)
