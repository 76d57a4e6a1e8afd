/** A part of a year of several months: a quarter or a half. */
export type YearPart = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2'

/**
 * A date with the precision it was printed with: a year, a part of a year, a month of a year, or a
 * day. "January 2025" is `{ year: 2025, month: 1 }`, "the third quarter of 2025"
 * `{ year: 2025, part: 'Q3' }`.
 */
export interface PartialDate {
  readonly year: number
  /** Where no month is given. */
  readonly part?: YearPart
  /** 1 to 12. */
  readonly month?: number
  /** 1 to 31. */
  readonly day?: number
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The parts of a year with their first and last months, and what a reader calls them. */
const yearParts: Readonly<Record<YearPart, readonly [first: number, last: number, name: string]>> =
  {
    Q1: [1, 3, 'first quarter'],
    Q2: [4, 6, 'second quarter'],
    Q3: [7, 9, 'third quarter'],
    Q4: [10, 12, 'fourth quarter'],
    H1: [1, 6, 'first half'],
    H2: [7, 12, 'second half'],
  }

/** Whether every day that `a` may mean lies before every day that `b` may mean. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return latest(a) < earliest(b)
}

/** Whether some day is meant by both: "January 2025" and "January 7, 2025" may coincide. */
export function mayCoincide(a: PartialDate, b: PartialDate): boolean {
  return !isBefore(a, b) && !isBefore(b, a)
}

/** Orders dates for sorting: by their first possible day, the more precise first among equals. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return earliest(a) - earliest(b) || latest(a) - latest(b)
}

/**
 * How many whole months have surely passed from `a` to `b`; 0 where `b` is not surely later.
 * From "January 2025" to January 21, 2026 it is 11.
 */
export function monthsBetween(a: PartialDate, b: PartialDate): number {
  if (!isBefore(a, b)) return 0
  const months = (b.year - a.year) * 12 + firstMonth(b) - lastMonth(a)
  return Math.max(0, (b.day ?? 1) < lastDay(a) ? months - 1 : months)
}

/** ISO 8601, as precise as the date: "2025", "2025-01", "2025-01-07"; a part of a year as "2025-Q3". */
export function formatDate(date: PartialDate): string {
  return [
    String(date.year).padStart(4, '0'),
    ...(date.part === undefined ? [] : [date.part]),
    ...(date.month === undefined ? [] : [String(date.month).padStart(2, '0')]),
    ...(date.month === undefined || date.day === undefined
      ? []
      : [String(date.day).padStart(2, '0')]),
  ].join('-')
}

/** In a reader's words: "2025", "the first half of 2025", "January 2025", "January 7, 2025". */
export function describeDate(date: PartialDate): string {
  if (date.part !== undefined) return `the ${yearParts[date.part][2]} of ${String(date.year)}`
  const month = date.month === undefined ? undefined : monthNames[date.month - 1]
  if (month === undefined) return String(date.year)
  const day = date.day === undefined ? '' : ` ${String(date.day)},`
  return `${month}${day} ${String(date.year)}`
}

/** Reads an ISO 8601 date of any precision; nothing for other text and for days that do not exist. */
export function parseIsoDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text)
  if (match === null) return undefined
  const [, yearText, monthText, dayText] = match
  const year = Number(yearText)
  if (monthText === undefined) return { year }
  const month = Number(monthText)
  if (month < 1 || month > 12) return undefined
  if (dayText === undefined) return { year, month }
  const day = Number(dayText)
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, month, day }
}

/** How many days a month of a year has in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A number that rises with the first day that a date may mean. */
function earliest(date: PartialDate): number {
  return date.year * 10_000 + firstMonth(date) * 100 + (date.day ?? 1)
}

/** A number, on the scale of `earliest`, that rises with the last day that a date may mean. */
function latest(date: PartialDate): number {
  return date.year * 10_000 + lastMonth(date) * 100 + lastDay(date)
}

function lastDay(date: PartialDate): number {
  return date.day ?? daysInMonth(date.year, lastMonth(date))
}

function firstMonth({ month, part }: PartialDate): number {
  return month ?? (part === undefined ? 1 : yearParts[part][0])
}

function lastMonth({ month, part }: PartialDate): number {
  return month ?? (part === undefined ? 12 : yearParts[part][1])
}
