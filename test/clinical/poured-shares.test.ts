import { describe, expect, it } from 'vitest'
import { readText, valueInWords } from './claims-in.js'

async function sharesIn(text: string): Promise<string[]> {
  const { claims } = await readText(text, 'a.txt')
  return claims.map((claim) => `${claim.measure.label}: ${valueInWords(claim)}`)
}

describe('shares in a poured table', () => {
  it('stand before their counts where the head says so', async () => {
    const poured =
      'Table 3 Side effects, % (n) Effect Alpha Beta Fever 40.0 (12) 30.0 (9) Rash 10.0 (3) 20.0 (6) ' +
      'Cough 13.3 (4) 6.7 (2) Pain 16.7 (5) 3.3 (1)'
    expect(await sharesIn(poured)).toContain('Rash: 20.0% 6')
  })

  it('stand before their counts where arithmetic says so', async () => {
    const poured =
      'Effect Alpha Beta Fever 40.0% (12) 30.0% (9) Rash 10.0% (3) 20.0% (6) ' +
      'Cough 13.3% (4) 6.7% (2) Pain 16.7% (5) 3.3% (1)'
    expect(await sharesIn(poured)).toContain('Cough: 13.3% 4')
  })

  it('are no means before deviations that agree on no group', async () => {
    const poured =
      'Score Alpha Beta Sleep 40.2 (12) 30.5 (9) Mood 10.1 (6) 20.9 (6) ' +
      'Focus 13.3 (7) 16.7 (2) Pain 16.2 (5) 23.3 (8)'
    expect(await sharesIn(poured)).toEqual([])
  })

  it('may be whole, where one group fits them all', async () => {
    const poured =
      'Habit Alpha Beta Tea 6 (20) 10 (25) Coffee 12 (40) 7 (18) Juice 17 (57) 30 (75) ' +
      'Water 25 (83) 22 (55) Milk 9 (30) 35 (88) Beer 3 (10) 14 (35)'
    const claims = await sharesIn(poured)
    expect(claims).toContain('Coffee: 40% 12')
    expect(claims).toContain('Milk: 88% 35')
  })

  it('are not whole deviations, nor too few to tell', async () => {
    const means =
      'Score Alpha Beta Sleep 40 (12) 38 (11) Mood 52 (9) 50 (10) Focus 61 (14) 66 (12) ' +
      'Pain 22 (7) 21 (8) Calm 71 (16) 70 (15)'
    const few = 'Habit Alpha Beta Tea 6 (20) 10 (25) Coffee 12 (40) 7 (18) Juice 17 (57) 30 (75)'
    expect(await sharesIn(means)).toEqual([])
    expect(await sharesIn(few)).toEqual([])
  })

  it('are bare numbers where the title says so of the whole table', async () => {
    const rows =
      'Effect Alpha Beta Fever 40.0 30.0 Rash 10.0 20.0 Cough 13.3 6.7 Weight, kg 76.7 73.3'
    const claims = await sharesIn(`Table 3 Side effects (%) ${rows}`)
    expect(claims).toContain('Rash: 20.0%')
    expect(claims.filter((claim) => claim.includes('76.7'))).toEqual([])
    expect(await sharesIn(`Table 3 Side effects ${rows}`)).toEqual([])
  })

  it('are parts of the one group that each column has', async () => {
    const poured =
      'Effect Alpha Beta Fever 12/30 9/28 Rash 3/30 6/28 Cough 4/30 2/28 Pain 5/30 1/28'
    const claims = await sharesIn(poured)
    expect(claims).toContain('Rash: 3 / 30')
    expect(claims).toContain('Pain: 1 / 28')
  })

  it('are no fractions of other wholes', async () => {
    const ratios =
      'Sign Alpha Beta Sex 12/18 9/19 Side 13/17 16/12 Smoker 14/16 12/16 Eye 5/25 11/17'
    const scores = 'Score Alpha Beta Mood 7/10 6/10 Sleep 8/10 5/10 Pain 2/10 3/10 Calm 6/10 9/10'
    expect(await sharesIn(ratios)).toEqual([])
    expect(await sharesIn(scores)).toEqual([])
  })

  const intervals =
    'Effect Alpha Beta Fever 40.0 (31.0-49.0) 30.0 (22.0-38.0) Rash 10.0 (5.0-15.0) 20.0 (14.0-26.0) ' +
    'Cough 13.3 (8.1-18.5) 6.7 (2.2-11.2) Pain 16.7 (11.5-21.9) 3.3 (0.2-6.4)'

  it('have intervals where that is said of the whole table', async () => {
    const claims = await sharesIn(`Prevalence in percent [95% CI] ${intervals}`)
    expect(claims.join()).toMatch(/Rash: 20\.0% .*14\.0/)
    expect((await sharesIn(`Prevalence, % (95% CI) ${intervals}`)).join()).toContain('Rash: 20.0%')
  })

  it('are no other figures with intervals', async () => {
    const claims = await sharesIn(`Days (95% CI) ${intervals}`)
    expect(claims.join()).toMatch(/Rash: 20\.0 .*14\.0/)
    expect(claims.join()).not.toContain('20.0%')
    expect(await sharesIn(`Ratios (95% CI) ${intervals}`)).toEqual([])
    expect(await sharesIn(intervals)).toEqual([])
  })

  const columns =
    'Fever 12 40.0 9 32.1 Rash 3 10.0 6 21.4 Cough 4 13.3 2 7.1 Pain 5 16.7 1 3.6 Cramps 8 26.7 7 25.0'

  it('stand in columns of their own beside their counts', async () => {
    const text = `Effect Placebo n % Drug n % ${columns}`
    const { claims } = await readText(text, 'a.txt')
    const rash = claims.filter(({ measure }) => measure.label === 'Rash')
    expect(rash.map(({ place, scope }) => [place.quote, scope.arm?.text])).toEqual([
      ['3 10.0', 'Placebo'],
      ['6 21.4', 'Drug'],
    ])
  })

  it('are told by arithmetic beside their counts', async () => {
    expect(await sharesIn(`Effect Alpha Beta ${columns}`)).toContain('Cough: 7.1% 2')
  })

  it('are no other numbers beside whole ones', async () => {
    const others =
      'Score Alpha Beta Sleep 12 41.0 9 37.1 Mood 3 12.0 6 28.4 Focus 4 19.3 2 7.1 Calm 5 11.7 1 9.6'
    expect(await sharesIn(others)).toEqual([])
    expect(await sharesIn(`Scores n M n M ${others}`)).toEqual([])
  })
})
