import type { Claim, Figure, PrintedInterval } from '../../src/index.js'
import { notBinomial } from '../guards/not-counted.js'
import { SentenceWords } from '../guards/sentence-words.js'
import { firmInterval } from '../intervals/firm-interval.js'

/** A percentage with an interval that may be that of a count out of a group. */
export interface BinomialClaim {
  readonly claim: Claim<'proportion'>
  readonly percent: Figure
  readonly interval: Pick<PrintedInterval, 'lower' | 'upper'>
  readonly level: number
}

/** The percentages whose interval can be computed again: counted, in percent, with both bounds. */
export function binomialClaims(claims: readonly Claim<'proportion'>[]): readonly BinomialClaim[] {
  const words = new SentenceWords(notBinomial)
  return claims.flatMap((claim): BinomialClaim[] => {
    const { percent } = claim.value
    const interval = firmInterval(claim.value.interval)
    if (percent === undefined || percent.hedge !== undefined || interval === undefined) return []
    if (!['proportion', undefined].includes(claim.measure.nature)) return []
    const { lower, upper, level } = interval
    const inOrder = lower.value <= percent.value && percent.value <= upper.value
    const isOnOneScale = upper.value > 1 || percent.value <= 1
    if (!inOrder || !isOnOneScale || lower.value < 0 || upper.value > 100) return []
    return words.near(claim) ? [] : [{ claim, percent, interval: { lower, upper }, level }]
  })
}
