import * as v from 'valibot'
import { defineCheck, describeDate, isBefore, monthsBetween } from '../../src/index.js'
import { confirmations, openStatus } from './confirmation.js'
import { outdated } from './outdated.js'
import { todayFor } from './planned.js'

export default defineCheck({
  id: 'stale-source',
  summary: 'Planned dates lie ahead, statuses are fresh, data are the latest',
  severity: 'warning',
  reads: ['date', 'status', 'identifier'],
  per: 'fact',
  messages: {
    passed: 'The {{event}} of {{date}} is still given as planned, but by {{today}} it has passed',
    unverified:
      'The status "{{status}}" was last confirmed in {{date}}, {{months}} months before {{today}}',
    outdated:
      'The data here are as of {{here}}; those of {{source}}, which came out before, are as of {{there}}',
  },
  options: v.strictObject({
    statusMonths: v.optional(
      v.pipe(
        v.number(),
        v.minValue(1),
        v.description('A status is stale when it was last confirmed so many months ago'),
      ),
      12,
    ),
  }),
  /** Data cutoffs and the trials they are of meet across sources, all else within its source. */
  key({ kind, measure, place, subject }) {
    const isOfTrial = kind === 'identifier' || measure.key === 'data-cutoff'
    return isOfTrial ? subject && `subject ${subject.key}` : `source ${place.path}`
  },
  check(claims, { asOf, options, report, source, verify }) {
    const dates = claims.filter((claim) => claim.kind === 'date')
    for (const claim of dates) {
      const { date } = claim.value
      const today = todayFor(claim, source(claim.place.path), asOf)
      if (today === undefined) continue
      if (isBefore(today.day, date)) {
        verify({ claim, how: `${describeDate(date)} is after ${describeDate(today.day)}` })
      } else if (isBefore(date, today.day)) {
        report({
          message: 'passed',
          data: {
            event: claim.measure.label,
            date: describeDate(date),
            today: describeDate(today.day),
          },
          at: claim,
          derivation: [
            `${today.reason} ${describeDate(today.day)}`,
            `${describeDate(date)}, marked as estimated and not as actual, is before that`,
          ],
        })
      }
    }

    const status = openStatus(claims)
    const [confirmed, ...earlier] = confirmations(dates)
    if (status !== undefined && confirmed !== undefined) {
      const { date } = confirmed.value
      const months = monthsBetween(date, asOf)
      const [day, today] = [describeDate(date), describeDate(asOf)]
      const fresh = `${day} is ${String(months)} whole months before ${today}`
      if (months < options.statusMonths) {
        // With several days at hand a slip in one of them would not show.
        if (earlier.length === 0) verify({ claim: confirmed, how: fresh })
      } else {
        report({
          message: 'unverified',
          data: { status: status.value.text, date: day, months, today },
          at: status,
          related: [{ message: 'last confirmed', at: confirmed }],
          derivation: [
            fresh,
            `a status that is confirmed less often than every ${String(options.statusMonths)} months is out of date`,
          ],
        })
      }
    }

    const identifiers = claims.filter((claim) => claim.kind === 'identifier')
    for (const { cutoff, newer, name, derivation } of outdated(dates, identifiers, source)) {
      report({
        message: 'outdated',
        data: {
          here: describeDate(cutoff.value.date),
          source: name,
          there: describeDate(newer.value.date),
        },
        at: cutoff,
        related: [{ message: 'the later data cutoff', at: newer }],
        derivation,
        severity: 'info',
      })
    }
  },
})
