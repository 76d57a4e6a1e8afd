import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('the group of a sentence', () => {
  it.each([
    [
      'is inherited by the next one',
      'In cohort 1, the ORR was 20.8%. The DCR was 87.5%.',
      '87.5% {cohort=cohort 1 inherited}',
    ],
    [
      'with its size',
      'In cohort 1 (n = 24), the ORR was 20.8%. The DCR was 87.5%.',
      '87.5% group 24 {cohort=cohort 1 inherited}',
    ],
    [
      'until another group is named',
      'In cohort 1, the ORR was 20.8%. In cohort 2, the DCR was 87.5%.',
      '87.5% {cohort=cohort 2}',
    ],
    [
      'and that one counts from there',
      'In cohort 1, all is well in 20.8%. In cohort 2, it was 10.0%. The DCR was 87.5%.',
      '87.5% {cohort=cohort 2 inherited}',
    ],
    [
      'but not by the next paragraph',
      'In cohort 1, the ORR was 20.8%.\n\nThe DCR was 87.5%.',
      '87.5% {}',
    ],
    [
      'nor where it stands behind its figure',
      'The ORR was 20.8% in cohort 1. The DCR was 87.5%.',
      '87.5% {}',
    ],
  ])('%s', async (_, text, last) => {
    const scopes = await scopedIn(text, 'proportion')
    expect(scopes.at(-1)).toBe(last)
  })

  it('another arm does not keep the cohort of the first', async () => {
    const text = 'In arm A, the ORR was 20.8%. In arm B, the ORR was 10.0%.'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {arm=arm A}', '10.0% {arm=arm B}'])
  })
})

describe('two groups side by side', () => {
  const groups = 'Patients took 8 mg/kg (n = 16) or 12 mg/kg (n = 26). '

  it('are told apart by "the former" and "the latter"', async () => {
    const text = `${groups}In the former, the ORR was 6.3%. In the latter, the ORR was 20.8%.`
    expect(await scopedIn(text, 'proportion')).toEqual([
      '6.3% group 16 {dose=8 mg/kg inherited}',
      '20.8% group 26 {dose=12 mg/kg inherited}',
    ])
  })

  it('in the next paragraph of the section too', async () => {
    expect(await scopedIn(`${groups}\n\nIn the latter, the ORR was 20.8%.`, 'proportion')).toEqual([
      '20.8% group 26 {dose=12 mg/kg inherited}',
    ])
  })

  it('are left open without either word', async () => {
    const [claim] = await scopedIn(`${groups}The ORR was 20.8%.`, 'proportion')
    expect(claim).not.toContain('dose')
  })

  it('are none where only one size is given', async () => {
    const text = 'Patients took 8 mg/kg or 12 mg/kg (n = 26). In the former, the ORR was 6.3%.'
    const [claim] = await scopedIn(text, 'proportion')
    expect(claim).not.toContain('dose=8 mg/kg')
  })
})

describe('headings and lead-ins', () => {
  it('name the group of what stands below', async () => {
    const text = '## Cohort 1\n\nThe ORR was 20.8%.\n\n## Cohort 2\n\nThe ORR was 10.0%.\n'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {cohort=cohort 1 inherited}',
      '10.0% {cohort=cohort 2 inherited}',
    ])
  })

  it('of a higher level hold where the nearer one names none', async () => {
    const text = '## Cohort 1\n\n### Safety\n\nRash occurred in 20.8%.\n'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {cohort=cohort 1 inherited}'])
  })

  it('give way to what a sentence says', async () => {
    const text = '## Cohort 1\n\nIn cohort 2, the ORR was 10.0%.\n'
    expect(await scopedIn(text, 'proportion')).toEqual(['10.0% {cohort=cohort 2}'])
  })

  it('that name two groups name none', async () => {
    const text = '## Cohort 1 versus cohort 2\n\nThe ORR was 20.8%.\n'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {}'])
  })

  it('of the whole document name no group', async () => {
    const text = '# XN-401 at 12 mg/kg\n\nThe ORR was 20.8%.\n'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {}'])
  })

  it('a lead-in holds for its list', async () => {
    const text = 'Results showed in cohort 1:\n\n- the ORR was 20.8%;\n- the DCR was 87.5%.\n'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {cohort=cohort 1 inherited}',
      '87.5% {cohort=cohort 1 inherited}',
    ])
  })
})
