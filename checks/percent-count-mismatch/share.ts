import type { Claim, Figure } from '../../src/index.js'
import { notCounted } from '../guards/not-counted.js'
import { SentenceWords } from '../guards/sentence-words.js'

/** A proportion with its percentage, a percentage that can be held against counts. */
export interface Share {
  readonly claim: Claim<'proportion'>
  readonly percent: Figure
  readonly count?: number
  readonly denominator?: number
  readonly group?: Figure
}

/**
 * The proportions that were counted and can be held against a number: survival rates, modelled shares and hedged figures
 * ("about 20%") are left out.
 */
export function countedShares(claims: readonly Claim<'proportion'>[]): readonly Share[] {
  const words = new SentenceWords(notCounted)
  const uses = new Map<number, number>()
  for (const { value } of claims) {
    if (value.percent === undefined) continue
    const { start } = value.percent.place
    uses.set(start, (uses.get(start) ?? 0) + 1)
  }
  return claims.flatMap((claim) => {
    const { percent, count, denominator, group } = claim.value
    if (percent === undefined || percent.value < 0 || percent.hedge !== undefined) return []
    if (!isComparable(claim.value)) return []
    // One percentage behind two fractions belongs to neither.
    if ((uses.get(percent.place.start) ?? 0) > 1) return []
    if (!mayCountPeople(count) || !mayCountPeople(denominator) || !mayCountPeople(group)) return []
    if (!isCounted(claim, words)) return []
    return [
      {
        claim,
        percent,
        ...(count && { count: count.value }),
        ...(denominator && { denominator: denominator.value }),
        ...(group && { group }),
      },
    ]
  })
}

/**
 * Whether there is a fraction, an item of a list or the size of a group to hold a percentage
 * against. Most stand alone; and a count in a group of known size need not be a count of all of it.
 */
function isComparable({ count, denominator, group }: Claim<'proportion'>['value']): boolean {
  if (count === undefined) return group !== undefined
  return denominator !== undefined || group === undefined
}

function isCounted(claim: Claim<'proportion'>, words: SentenceWords): boolean {
  const { nature } = claim.measure
  if (nature === 'survival-rate' || nature === 'difference' || nature === 'ratio') return false
  return !words.near(claim)
}

/** Whether a number, where there is one, is exact and whole. */
function mayCountPeople(figure: Figure | undefined): boolean {
  if (figure === undefined) return true
  const { value, decimals, hedge } = figure
  return hedge === undefined && decimals === 0 && Number.isSafeInteger(value) && value >= 0
}
