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
  return digitPositions(number).flatMap((position) =>
    Array.from('0123456789')
      .filter((digit) => digit !== number.text.charAt(position))
      .map((digit) => withDigits(number, new Map([[position, digit]]))),
  )
}

/** The numbers that arise where two neighbouring digits change places: 0.84 for 0.48. */
export function neighboursSwapped(number: PrintedNumber): readonly PrintedNumber[] {
  const positions = digitPositions(number)
  return positions.flatMap((position, index) => {
    const next = positions[index + 1]
    if (next === undefined) return []
    const [a, b] = [number.text.charAt(position), number.text.charAt(next)]
    return a === b
      ? []
      : [
          withDigits(
            number,
            new Map([
              [position, b],
              [next, a],
            ]),
          ),
        ]
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
  const spelled = /^[^\d]*[.\u00B7]/u.test(text) ? shifted.replace('0.', '.') : shifted
  return [{ text: spelled, value: Number(shifted), decimals: decimals + 1 }]
}

function digitPositions({ text }: PrintedNumber): readonly number[] {
  const positions = [...text.matchAll(/\d/gu)].map(({ index }) => index)
  return positions.length > mostDigits ? [] : positions
}

function withDigits(number: PrintedNumber, changes: ReadonlyMap<number, string>): PrintedNumber {
  const text = Array.from(number.text)
    .map((character, position) => changes.get(position) ?? character)
    .join('')
  const size = Number(text.replace(/\D/gu, '')) / 10 ** number.decimals
  return { text, value: number.value < 0 ? -size : size, decimals: number.decimals }
}
