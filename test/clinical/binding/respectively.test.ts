import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'

describe('"respectively" hands out', () => {
  it('measures to figures', async () => {
    const text = 'The ORR and DCR were 20.8% and 87.5%, respectively.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'objective-response-rate: 20.8%',
      'disease-control-rate: 87.5%',
    ])
  })

  it('three measures to three figures', async () => {
    const text = 'The ORR, DCR and CBR were 20.8%, 87.5% and 30.0%, respectively.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'objective-response-rate: 20.8%',
      'disease-control-rate: 87.5%',
      'clinical-benefit-rate: 30.0%',
    ])
  })

  it('figures with their intervals', async () => {
    const text =
      'In cohort 1 and cohort 2, the ORR was 20.8% (95% CI 7.1-42.2) and 10.0% (95% CI 1.2-31.7), respectively.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% 95% confidence 7.1..42.2 {cohort=cohort 1}',
      '10.0% 95% confidence 1.2..31.7 {cohort=cohort 2}',
    ])
  })

  it('groups that stand behind the figures', async () => {
    const text = 'The ORR was 20.8% and 10.0% at 8 mg/kg and 12 mg/kg, respectively.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {dose=8 mg/kg}',
      '10.0% {dose=12 mg/kg}',
    ])
  })

  it('groups to the lists of two measures', async () => {
    const text =
      'For the 8 mg/kg and 12 mg/kg groups, the ORR was 20.8% and 10.0% and the DCR 80.0% and 85.0%, respectively.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {dose=8 mg/kg}',
      '10.0% {dose=12 mg/kg}',
      '80.0% {dose=8 mg/kg}',
      '85.0% {dose=12 mg/kg}',
    ])
  })

  it('time points to figures of one measure', async () => {
    const text = 'The 6- and 15-month PFS rates were 60.0% and 33.3%, respectively.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '60.0% {timePoint=6 month}',
      '33.3% {timePoint=15 month}',
    ])
  })

  it('a word that stands first hands out what follows', async () => {
    const text = 'In arm A and arm B, respectively, the ORR was 20.8% and 10.0%.'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {arm=arm A}', '10.0% {arm=arm B}'])
  })
})

describe('without a list as long', () => {
  it('no figure gets a measure', async () => {
    const text = 'The ORR, DCR and CBR were 20.8% and 87.5%, respectively.'
    const measured = await measuredIn(text, 'proportion')
    expect(measured).toHaveLength(2)
    for (const claim of measured) expect(claim).toMatch(/^"/)
  })

  it('figures without the word keep the measure before them', async () => {
    const text = 'The ORR was 20.8% and the DCR was 87.5%.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'objective-response-rate: 20.8%',
      'disease-control-rate: 87.5%',
    ])
  })
})
