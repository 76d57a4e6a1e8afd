import { defineCheck } from '../../src/index.js'
import { ratesByGroup, type Rate } from './groups.js'
import { exceeds, inOneSentence, nestedPairs } from './nested.js'
import { partitions } from './partitions.js'
import { offBy, responseSums } from './response-sums.js'

export default defineCheck({
  id: 'parts-and-total',
  summary: 'Parts add up to their total, and no part is larger than its whole',
  severity: 'warning',
  reads: ['proportion', 'part'],
  per: 'source',
  messages: {
    sum: '{{parts}} make {{sum}}, but the {{total}} is {{printed}}',
    larger: '{{part}} ({{smaller}}%) is larger than {{whole}} ({{larger}}%), which it is a part of',
    people: 'The parts of these {{whole}} have {{sum}}: {{parts}}',
  },
  check(claims, { report, verify }) {
    const shares = claims.filter((claim) => claim.kind === 'proportion')
    for (const rates of ratesByGroup(shares)) {
      for (const sum of responseSums(rates)) {
        const { parts, total, words } = sum
        const inWords = parts.map(sayRate).join(' + ')
        if (offBy(sum) === 0) {
          for (const { claim } of [...parts, total])
            verify({ claim, how: `${inWords} = ${sayRate(total)}` })
          continue
        }
        report({
          message: 'sum',
          data: {
            parts: inWords,
            sum: totalOf(parts),
            total: total.claim.measure.label,
            printed: sayRate(total),
          },
          at: total.claim,
          related: parts.map(({ claim }) => ({ message: claim.measure.label, at: claim })),
          derivation: [words, `${inWords} = ${totalOf(parts)}`],
        })
      }
      for (const pair of nestedPairs(rates)) {
        if (!exceeds(pair)) continue
        const { part, whole } = pair
        report({
          message: 'larger',
          data: {
            part: part.claim.measure.label,
            smaller: part.percent.text,
            whole: whole.claim.measure.label,
            larger: whole.percent.text,
          },
          severity: inOneSentence(part.claim, whole.claim) ? 'error' : 'warning',
          at: part.claim,
          related: [{ message: whole.claim.measure.label, at: whole.claim }],
          derivation: [
            `everybody counted in ${part.claim.measure.label} is counted in ${whole.claim.measure.label}`,
          ],
        })
      }
    }
    for (const { whole, parts, sum } of partitions(
      claims.filter((claim) => claim.kind === 'part'),
    )) {
      const inWords = parts.map(({ value }) => value.size.text).join(' + ')
      if (sum === whole.value) {
        for (const claim of parts) verify({ claim, how: `${inWords} = ${whole.text}` })
        continue
      }
      report({
        message: 'people',
        data: { whole: whole.text, sum, parts: inWords },
        at: whole.place,
        related: parts.map((claim) => ({ message: 'a part', at: claim })),
        derivation: [`${inWords} = ${String(sum)}`, parts[0]?.value.reason ?? ''],
      })
    }
  },
})

function sayRate({ percent }: Rate): string {
  return `${percent.text}%`
}

function totalOf(parts: readonly Rate[]): string {
  const decimals = Math.max(...parts.map(({ percent }) => percent.decimals))
  return `${parts.reduce((sum, { percent }) => sum + percent.value, 0).toFixed(decimals)}%`
}
