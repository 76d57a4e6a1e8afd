import { betainc, erfc, gammainc } from './special-functions.js'

// Tails are computed directly, never as 1 minus the other: a p of 1e-40 keeps all its digits.

/** The two-tailed p of a standard normal z: 0.05 at about 1.96. */
export function normalTwoTailed(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2)
}

/** The share of the standard normal distribution above z. */
export function normalUpperTail(z: number): number {
  return erfc(z / Math.SQRT2) / 2
}

/** The two-tailed p of Student's t with `df` degrees of freedom, which may be fractional. */
export function studentTwoTailed(t: number, df: number): number {
  if (!Number.isFinite(df)) return normalTwoTailed(t)
  const square = t * t
  // Near the middle the complement keeps the digits that the direct form would lose.
  return square < df
    ? betainc(square / (df + square), 1 / 2, df / 2, true, true)
    : betainc(df / (df + square), df / 2, 1 / 2)
}

/** The p of an F statistic: the share of the distribution above it. */
export function fUpperTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1
  const product = df1 * f
  return product < df2
    ? betainc(product / (df2 + product), df1 / 2, df2 / 2, true, true)
    : betainc(df2 / (df2 + product), df2 / 2, df1 / 2)
}

/** The p of a chi-square statistic: the share of the distribution above it. */
export function chiSquareUpperTail(x: number, df: number): number {
  return x <= 0 ? 1 : gammainc(x / 2, df / 2, true, true)
}
