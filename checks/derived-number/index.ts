import {
  bySentence,
  defineCheck,
  roundingError,
  someDigitAway,
  type PrintedNumber,
} from '../../src/index.js'
import { relativeChange } from './relative-change.js'
import { percentUnits, statedDifference } from './stated-difference.js'

export default defineCheck({
  id: 'derived-number',
  summary: 'Differences and relative reductions are those of the numbers they derive from',
  severity: 'warning',
  reads: ['proportion', 'estimate', 'ratio'],
  per: 'source',
  messages: {
    relative: '{{percent}}% is not what a {{measure}} of {{ratio}} makes: that is {{expected}}',
    difference:
      'The difference is given as {{difference}}, but {{first}} and {{second}} are {{expected}} apart',
  },
  check(claims, { report, verify }) {
    for (const sentence of bySentence(claims, ({ place }) => place)) {
      const change = relativeChange(sentence)
      if (change !== undefined) {
        const { claim, percent, ratio, low, high } = change
        const fits = (one: PrintedNumber): boolean => {
          const half = roundingError(one) + slack
          return Math.abs(one.value) + half >= low && Math.abs(one.value) - half <= high
        }
        const expected = inWords(low, high, percent.decimals)
        const printed = ratio.value.number.text
        if (!fits(percent)) {
          report({
            message: 'relative',
            data: { percent: percent.text, measure: ratio.measure.label, ratio: printed, expected },
            at: claim,
            related: [{ message: 'the ratio', at: ratio }],
            derivation: [`with what rounding allows, ${printed} is a change by ${expected}`],
          })
        } else if (someDigitAway(percent, (changed) => !fits(changed))) {
          verify({ claim, how: `${printed} is a change by ${expected}` })
        }
      }
      const stated = statedDifference(sentence)
      if (stated === undefined) continue
      const { claim, difference, values } = stated
      const [first, second] = values.map(({ number }) => number)
      if (first === undefined || second === undefined) continue
      const actual = Math.abs(first.value - second.value)
      const room = [first, second, difference].reduce(
        (sum, number) => sum + roundingError(number),
        slack,
      )
      const fits = ({ value }: PrintedNumber): boolean => Math.abs(actual - Math.abs(value)) <= room
      const decimals = Math.max(first.decimals, second.decimals)
      const expected = actual.toFixed(decimals)
      if (!fits(difference)) {
        report({
          message: 'difference',
          data: { difference: difference.text, first: first.text, second: second.text, expected },
          // Differences of means mostly come from a model, whether the sentence says so or not.
          severity: percentUnits.has(claim.value.unit ?? '') ? 'warning' : 'info',
          at: claim,
          related: values.map((value) => ({ message: 'one of the two values', at: value.claim })),
          derivation: [
            `${first.text} and ${second.text} are ${expected} apart`,
            `rounding of the three numbers explains ${room.toFixed(decimals + 1)} at most`,
          ],
        })
      } else if (someDigitAway(difference, (changed) => !fits(changed))) {
        verify({ claim, how: `${first.text} and ${second.text} are ${expected} apart` })
      }
    }
  },
})

/** For the floating point of sums. */
const slack = 1e-9

/** "29%", or "28.5% to 29.5%" where rounding leaves more than one. */
function inWords(low: number, high: number, decimals: number): string {
  const [from, to] = [low.toFixed(decimals), high.toFixed(decimals)]
  return from === to ? `${from}%` : `${from}% to ${to}%`
}
