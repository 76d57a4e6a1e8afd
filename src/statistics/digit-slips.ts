import type { PrintedNumber } from './printed-number.js'

/** Longer numbers are not tried digit by digit. */
const mostDigits = 12

/**
 * The numbers that differ from a printed one in a single digit, the leftmost digit first; none for
 * numbers without digits ("two") or with more than 12.
 *
 * @example
 * 56.4 has 06.4, 16.4, … 96.4, 50.4, … 56.9: 27 in all
 */
export function oneDigitAway(number: PrintedNumber): readonly PrintedNumber[] {
  return [...digitByDigit(number)]
}

/**
 * Whether some number a single digit away from a printed one passes a test. They are made one by
 * one, as the first of them mostly decides.
 */
export function someDigitAway(
  number: PrintedNumber,
  passes: (changed: PrintedNumber) => boolean,
): boolean {
  for (const changed of digitByDigit(number)) if (passes(changed)) return true
  return false
}

function* digitByDigit(number: PrintedNumber): Generator<PrintedNumber> {
  const { text } = number
  for (const position of digitPositions(number)) {
    for (const digit of '0123456789') {
      if (digit !== text.charAt(position)) yield spelled(number, withDigit(text, position, digit))
    }
  }
}

/** Whether two numbers of one precision differ in a single digit, or have the same digits elsewhere. */
export function isDigitSlip(a: PrintedNumber, b: PrintedNumber): boolean {
  if (a.decimals !== b.decimals || a.value < 0 !== b.value < 0) return false
  return haveSameDigits(a, b) || someDigitAway(a, ({ value }) => value === b.value)
}

/** Whether two different numbers are made of the same digits: 64.5 and 65.4. */
export function haveSameDigits(a: PrintedNumber, b: PrintedNumber): boolean {
  return a.value !== b.value && sortedDigits(a.text) === sortedDigits(b.text)
}

/** Whether two numbers have the same digits and the decimal point in another place: 7.7 and 77. */
export function isShiftedPoint(a: PrintedNumber, b: PrintedNumber): boolean {
  if (a.decimals === b.decimals || a.value === 0 || b.value === 0) return false
  return significantDigits(a.text) === significantDigits(b.text)
}

/** The digits of a number in ascending order: equal for 4489 and 4498. */
export function sortedDigits(text: string): string {
  return text.replace(/\D/gu, '').split('').sort().join('')
}

function significantDigits(text: string): string {
  return text.replace(/\D/gu, '').replace(/^0+/u, '')
}

/** The numbers that arise where two neighbouring digits change places: 0.84 for 0.48. */
export function neighboursSwapped(number: PrintedNumber): readonly PrintedNumber[] {
  const { text } = number
  const positions = digitPositions(number)
  return positions.flatMap((position, index) => {
    const next = positions[index + 1]
    if (next === undefined) return []
    const [a, b] = [text.charAt(position), text.charAt(next)]
    return a === b ? [] : [spelled(number, withDigit(withDigit(text, position, b), next, a))]
  })
}

/**
 * The numbers with so many decimals that lose their decimal sign to become the printed one: 0.80
 * for 80. None where the printed number has a decimal sign or fewer digits than that.
 */
export function decimalSignLost(number: PrintedNumber, decimals: number): readonly PrintedNumber[] {
  const digits = number.text.replace(/\D/gu, '')
  const fits = decimals > 0 && digits.length >= decimals && digits.length <= mostDigits
  if (number.decimals > 0 || !fits) return []
  const value = number.value / 10 ** decimals
  return [{ text: value.toFixed(decimals), value: Number(value.toFixed(decimals)), decimals }]
}

/** The number below 1 that becomes the printed one if it loses a zero: 0.089 for 0.89. */
export function leadingZeroLost({
  text,
  value,
  decimals,
}: PrintedNumber): readonly PrintedNumber[] {
  const missing = Math.abs(value) < 1 && value !== 0 && decimals > 0
  if (!missing || decimals >= mostDigits) return []
  const shifted = (value / 10).toFixed(decimals + 1)
  const likewise = /^[^\d]*[.\u00B7]/u.test(text) ? shifted.replace('0.', '.') : shifted
  return [{ text: likewise, value: Number(shifted), decimals: decimals + 1 }]
}

function digitPositions({ text }: PrintedNumber): readonly number[] {
  const positions = [...text.matchAll(/\d/gu)].map(({ index }) => index)
  return positions.length > mostDigits ? [] : positions
}

function withDigit(text: string, position: number, digit: string): string {
  return text.slice(0, position) + digit + text.slice(position + 1)
}

/** A number with the sign and the decimals of another, spelled with other digits. */
function spelled({ value, decimals }: PrintedNumber, text: string): PrintedNumber {
  const size = Number(text.replace(/\D/gu, '')) / 10 ** decimals
  return { text, value: value < 0 ? -size : size, decimals }
}
