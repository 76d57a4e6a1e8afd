import {
  defineCheck,
  roundingError,
  someDigitAway,
  type Conversion,
  type PrintedNumber,
} from '../../src/index.js'
import { scalesOf, type Scale } from './scales.js'

/** Factors are rounded in many ways, 88 for 88.4 and 18 for 18.02: up to this part. */
const usual = 0.015
/** Off by more than this part, no rounding of a factor is the likeliest cause. */
const surely = 0.05

export default defineCheck({
  id: 'unit-conversion',
  summary: 'A quantity that is printed in two units is the same in both',
  severity: 'warning',
  reads: ['conversion'],
  per: 'claim',
  messages: {
    converted:
      '{{first}} is {{expected}}, not {{second}}: what stands side by side in two units differs',
  },
  check(claim, { report, verify }) {
    const { number, unit, other, otherUnit } = claim.value
    const scales = scalesOf(claim.value)
    if (scales === undefined || number.hedge !== undefined || other.hedge !== undefined) return
    const off = (one: PrintedNumber): number => gapOf(one, other, scales)
    const [low, high] = converted(number, scales, isChange(claim.value, scales))
    const here = inUnit(number.text, unit)
    const expected = inUnit(range(low, high, other), otherUnit)
    if (off(number) <= usual) {
      if (someDigitAway(number, (changed) => off(changed) > usual))
        verify({ claim, how: `${here} is ${expected}` })
      return
    }
    report({
      message: 'converted',
      data: {
        first: here,
        second: inUnit(other.text, otherUnit),
        expected,
      },
      severity: off(number) > surely ? 'warning' : 'info',
      at: claim,
      derivation: [`with what rounding allows, ${here} is ${expected}`],
    })
  },
})

/** How far two numbers are apart as a part of the second, beyond what rounding both allows. */
function gapOf(one: PrintedNumber, other: PrintedNumber, scales: readonly [Scale, Scale]): number {
  return Math.min(...[false, true].map((change) => gapAs(one, other, scales, change)))
}

function gapAs(
  one: PrintedNumber,
  other: PrintedNumber,
  scales: readonly [Scale, Scale],
  change: boolean,
): number {
  const [low, high] = converted(one, scales, change)
  const room = roundingOf(other)
  const gap = Math.max(low - other.value - room, other.value - room - high, 0)
  return gap / Math.max(Math.abs(other.value), 1e-9)
}

/** The range of the second number that the first one makes; of a change, zero points do not count. */
function converted(
  one: PrintedNumber,
  [from, to]: readonly [Scale, Scale],
  change: boolean,
): readonly [low: number, high: number] {
  const ends = [-1, 1].map((side) => {
    const base = from.factor * (one.value + side * roundingOf(one)) + (change ? 0 : from.offset)
    return (base - (change ? 0 : to.offset)) / to.factor
  })
  return [Math.min(...ends), Math.max(...ends)]
}

/** Whether the numbers are nearer each other as a change ("a fall by 1.1% (12 mmol/mol)"). */
function isChange({ number, other }: Conversion, scales: readonly [Scale, Scale]): boolean {
  return gapAs(number, other, scales, true) < gapAs(number, other, scales, false)
}

/** Whole numbers that end in zeros are commonly rounded to tens: "45 kg (100 lb)". */
function roundingOf(one: PrintedNumber): number {
  const isRound = one.decimals === 0 && Math.abs(one.value) >= 100 && one.value % 10 === 0
  return isRound ? 5 : roundingError(one)
}

function range(low: number, high: number, { decimals }: PrintedNumber): string {
  const [from, to] = [low.toFixed(decimals), high.toFixed(decimals)]
  return from === to ? from : `${from} to ${to}`
}

function inUnit(number: string, unit: string): string {
  return unit === '%' ? `${number}%` : `${number} ${unit}`
}
