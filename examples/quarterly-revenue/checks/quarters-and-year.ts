import { type Claim, defineCheck, groupBy, rangesMeet, roundingRange, sumOfRanges } from 'claimlint'

import '../reading/revenue.js'

export const quartersAndYear = defineCheck({
  id: 'quarters-and-year',
  summary: 'The revenue of a year is the sum of its quarters',
  severity: 'error',
  reads: ['revenue'],
  per: 'source',
  messages: { sum: 'the quarters of {{year}} do not sum to {{total}} ({{unit}})' },
  check(claims, { report, verify }) {
    for (const year of groupBy(claims, keyOf).values()) {
      const total = only(year, undefined)
      const quarters = [1, 2, 3, 4].flatMap((quarter) => only(year, quarter) ?? [])
      if (total === undefined || quarters.length < 4) continue
      const { amount, unit } = total.value
      const sum = quarters.map(({ value }) => value.amount.text).join(' + ')
      const parts = quarters.map(({ value }) => roundingRange(value.amount))
      if (rangesMeet(sumOfRanges(parts), roundingRange(amount))) {
        verify({ claim: total, how: `${sum} = ${amount.text}` })
        continue
      }
      report({
        message: 'sum',
        data: { year: total.value.year, total: amount.text, unit },
        at: total,
        related: quarters.map((quarter) => ({ message: 'a quarter', at: quarter })),
        derivation: [`${sum} is not ${amount.text}, however they were rounded`],
      })
    }
  },
})

function keyOf({ subject, measure, value }: Claim<'revenue'>): string {
  return [subject?.key, measure.key, value.year, value.unit].join('|')
}

/** The claim of a quarter or of the year; where there are several, which one is meant is open. */
function only(year: readonly Claim<'revenue'>[], quarter: number | undefined) {
  const [claim, second] = year.filter(({ value }) => value.quarter === quarter)
  return second === undefined ? claim : undefined
}
