import {
  defineCheck,
  describeDate,
  monthsBetween,
  someDigitAway,
  type PrintedNumber,
} from '../../src/index.js'
import { monthsIn } from '../times/months-in.js'
import { messages } from './messages.js'
import { onlyDate, reversedMilestones, reversedPeriods } from './milestones.js'
import { wrongLengths } from './stated-length.js'

/** Outcomes may be followed for days. */
const monthsInFrame: Readonly<Record<string, number>> = { day: 12 / 365, ...monthsIn }

/** Dates may be given by the month, at either end. */
const room = 2

export default defineCheck({
  id: 'time-frame',
  summary:
    'Outcomes can be followed as long as planned, periods are as long as their dates, and milestones come in order',
  severity: 'warning',
  reads: ['time-frame', 'date'],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    const dates = claims.filter((claim) => claim.kind === 'date')
    for (const finding of wrongLengths(dates)) report(finding)
    for (const { earlier, later } of [...reversedMilestones(dates), ...reversedPeriods(dates)]) {
      report({
        message: 'reversed',
        data: {
          later: later.measure.label,
          laterDate: describeDate(later.value.date),
          earlier: earlier.measure.label,
          earlierDate: describeDate(earlier.value.date),
        },
        at: later,
        related: [{ message: earlier.measure.label, at: earlier }],
        derivation: [`no study has its ${later.measure.label} before its ${earlier.measure.label}`],
      })
    }
    const start = onlyDate(dates, 'study-start')
    const end = onlyDate(dates, 'study-completion')
    if (start === undefined || end === undefined) return
    const months = monthsBetween(start.value.date, end.value.date)
    if (months <= 0) return
    for (const claim of claims) {
      if (claim.kind !== 'time-frame') continue
      const { length, unit } = claim.value
      const each = monthsInFrame[unit]
      if (each === undefined) continue
      const isTooLong = ({ value }: PrintedNumber): boolean => value * each > months + room
      if (!isTooLong(length)) {
        if (someDigitAway(length, isTooLong))
          verify({ claim, how: `${length.text} ${unit} fit into ${String(months)} months` })
        continue
      }
      report({
        message: 'long',
        data: {
          outcome: claim.measure.label,
          length: `${length.text} ${unit}${length.value === 1 ? '' : 's'}`,
          months,
          start: describeDate(start.value.date),
          end: describeDate(end.value.date),
        },
        at: claim,
        related: [
          { message: start.measure.label, at: start },
          { message: end.measure.label, at: end },
        ],
        derivation: [
          `from ${describeDate(start.value.date)} to ${describeDate(end.value.date)} pass ${String(months)} months`,
          'whoever joins on the first day can be followed that long, everybody else for less',
        ],
      })
    }
  },
})
