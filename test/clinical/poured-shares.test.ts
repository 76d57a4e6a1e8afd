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
})
