import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from './claims-in.js'

const poured =
  'Table 2 Events n (%) Placebo Drug Fever 12 (40.0) 9 (30.0) Rash 3 (10.0) 6 (20.0) Cough 4 (13.3) 2 (6.7) Pain 5 (16.7) 1 (3.3)'

describe('a table poured into a line', () => {
  it('has its figures read as its head says', async () => {
    expect((await valuesIn(poured, 'proportion')).slice(0, 2)).toEqual(['40.0% 12', '30.0% 9'])
  })

  it('leaves open what they measure and for whom', async () => {
    for (const claim of await claimsIn(poured, 'proportion')) {
      expect(claim.measure.label).toBe('')
      expect(claim.scope).toEqual({})
    }
  })

  it('inherits no group, and hands none on', async () => {
    const text = `In the placebo group, rash occurred in 4.1%. ${poured}. Rash was mild in 3.2%.`
    const claims = await claimsIn(text, 'proportion')
    expect(claims[0]?.scope.arm?.key).toBe('placebo')
    for (const { scope } of claims.slice(1)) expect(scope).toEqual({})
  })

  it('is no list of results in prose', async () => {
    const [first] = await claimsIn(
      'With placebo, fever was seen in 12 (40.0%), rash in 3 (10.0%), cough in 4 (13.3%), pain in 5 (16.7%), itching in 2 (6.7%), fatigue in 6 (20.0%), nausea in 7 (23.3%) and dizziness in 8 (26.7%).',
      'proportion',
    )
    expect(first?.scope.arm?.key).toBe('placebo')
    expect(first?.measure.label).toBe('fever')
  })

  it('a bracket behind a count is a share only where that was said', async () => {
    expect(await valuesIn('It took 12 (40.0) days.', 'proportion')).toEqual([])
  })
})
