import { describe, expect, it } from 'vitest'
import { checks } from '../../checks/index.js'
import { runCheck } from '../../src/testing/index.js'

/** Checks that hold percentages, counts and their intervals against a number of people. */
const ofCounts = checks.filter(({ id }) =>
  [
    'percent-count-mismatch',
    'interval-not-reproducible',
    'denominator-missing',
    'parts-and-total',
  ].includes(id),
)

describe.each(ofCounts)('$id', (check) => {
  it.each([
    ['a Kaplan-Meier rate', 'the 6-month PFS rate was 60.6% (95% CI, 38.1%-77.9%).'],
    ['several of them', 'OS rates at 12 and 24 months were 81.3% and 66.6%, respectively.'],
    ['an estimate over time', 'the cumulative incidence of relapse was 33.1% (95% CI, 15%-53%).'],
    [
      'answers that do not exclude each other',
      '15 (62.5%) had lung, 12 (50.0%) bone and 9 (37.5%) liver lesions; several sites were possible.',
    ],
    ['blood pressures', 'blood pressure fell from 142/91 to 131/84 mm Hg, a fall of 7.7%.'],
    ['doses', 'the dose was cut from 12 to 8 mg, to 66.1% of what was planned, in cycle 2/3.'],
    ['scores', 'the score rose from 51/100 to 63/100 points, by 23.1% of the lowest value.'],
    ['a change of a laboratory value', 'haemoglobin rose by 10.1% (SD 3.3%) from 11.2 g/dL.'],
  ])('leaves alone %s', async (_, statement) => {
    const text = `In the 12-mg/kg arm (n = 24), ${statement}\n`
    expect((await runCheck(check, { 'text.md': text })).findings).toEqual([])
  })
})
