import {
  bySentence,
  countsGiving,
  groupBy,
  scopeKey,
  type Claim,
  type Figure,
  type PrintedNumber,
  type Scope,
  type ScopeDimension,
} from '../../src/index.js'
import { notBinomial } from '../guards/not-counted.js'
import { SentenceWords } from '../guards/sentence-words.js'

/** A percentage with neither a count nor a size beside it. */
export type BareShare = Claim<'proportion'> & { readonly value: { readonly percent: Figure } }

/** Percentages of one sentence about one group, all with decimals. */
export type ListOfShares = readonly BareShare[]

/** The lists of bare percentages that may be shares of whole people. */
export function listsOfShares(claims: readonly Claim<'proportion'>[]): readonly ListOfShares[] {
  const words = new SentenceWords(notBinomial)
  const shares = claims.filter(isBareShare).filter((claim) => !words.near(claim))
  return bySentence(shares, ({ place }) => place).flatMap((sentence) => [
    ...groupBy(sentence, ({ scope }) => groupKey(scope)).values(),
  ])
}

function isBareShare(claim: Claim<'proportion'>): claim is BareShare {
  const { percent, count, denominator, group } = claim.value
  if (percent === undefined || percent.hedge !== undefined || percent.decimals === 0) return false
  if (count !== undefined || denominator !== undefined || group !== undefined) return false
  const { nature } = claim.measure
  const isOfPeople = nature !== 'survival-rate' && nature !== 'difference'
  return isOfPeople && percent.value > 0 && percent.value < 100
}

/** Equal for scopes of one group, whatever its analysis set; empty where nothing names the group. */
export function groupKey(scope: Scope): string {
  return scopeKey(scope, (dimension) => telling.includes(dimension))
}

const telling: readonly ScopeDimension[] = ['arm', 'cohort', 'condition', 'dose', 'subgroup']

/** Whether a percentage is the share of a whole number out of so many people. */
export function isShareOf(percent: PrintedNumber, size: number): boolean {
  return countsGiving(percent, size).length > 0
}

/** The percentages of a list, each once. */
export function distinctPercents(list: ListOfShares): readonly Figure[] {
  return [...groupBy(list, ({ value }) => value.percent.text).values()].flatMap(
    ([share]) => share?.value.percent ?? [],
  )
}

/** How likely so many percentages drawn at random would all be shares of a group. */
export function chanceOf(percents: readonly PrintedNumber[], size: number): number {
  return percents.reduce((chance, { decimals }) => {
    const values = 10 ** (decimals + 2) + 1
    return chance * Math.min(1, (size + 1) / values)
  }, 1)
}

/** Whether a claim counts the people of a group exactly; those enrolled, treated… are one. */
export function isGroupSize({ measure, scope, value: { number } }: Claim<'count'>): boolean {
  const isExact = number.hedge === undefined && number.decimals === 0 && number.value > 1
  const isGroup = measure.key === 'group-size'
  return isExact && (isGroup || (measure.key === 'people' && scope.analysisSet !== undefined))
}
