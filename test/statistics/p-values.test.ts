import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printed } from '../../src/statistics/printed-number.js'
import { statcheckVerdict } from '../../src/statistics/p-values/statcheck.js'
import { rangeOfP, type TestStatistic } from '../../src/statistics/p-values/test-statistic.js'

interface Verdict {
  readonly type: TestStatistic['type']
  readonly df1: number | null
  readonly df2: number | null
  readonly test_comp: '=' | '<' | '>'
  readonly value: string
  readonly p_comp: '=' | '<' | '>'
  readonly p: string
  readonly computed_p: number
  readonly error: boolean
  readonly decision_error: boolean
}

const path = new URL('data/vectors.json', import.meta.url)
const { 'statcheck verdicts': verdicts } = JSON.parse(readFileSync(path, 'utf8')) as Readonly<
  Record<'statcheck verdicts', readonly Verdict[]>
>

describe('the verdicts of statcheck on 400 results', () => {
  it('are all the same, with the p that it computes', () => {
    expect(verdicts).toHaveLength(400)
    const different = verdicts.filter((verdict) => {
      const statistic: TestStatistic = {
        type: verdict.type,
        comparator: verdict.test_comp,
        value: printed(verdict.value),
        df: [verdict.df1, verdict.df2].filter((df) => df !== null),
      }
      const p = { comparator: verdict.p_comp, number: printed(verdict.p) }
      const { computed, isError, isDecisionError } = statcheckVerdict(statistic, p)
      return (
        Math.abs(computed - verdict.computed_p) > 1e-7 ||
        isError !== verdict.error ||
        isDecisionError !== verdict.decision_error
      )
    })
    expect(different).toEqual([])
  })
})

describe('the p-values that a rounded statistic allows', () => {
  it('reach up to 1 where the statistic may be 0', () => {
    const t: TestStatistic = { type: 't', comparator: '=', value: printed('0.0'), df: [28] }
    expect(rangeOfP(t)[1]).toBe(1)
  })

  it('hold the p of the printed value', () => {
    const t: TestStatistic = { type: 't', comparator: '=', value: printed('-2.05'), df: [28] }
    const [low, high] = rangeOfP(t)
    expect(low).toBeLessThan(0.0498)
    expect(high).toBeGreaterThan(0.0498)
  })
})
