import type { PrintedInterval, PrintedP, WaldScale } from '../../src/index.js'

/** Whether all that a printed p can stand for is significant, or not; undefined where it may be either. */
export function significanceOf(
  { comparator, number }: PrintedP,
  alpha: number,
): boolean | undefined {
  const half = 0.5 * 10 ** -number.decimals
  switch (comparator) {
    case '=':
      if (number.value + half < alpha) return true
      return number.value - half > alpha ? false : undefined
    case '<':
      return number.value <= alpha ? true : undefined
    case '>':
      return number.value >= alpha ? false : undefined
  }
}

/** Whether an interval leaves no effect out; undefined where a bound may be no effect by rounding. */
export function excludesNoEffect(
  scale: WaldScale,
  { lower, upper }: Pick<PrintedInterval, 'lower' | 'upper'>,
): boolean | undefined {
  const none = scale === 'ratio' ? 1 : 0
  const sides = [lower, upper].map(({ value, decimals }) =>
    Math.abs(value - none) <= 0.5 * 10 ** -decimals ? 0 : Math.sign(value - none),
  )
  if (sides.includes(0)) return undefined
  return sides[0] === sides[1]
}
