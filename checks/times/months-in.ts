/** Months in a unit of time, where a week is a fifty-second of a year; nothing for other units. */
export const monthsIn: Readonly<Record<string, number>> = { week: 12 / 52, month: 1, year: 12 }
