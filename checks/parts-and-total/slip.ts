import { type Figure, type PrintedNumber, someDigitAway, sortedDigits } from '../../src/index.js'

/**
 * Whether a whole and the parts that do not add up to it would if one of the numbers had another digit,
 * or two of its digits in other places. Numbers in words have no digits: any of them may be wrong.
 */
export function isSlip(whole: Figure, parts: readonly Figure[]): boolean {
  const sum = parts.reduce((total, { value }) => total + value, 0)
  const missing = whole.value - sum
  if (mayBecome(whole, sum)) return true
  return parts.some((part) => mayBecome(part, part.value + missing))
}

function mayBecome(number: PrintedNumber, wanted: number): boolean {
  if (wanted <= 0) return false
  if (!/\d/u.test(number.text)) return true
  if (someDigitAway(number, ({ value }) => value === wanted)) return true
  return sortedDigits(String(number.value)) === sortedDigits(String(wanted))
}
