import type { Claim, PrintedP, TestStatistic } from '../../src/index.js'

/** A test and the p-value printed with it, ready to be computed. */
export interface StatedTest {
  readonly claim: Claim<'test-result'>
  readonly statistic: TestStatistic
  readonly p: PrintedP
}

/** "F(9, 4392) = 1.21 [0.69-2.01]": a statistic with a range is the mean of several, as is its p. */
const ofSeveral =
  /^[^=<>]{1,40}[=<>] ?[-\u2212]?[\d.,]+ ?[[(][-\u2212]?[\d.]+ ?[-\u2013] ?[-\u2212]?[\d.]+[\])]/u

/** The test of a claim; undefined where its numbers cannot be those of one test. */
export function statedTest(claim: Claim<'test-result'>): StatedTest | undefined {
  const { type, comparator, number, df, p } = claim.value
  const statistic = { type, comparator, value: number, df: df.map(({ value }) => value) }
  if (type === 'r' && Math.abs(number.value) > 1) return undefined
  if (statistic.df.some((value) => value <= 0)) return undefined
  if (p.number.value > 1 || p.number.value < 0) return undefined
  if (ofSeveral.test(claim.place.quote)) return undefined
  return { claim, statistic, p }
}
