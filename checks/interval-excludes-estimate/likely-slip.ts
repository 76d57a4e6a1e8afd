import {
  boundBySymmetry,
  containsEstimate,
  boundsInOrder,
  decimalSignLost,
  leadingZeroLost,
  fits,
  neighboursSwapped,
  oneDigitAway,
  type PrintedNumber,
  type SymmetryScale,
} from '../../src/index.js'
import { copiedBound } from './copied-bound.js'
import type { Siblings } from './siblings.js'
import { withUnit, type StatedInterval } from './stated-interval.js'

/** What most likely went wrong, and the sibling that a bound was copied from, if it was. */
export interface LikelySlip {
  readonly text: string
  readonly source?: StatedInterval
}

interface Bounded {
  readonly estimate: PrintedNumber
  readonly lower: PrintedNumber
  readonly upper: PrintedNumber
}

/** The one slip that best explains an interval without its estimate, if there is a single best. */
export function likelySlip(stated: StatedInterval, siblings: Siblings): LikelySlip | undefined {
  const { estimate, lower, upper, unit } = stated
  if (lower === undefined || upper === undefined) return undefined
  const scale = siblings.scaleOf(stated)
  const copied = copiedBound(stated, siblings)
  if (copied !== undefined) {
    return {
      text: `${copied.text}${expectedBound(stated, copied.side, scale)}`,
      source: copied.from,
    }
  }
  const printed: Bounded = { estimate, lower, upper }
  const swapped = { estimate, lower: upper, upper: lower }
  if (!boundsInOrder(lower, upper) && explains(swapped, scale)) {
    return { text: 'the two bounds have changed places' }
  }
  const moved = misplaced(printed).filter(({ now }) => explains(now, scale))
  // Without a scale, too many digits would do for any of them to be likely.
  const digits = scale === undefined ? [] : misprints(printed)
  const [best, ...others] =
    moved.length > 0 ? moved : digits.filter(({ now }) => explains(now, scale))
  if (best === undefined || others.length > 0) return undefined
  const { part, was, is } = best
  return { text: `${withUnit(is, unit)} printed as ${withUnit(was, unit)} (${part}): ${best.how}` }
}

interface Misprint {
  readonly part: string
  readonly was: PrintedNumber
  readonly is: PrintedNumber
  readonly how: string
  readonly now: Bounded
}

function misplaced(printed: Bounded): readonly Misprint[] {
  const { estimate, lower, upper } = printed
  const decimals = Math.max(estimate.decimals, lower.decimals, upper.decimals)
  return [
    ...changed(printed, 'a decimal sign is missing', (one) => decimalSignLost(one, decimals)),
    ...changed(printed, 'a zero is missing', leadingZeroLost),
  ]
}

function misprints(printed: Bounded): readonly Misprint[] {
  return [
    ...changed(printed, 'two digits have changed places', neighboursSwapped),
    ...changed(printed, 'one digit differs', oneDigitAway),
  ]
}

function changed(
  printed: Bounded,
  how: string,
  variants: (number: PrintedNumber) => readonly PrintedNumber[],
): readonly Misprint[] {
  const { estimate, lower, upper } = printed
  return [
    ...variants(lower).map((is) => ({
      part: 'lower bound',
      was: lower,
      is,
      how,
      now: { ...printed, lower: is },
    })),
    ...variants(upper).map((is) => ({
      part: 'upper bound',
      was: upper,
      is,
      how,
      now: { ...printed, upper: is },
    })),
    ...variants(estimate).map((is) => ({
      part: 'estimate',
      was: estimate,
      is,
      how,
      now: { ...printed, estimate: is },
    })),
  ]
}

function explains({ estimate, lower, upper }: Bounded, scale: SymmetryScale | undefined): boolean {
  return (
    boundsInOrder(lower, upper) &&
    containsEstimate(estimate, lower, upper) &&
    (scale === undefined || fits(scale, estimate, lower, upper))
  )
}

/** Where the bound would lie if the estimate stood in the middle. */
function expectedBound(
  { estimate, lower, upper, unit }: StatedInterval,
  side: 'lower' | 'upper',
  scale: SymmetryScale | undefined,
): string {
  const [wrong, known] = side === 'upper' ? [upper, lower] : [lower, upper]
  if (scale === undefined || wrong === undefined || known === undefined) return ''
  const bound = boundBySymmetry(scale, estimate, known)
  if (!Number.isFinite(bound)) return ''
  const near = `${bound.toFixed(wrong.decimals)}${unit}`
  const article = side === 'upper' ? 'an upper' : 'a lower'
  return ` On the ${scaleNames[scale]}, ${article} bound near ${near} would fit`
}

const scaleNames: Readonly<Record<SymmetryScale, string>> = {
  'log-log': 'log-log scale, which the other survival intervals here follow',
  log: 'log scale, which the other survival intervals here follow',
  logit: 'logit scale, which the other survival intervals here follow',
  plain: 'plain scale, which the other survival intervals here follow',
  ratio: 'log scale',
  difference: 'plain scale',
}
