import type { Distributions, RangeOfZ } from '../../src/index.js'

/** Fewer degrees of freedom than these no trial has. */
const fewestDf = 4

/**
 * The sizes of z that an interval of a difference allows if it was built on the normal distribution,
 * or on Student's t with any number of degrees of freedom from 4 on: of small samples the interval is
 * wider, and its p smaller than the normal distribution would have it.
 */
export function tHull([low, high]: RangeOfZ, level: number, statistics: Distributions): RangeOfZ {
  const { zOfLevel, studentQuantile, studentTwoTailed, normalQuantile } = statistics
  const stretch = studentQuantile(1 - (1 - level / 100) / 2, fewestDf) / zOfLevel(level)
  const byT = [low, high].map((z) => {
    const p = studentTwoTailed(z * stretch, fewestDf)
    return Math.abs(normalQuantile(p / 2))
  })
  return [Math.min(low, ...byT), Math.max(high, ...byT)]
}
