import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('rows that are groups', () => {
  it('stand under a header that names the measures', async () => {
    const text = tableText(
      ['Arm', 'ORR', 'Median DOR, months'],
      ['Placebo', '5/50 (10.0%)', 'NR'],
      ['XN-401', '20/50 (40.0%)', '8.4'],
    )
    expect(await scopedIn(text, 'proportion')).toEqual([
      '10.0% 5 / 50 {arm=placebo inherited}',
      '40.0% 20 / 50 {arm=xn-401 inherited}',
    ])
  })

  it('are known by their own names where the corner says nothing', async () => {
    const text = tableText(
      ['', 'N', 'Pain', 'Difference (before - after)'],
      ['Group A', '20', '4.1 ± 1.1', '1.3 ± 0.4'],
      ['Group B', '21', '4.2 ± 1.2', '0.2 ± 0.3'],
    )
    expect(await measuredIn(text, 'count', 'estimate')).toEqual([
      'group-size: 20',
      '"Pain": 4.1',
      '"Difference (before - after)": difference 1.3',
      'group-size: 21',
      '"Pain": 4.2',
      '"Difference (before - after)": difference 0.2',
    ])
    expect((await scopedIn(text, 'estimate'))[1]).toContain('{arm=group A inherited}')
  })

  it('are none where the columns are the groups', async () => {
    const text = tableText(
      ['', 'Drug (n = 20)', 'Placebo (n = 21)'],
      ['Control group', '4.1', '4.2'],
      ['Group size', '4.3', '4.4'],
    )
    expect((await scopedIn(text, 'estimate'))[0]).toBe('4.1 {arm=drug inherited}')
  })

  it('have parts that a head over several measures names', async () => {
    const text = tableText(
      ['Treatment', 'Rural Pain', 'Rural Sleep', 'Urban Pain', 'Urban Sleep'],
      ['Drug', '4.1', '6.1', '4.2', '6.2'],
    )
    expect(await scopedIn(text, 'estimate')).toEqual([
      '4.1 {arm=drug inherited, subgroup=rural inherited}',
      '6.1 {arm=drug inherited, subgroup=rural inherited}',
      '4.2 {arm=drug inherited, subgroup=urban inherited}',
      '6.2 {arm=drug inherited, subgroup=urban inherited}',
    ])
  })

  it('are counted where the columns add up or have their share beside them', async () => {
    const sum = tableText(
      ['Group', 'Better', 'Worse', 'Total'],
      ['Drug', '12', '8', '20'],
      ['Placebo', '9', '12', '21'],
    )
    expect(await measuredIn(sum, 'count')).toHaveLength(6)
    const share = tableText(
      ['Group', 'Cases', 'Healed', 'Healing rate'],
      ['Drug', '40', '30', '75.0%'],
      ['Placebo', '40', '10', '25.0%'],
    )
    expect((await measuredIn(share, 'count')).slice(0, 2)).toEqual([
      'group-size: 40',
      '"Healed": 30',
    ])
  })

  it('are counted by no columns that add up to nothing', async () => {
    const text = tableText(
      ['Group', 'Weight', 'Pulse'],
      ['Drug', '70', '64'],
      ['Placebo', '72', '66'],
    )
    expect(await measuredIn(text, 'count')).toEqual([])
  })

  it('may stand under the measure where the columns are times', async () => {
    const text = tableText(
      ['', 'Baseline', 'Week 4'],
      ['Pain score', '', ''],
      ['Placebo', '4.1', '4.2'],
      ['Control group', '5.1', '5.2'],
    )
    expect(await measuredIn(text, 'estimate')).toContain('"Pain score": 4.1')
    expect((await scopedIn(text, 'estimate'))[0]).toContain('arm=placebo')
  })

  it('have no name where it stands in the middle of those it is for', async () => {
    const text = tableText(
      ['Time', 'Treatment', 'Pain', 'Sleep'],
      ['', 'Drug', '4.1', '6.1'],
      ['Week 4', 'Placebo', '4.2', '6.2'],
      ['', 'Sham', '4.3', '6.3'],
    )
    expect((await scopedIn(text, 'estimate')).some((claim) => claim.includes('timePoint'))).toBe(
      false,
    )
  })
})
