import { betaincinv } from './special-functions.js'
import { normalUpperTail } from './tails.js'

/** The value below which a share `p` of a beta distribution lies. */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaincinv(p, a, b)
}

/** The value below which a share `p` of Student's t distribution lies: 2.228 for 0.975 and 10. */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0
  const tail = p < 0.5 ? 2 * p : 2 * (1 - p)
  const x = betaincinv(tail, df / 2, 1 / 2)
  // Where x is near 1, 1 - x has few digits left: it is asked for itself.
  const rest = x < 0.5 ? 1 - x : betaincinv(tail, 1 / 2, df / 2, true)
  const size = Math.sqrt((df * rest) / x)
  return p < 0.5 ? -size : size
}

/** The value below which a share `p` of the standard normal distribution lies: 1.96 for 0.975. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0
  if (p > 0.5) return -lowerQuantile(1 - p)
  return lowerQuantile(p)
}

/** Two-sided: 1.96 for a level of 95. */
export function zOfLevel(level: number): number {
  return -lowerQuantile((100 - level) / 200)
}

/** For p below a half: a rational start (P. Acklam, 2003), then Halley's step on the exact tail. */
function lowerQuantile(p: number): number {
  if (!(p > 0)) return p === 0 ? -Infinity : NaN
  let z = start(p)
  for (let step = 0; step < 2; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    if (density === 0) return z
    const error = (normalUpperTail(-z) - p) / density
    z -= error / (1 + (z * error) / 2)
  }
  return z
}

function start(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return polynomial(q, C) / (polynomial(q, D) * q + 1)
  }
  const q = p - 0.5
  return (polynomial(q * q, A) * q) / (polynomial(q * q, B) * q * q + 1)
}

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)
}

const A = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
  -3.066479806614716e1, 2.506628277459239,
]
const B = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
  -1.328068155288572e1,
]
const C = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
]
const D = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416]
