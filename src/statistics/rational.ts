import type { PrintedNumber } from './printed-number.js'

/** An exact fraction. `bottom` is positive; the fraction need not be reduced. */
export interface Rational {
  readonly top: bigint
  readonly bottom: bigint
}

/** Numbers with more digits than this are read through their floating point value. */
const mostDigits = 100

/** The fraction `top / bottom`. */
export function fraction(top: bigint, bottom: bigint): Rational {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom }
}

/** Exactly the number that the digits on the page spell. */
export function exactly(printed: PrintedNumber): Rational {
  const digits = printed.text.replace(/\D/gu, '')
  const spelled =
    digits !== '' &&
    digits.length <= mostDigits &&
    Number(`${digits}e-${String(printed.decimals)}`) === Math.abs(printed.value)
  if (!spelled) return fromNumber(printed.value)
  const size = BigInt(digits)
  return fraction(printed.value < 0 ? -size : size, powerOfTen(printed.decimals))
}

/**
 * The shortest decimal that stands for a floating point number, as a fraction: 0.1 is 1/10.
 * Infinities become the largest finite numbers.
 *
 * @throws RangeError for NaN.
 */
export function fromNumber(value: number): Rational {
  if (Number.isNaN(value)) throw new RangeError('NaN is not a number that can be printed')
  const finite = Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE)
  const [mantissa = '0', exponent = '0'] = finite.toString().split('e')
  const [whole = '0', decimals = ''] = mantissa.split('.')
  const shift = Number(exponent) - decimals.length
  const top = BigInt(whole + decimals)
  return shift >= 0 ? fraction(top * powerOfTen(shift), 1n) : fraction(top, powerOfTen(-shift))
}

/** One unit in the last place that was printed: 0.1 for 20.8. */
export function lastPlace(printed: PrintedNumber): Rational {
  return fraction(1n, powerOfTen(Math.min(printed.decimals, mostDigits)))
}

/** 10 to a whole power that is not negative. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}

/** The sum of two fractions. */
export function add(a: Rational, b: Rational): Rational {
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
}

/** The first fraction less the second. */
export function subtract(a: Rational, b: Rational): Rational {
  return fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom)
}

/** The product of two fractions. */
export function multiply(a: Rational, b: Rational): Rational {
  return fraction(a.top * b.top, a.bottom * b.bottom)
}

/** The square of a number. */
export function square(value: Rational): Rational {
  return multiply(value, value)
}

/** Negative where `a` is the smaller, 0 where both are equal, positive where `a` is the larger. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The largest integer that is not above the fraction. */
export function floor(value: Rational): bigint {
  const quotient = value.top / value.bottom
  return value.top < 0n && quotient * value.bottom !== value.top ? quotient - 1n : quotient
}

/** The smallest integer that is not below the fraction. */
export function ceiling(value: Rational): bigint {
  return -floor(fraction(-value.top, value.bottom))
}

/** The nearest floating point number, also where top or bottom would overflow one. */
export function toNumber(value: Rational): number {
  const top = Number(value.top)
  const bottom = Number(value.bottom)
  if (Number.isFinite(top) && Number.isFinite(bottom)) return top / bottom
  const places = 400
  return Number(`${String((value.top * powerOfTen(places)) / value.bottom)}e-${String(places)}`)
}
