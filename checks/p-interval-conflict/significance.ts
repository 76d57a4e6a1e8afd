import {
  roundingError,
  type PrintedInterval,
  type PrintedP,
  type WaldScale,
} from '../../src/index.js'

/** Whether all that a printed p can stand for is significant, or not; undefined where it may be either. */
export function significanceOf(
  { comparator, number }: PrintedP,
  alpha: number,
): boolean | undefined {
  const half = roundingError(number)
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
  const sides = [lower, upper].map((bound) =>
    Math.abs(bound.value - none) <= roundingError(bound) ? 0 : Math.sign(bound.value - none),
  )
  if (sides.includes(0)) return undefined
  return sides[0] === sides[1]
}
