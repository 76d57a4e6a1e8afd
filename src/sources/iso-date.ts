import { readDateAt } from '../document/printed-date.js'
import type { PartialDate } from '../statistics/partial-date.js'

/**
 * The day of a date in metadata, as precise as given: "2026-01-21T08:30:00-05:00", "2026/01",
 * "2026", "January 21, 2026". The time and its zone do not move it.
 */
export function isoDate(text: string): PartialDate | undefined {
  const value = text.trim().slice(0, 40)
  if (/^(?:18|19|20|21)\d\d$/.test(value)) return { year: Number(value) }
  const month = /^((?:18|19|20|21)\d\d)[-/](\d{1,2})$/.exec(value)
  const date = month === null ? value : `${month[1] ?? ''}-${(month[2] ?? '').padStart(2, '0')}`
  return readDateAt(date, 0)?.date
}
