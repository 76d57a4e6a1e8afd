import { isDigit } from './character-class.js'
import type { PartialDate } from '../statistics/partial-date.js'

/** A date as found in a text: `end` is the index after its last character. */
export interface PrintedDate {
  readonly date: PartialDate
  readonly end: number
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const year = '((?:18|19|20|21)\\d\\d)(?!\\d)'
const anyYear = /(?:18|19|20|21)\d\d/
const space = '\\s{1,3}'
const comma = '(?:\\s{0,2},\\s{0,2}|\\s{1,3})'

interface Form {
  readonly pattern: RegExp
  readonly read: (parts: readonly string[]) => PartialDate | undefined
}

/** Longer forms before the shorter ones that they begin with. */
const forms: readonly Form[] = [
  form(`${month}\\.?${space}${day}${comma}${year}`, (m, d, y) => dayOf(y, monthOf(m), d)),
  form(`${month}\\.?${comma}${year}`, (m, y) => monthOnly(y, monthOf(m))),
  form(`${day}(?:${space}of)?(?:${space}|-)${month}\\.?(?:${comma}|-)${year}`, (d, m, y) =>
    dayOf(y, monthOf(m), d),
  ),
  form(`${year}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, (y, _, m, d) => dayOf(y, Number(m), d)),
  form(`${year}-(\\d\\d)(?![\\d/.-]|[-–]\\d)`, (y, m) => monthOnly(y, Number(m))),
  form(`(\\d{1,2})([-/])(\\d{1,2})\\2${year}`, (first, _, second, y) =>
    unambiguous(y, Number(first), Number(second)),
  ),
]

const candidate = new RegExp(`\\b(?:\\d{1,4}|${month})`, 'gi')

/**
 * Reads a date that begins exactly at `index`, as precise as printed: a day or a month of a year.
 * A bare year, a quarter, a day that the calendar lacks, and day and month that could be swapped
 * ("05/06/2025") are no dates.
 */
export function readDateAt(text: string, index: number): PrintedDate | undefined {
  if (!mayBeginDate(text, index)) return undefined
  if (index > 0 && /[\p{L}\d]/u.test(text.charAt(index - 1))) return undefined
  for (const { pattern, read } of forms) {
    pattern.lastIndex = index
    const match = pattern.exec(text)
    if (match === null) continue
    const date = read(match.slice(1))
    if (date !== undefined) return { date, end: pattern.lastIndex }
  }
  return undefined
}

/** A look at the digits at an index and what follows, since few words and numbers begin a date. */
function mayBeginDate(text: string, index: number): boolean {
  let end = index
  while (end - index < 5 && isDigit(text.charCodeAt(end))) end++
  const digits = end - index
  if (digits === 4) return /[-/.]/.test(text.charAt(end))
  if (digits > 2) return false
  const next = digits === 0 ? monthStart : behindDay
  next.lastIndex = end
  return next.test(text)
}

const monthStart = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iy
const behindDay =
  /[-/]\d|(?:st|nd|rd|th)?(?:\s{1,3}of)?(?:\s{1,3}|-)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iy

/** The first date anywhere in a text, with the index at which it begins. */
export function readDate(text: string): (PrintedDate & { readonly start: number }) | undefined {
  if (!anyYear.test(text)) return undefined
  for (const { index } of text.matchAll(candidate)) {
    const found = readDateAt(text, index)
    if (found !== undefined) return { ...found, start: index }
  }
  return undefined
}

function form(
  pattern: string,
  read: (...parts: readonly string[]) => PartialDate | undefined,
): Form {
  return {
    pattern: new RegExp(pattern, 'iy'),
    read: (parts) => read(...parts),
  }
}

function monthOf(name: string): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1
}

function dayOf(year: string, month: number, day: string): PartialDate | undefined {
  return calendarDay(Number(year), month, Number(day))
}

function monthOnly(year: string, month: number): PartialDate | undefined {
  return month >= 1 && month <= 12 ? { year: Number(year), month } : undefined
}

/** Day and month in an order that only one calendar day fits. */
function unambiguous(year: string, first: number, second: number): PartialDate | undefined {
  const dayFirst = calendarDay(Number(year), second, first)
  const monthFirst = calendarDay(Number(year), first, second)
  if (dayFirst !== undefined && monthFirst !== undefined && first !== second) return undefined
  return dayFirst ?? monthFirst
}

function calendarDay(year: number, month: number, day: number): PartialDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day <= daysInMonth ? { year, month, day } : undefined
}
