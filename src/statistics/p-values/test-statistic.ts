import {
  chiSquareUpperTail,
  fUpperTail,
  normalTwoTailed,
  studentTwoTailed,
} from '../distributions/tails.js'
import type { PrintedNumber } from '../printed-number.js'
import { roundingError } from '../rounding.js'

/** A test statistic as printed: "t(28) = 2.05", "F(2, 40) = 3.2", "χ2(1) > 5". */
export interface TestStatistic {
  readonly type: 't' | 'F' | 'chi2' | 'z' | 'r' | 'Q'
  readonly comparator: '=' | '<' | '>'
  readonly value: PrintedNumber
  /** Degrees of freedom: one for t, r, chi2 and Q, two for F, none for z; they may be fractional. */
  readonly df: readonly number[]
}

/**
 * The p of a value of a statistic: two-tailed for t, z and r, the upper tail for F, chi2 and Q. The
 * degrees of freedom of r are those of its t, as they are printed in its brackets.
 *
 * @returns NaN where degrees of freedom are missing
 */
export function pOf({ type, df }: Pick<TestStatistic, 'type' | 'df'>, value: number): number {
  const [first = NaN, second = NaN] = df
  switch (type) {
    case 't':
      return studentTwoTailed(value, first)
    case 'r':
      return Math.abs(value) >= 1
        ? 0
        : studentTwoTailed(value * Math.sqrt(first / (1 - value * value)), first)
    case 'z':
      return normalTwoTailed(value)
    case 'F':
      return fUpperTail(value, first, second)
    case 'chi2':
    case 'Q':
      return chiSquareUpperTail(value, first)
  }
}

/** The p-values of all that a printed value may have been rounded from, the smallest first. */
export function rangeOfP(statistic: TestStatistic): readonly [low: number, high: number] {
  const { value } = statistic.value
  const half = roundingError(statistic.value)
  const size = Math.abs(value)
  const isSigned = ['t', 'r', 'z'].includes(statistic.type)
  // A value that rounds to 0 may have either sign: 0 itself has the largest p.
  const near = isSigned ? Math.max(0, size - half) : Math.max(0, value - half)
  return [pOf(statistic, size + half), pOf(statistic, near)]
}
