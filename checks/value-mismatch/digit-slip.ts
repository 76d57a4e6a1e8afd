import { oneDigitAway, type PrintedNumber } from '../../src/index.js'

/** Whether two numbers of one precision differ in a single digit, or have the same digits elsewhere. */
export function isDigitSlip(a: PrintedNumber, b: PrintedNumber): boolean {
  if (a.decimals !== b.decimals || a.value < 0 !== b.value < 0) return false
  return hasSameDigits(a, b) || oneDigitAway(a).some(({ value }) => value === b.value)
}

/** Whether two numbers have the same digits and the decimal point in another place: 7.7 and 77. */
export function isShiftedPoint(a: PrintedNumber, b: PrintedNumber): boolean {
  if (a.decimals === b.decimals || a.value === 0 || b.value === 0) return false
  return significant(a) === significant(b)
}

function significant({ text }: PrintedNumber): string {
  return text.replace(/\D/gu, '').replace(/^0+/u, '')
}

/** Whether two different numbers are made of the same digits: 64.5 and 65.4. */
export function hasSameDigits(a: PrintedNumber, b: PrintedNumber): boolean {
  return a.value !== b.value && sortedDigits(a) === sortedDigits(b)
}

function sortedDigits({ text }: PrintedNumber): string {
  return text.replace(/\D/gu, '').split('').sort().join('')
}
