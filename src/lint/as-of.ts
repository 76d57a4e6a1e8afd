import type { Diagnostic } from '../report/report.js'
import { parseIsoDate, type PartialDate } from '../statistics/partial-date.js'

/** The day that a run holds to be today, and what was wrong with the one asked for. */
export interface AsOf {
  readonly date: PartialDate
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the date asked for, an ISO date to the day; without one, today's date (UTC). */
export function readAsOf(text: string | undefined, now = new Date()): AsOf {
  const today = {
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    day: now.getUTCDate(),
  }
  if (text === undefined) return { date: today, diagnostics: [] }
  const date = parseIsoDate(text)
  if (date?.day !== undefined) return { date, diagnostics: [] }
  const message = `as-of date "${text}" is not a day; write it as YYYY-MM-DD. Today's date was used`
  return { date: today, diagnostics: [{ severity: 'error', message }] }
}
