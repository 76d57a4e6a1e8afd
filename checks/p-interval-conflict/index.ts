import { defineCheck, loadDistributions, someDigitAway, type PrintedP } from '../../src/index.js'
import { pairsAmong } from './pairs.js'
import { excludesNoEffect, significanceOf } from './significance.js'
import { tHull } from './t-hull.js'

/** Distances between sizes of z. Other tests than the interval's (log-rank, score) make small ones. */
const contradictory = 0.35
const noticed = 0.3
const suspicious = 0.5

export default defineCheck({
  id: 'p-interval-conflict',
  summary: 'A p-value is one that the interval beside it allows',
  severity: 'warning',
  reads: ['ratio', 'estimate', 'p-value'],
  per: 'source',
  messages: {
    contradiction:
      'p {{p}} says {{verdict}}, but the {{level}}% CI, {{lower}} to {{upper}}, says the opposite',
    far: 'p {{p}} does not fit {{estimate}} ({{level}}% CI, {{lower}} to {{upper}}), which gives p {{range}}',
  },
  async check(claims, { report, verify }) {
    const pairs = pairsAmong(claims)
    if (pairs.length === 0) return
    const statistics = await loadDistributions()
    for (const pair of pairs) {
      const { effect, test, scales, interval, level, p, tails } = pair
      const readings = scales.flatMap((scale) => {
        const z = statistics.zAgainstNoEffect(scale, interval, level)
        if (z === undefined) return []
        return [{ scale, allowed: scale === 'ratio' ? z : tHull(z, level, statistics) }]
      })
      const gapsTo = (one: PrintedP): readonly number[] =>
        readings.map(({ allowed }) => statistics.gapOfZ(allowed, statistics.zOfP(one, tails)))
      const gap = Math.min(...gapsTo(p))
      const nearest = readings[gapsTo(p).indexOf(gap)]
      if (nearest === undefined) continue
      const { scale, allowed } = nearest
      const gapTo = (one: PrintedP): number => Math.min(...gapsTo(one))
      const significance = significanceOf(p, 1 - level / 100)
      const excluded = excludesNoEffect(scale, interval)
      const range = allowed
        .map((z) => statistics.normalTwoTailed(z) * (tails / 2))
        .sort((a, b) => a - b)
        .map((value) => value.toPrecision(2))
        .join(' to ')
      if (gap < noticed) {
        const isTelling = someDigitAway(p.number, (number) => gapTo({ ...p, number }) >= noticed)
        const how = `the interval allows p from ${range}`
        if (gap === 0 && isTelling) for (const claim of [effect, test]) verify({ claim, how })
        continue
      }
      const isOpposite =
        significance !== undefined && excluded !== undefined && significance !== excluded
      const data = {
        p: `${p.comparator === '=' ? '' : `${p.comparator} `}${p.number.text}`,
        level,
        lower: interval.lower.text,
        upper: interval.upper.text,
      }
      report({
        ...(isOpposite && gap >= contradictory
          ? {
              message: 'contradiction',
              data: { ...data, verdict: significance ? 'significant' : 'not significant' },
            }
          : { message: 'far', data: { ...data, estimate: interval.estimate.text, range } }),
        severity: (isOpposite && gap >= contradictory) || gap >= suspicious ? 'warning' : 'info',
        at: test,
        related: [{ message: 'the estimate with its interval', at: effect }],
        derivation: [
          `with what rounding allows, the interval gives p from ${range}`,
          `between that and the printed p lie ${gap.toFixed(2)} on the scale of z`,
        ],
      })
    }
  },
})
