import { betaQuantile, zOfLevel } from './distributions/quantiles.js'
import { betainc } from './distributions/special-functions.js'

/** How an interval of a proportion may have been computed. */
export type BinomialMethod =
  | 'Clopper-Pearson'
  | 'Clopper-Pearson, one-sided'
  | 'Wilson'
  | 'Wilson with continuity correction'
  | 'Wald'
  | 'Wald with continuity correction'
  | 'Agresti-Coull'
  | 'Agresti-Coull, plus 4'
  | 'Jeffreys'
  | 'mid-P'
  | 'logit'
  | 'arcsine'
  | 'log'
  | 'log-log'

/** The bounds that a method gives, in percent. */
export interface BinomialInterval {
  readonly method: BinomialMethod
  readonly lower: number
  readonly upper: number
}

/**
 * The intervals of `count` out of `n` at a level in percent, by every method in use, in the order
 * in which trials prefer them; computed one by one, as the first that fits mostly is the one.
 * Methods that are not defined for 0 or for all are left out.
 *
 * Clopper and Pearson 1934; Wilson 1927; Agresti and Coull 1998; Brown, Cai and DasGupta 2001
 * (Jeffreys, arcsine); Newcombe 1998 (Wilson with continuity correction); Lancaster 1961 (mid-P).
 *
 * @example
 * binomialIntervals(5, 24, 95).next().value // Clopper-Pearson, 7.13 to 42.15
 */
export function* binomialIntervals(
  count: number,
  n: number,
  level: number,
): Generator<BinomialInterval> {
  const sample = { count, n, p: count / n, alpha: 1 - level / 100, z: zOfLevel(level) }
  for (const [method, boundsOf] of methods) {
    const [lower, upper] = boundsOf(sample) ?? []
    if (lower === undefined || upper === undefined) continue
    yield { method, lower: inPercent(lower), upper: inPercent(upper) }
  }
}

function inPercent(share: number): number {
  return 100 * Math.min(Math.max(share, 0), 1)
}

interface Sample {
  readonly count: number
  readonly n: number
  readonly p: number
  readonly alpha: number
  readonly z: number
}

type Bounds = readonly [lower: number, upper: number]

type BoundsOf = (sample: Sample) => Bounds | undefined

const methods: readonly (readonly [BinomialMethod, BoundsOf])[] = [
  ['Clopper-Pearson', ({ count, n, alpha }) => clopperPearson(count, n, alpha / 2)],
  ['Wilson', ({ p, n, z }) => wilson(p, n, z)],
  ['Wald', ({ p, n, z }) => around(p, z * Math.sqrt((p * (1 - p)) / n))],
  ['Agresti-Coull', ({ count, n, z }) => agrestiCoull(count, n, z * z, z)],
  ['Agresti-Coull, plus 4', ({ count, n, z }) => agrestiCoull(count, n, 4, z)],
  ['Wilson with continuity correction', wilsonCorrected],
  [
    'Wald with continuity correction',
    ({ p, n, z }) => around(p, z * Math.sqrt((p * (1 - p)) / n) + 1 / (2 * n)),
  ],
  ['Jeffreys', jeffreys],
  [
    'Clopper-Pearson, one-sided',
    ({ count, n, alpha }) => (isInside(count, n) ? undefined : clopperPearson(count, n, alpha)),
  ],
  [
    'log-log',
    onScale(
      (p) => Math.log(-Math.log(p)),
      (x) => Math.exp(-Math.exp(x)),
      (p, n) => Math.sqrt((1 - p) / (n * p)) / -Math.log(p),
    ),
  ],
  ['log', onScale(Math.log, Math.exp, (p, n) => Math.sqrt((1 - p) / (n * p)))],
  [
    'logit',
    onScale(
      (p) => Math.log(p / (1 - p)),
      (x) => 1 / (1 + Math.exp(-x)),
      (p, n) => 1 / Math.sqrt(n * p * (1 - p)),
    ),
  ],
  [
    'arcsine',
    onScale(
      (p) => Math.asin(Math.sqrt(p)),
      (x) => Math.sin(Math.min(Math.max(x, 0), Math.PI / 2)) ** 2,
      (_, n) => 1 / (2 * Math.sqrt(n)),
    ),
  ],
  ['mid-P', midP],
]

function isInside(count: number, n: number): boolean {
  return count > 0 && count < n
}

function around(centre: number, half: number): Bounds {
  return [centre - half, centre + half]
}

function clopperPearson(count: number, n: number, tail: number): Bounds {
  return [
    count === 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count),
  ]
}

function wilson(p: number, n: number, z: number): Bounds {
  const square = z * z
  const half = (z * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n))) / (1 + square / n)
  return around((p + square / (2 * n)) / (1 + square / n), half)
}

function wilsonCorrected({ p, n, z }: Sample): Bounds {
  const square = z * z
  const root = (sign: 1 | -1): number =>
    z * Math.sqrt(square - sign * 2 - 1 / n + 4 * p * (n * (1 - p) + sign))
  const below = (2 * n * p + square - 1 - root(1)) / (2 * (n + square))
  const above = (2 * n * p + square + 1 + root(-1)) / (2 * (n + square))
  return [p === 0 ? 0 : below, p === 1 ? 1 : above]
}

function agrestiCoull(count: number, n: number, added: number, z: number): Bounds {
  const size = n + added
  const p = (count + added / 2) / size
  return around(p, z * Math.sqrt((p * (1 - p)) / size))
}

function jeffreys({ count, n, alpha }: Sample): Bounds {
  return [
    count === 0 ? 0 : betaQuantile(alpha / 2, count + 0.5, n - count + 0.5),
    count === n ? 1 : betaQuantile(1 - alpha / 2, count + 0.5, n - count + 0.5),
  ]
}

/** Where the tail beyond the count, with half of the count's own probability, is alpha / 2. */
function midP({ count, n, alpha }: Sample): Bounds {
  const tail = (p: number): number => (atLeast(count, n, p) + atLeast(count + 1, n, p)) / 2
  return [
    count === 0 ? 0 : crossing(tail, alpha / 2),
    count === n ? 1 : crossing(tail, 1 - alpha / 2),
  ]
}

/** The probability of at least `count` successes among `n`. */
function atLeast(count: number, n: number, p: number): number {
  if (count <= 0) return 1
  return count > n ? 0 : betainc(p, count, n - count + 1)
}

/** Where a rising function of a share passes a value, by bisection. */
function crossing(rising: (share: number) => number, value: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2
    if (rising(middle) < value) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Down to about 1e-12. */
const BISECTIONS = 40

/** A Wald interval on another scale, carried back (delta method); not defined for 0 or for all. */
function onScale(
  forward: (p: number) => number,
  back: (x: number) => number,
  standardError: (p: number, n: number) => number,
): BoundsOf {
  return ({ count, p, n, z }) => {
    if (!isInside(count, n)) return undefined
    const half = z * standardError(p, n)
    const [a, b] = [back(forward(p) - half), back(forward(p) + half)]
    return a < b ? [a, b] : [b, a]
  }
}
