import { describe, expect, it } from 'vitest'
import { claimsIn, readText, scopedIn, valueInWords } from './claims-in.js'

const baseline =
  'Table 1 Who took part. Characteristic Placebo (n = 24) Brand new tablet (n = 26) p value ' +
  'Age, years 63.1 ± 8.2 62.0 ± 7.9 0.41 Male, n (%) 12 (50.0) 13 (50.0) 0.99 ' +
  'Diabetes, n (%) 6 (25.0) 5 (19.2) 0.74 Weight, kg 80.5 ± 9.9 81.2 ± 10.4 0.66 ' +
  'Values are mean ± SD unless stated otherwise.'

async function boundIn(text: string): Promise<string[]> {
  const { claims } = await readText(text, 'a.txt')
  return claims.map((claim) =>
    `${claim.measure.label}: ${valueInWords(claim)} ${claim.scope.arm?.text ?? ''}`.trim(),
  )
}

describe('a table poured into a line', () => {
  it('is read by its columns and rows', async () => {
    const claims = await boundIn(baseline)
    expect(claims).toContain('age: mean 63.1 year Placebo')
    expect(claims).toContain('Male: 50.0% 13 group 26 Brand new tablet')
    expect(claims).toContain('Diabetes: p = 0.74')
  })

  it('has the sizes of its groups in its head', async () => {
    const claims = await boundIn(baseline)
    expect(claims).toContain('group size: 24 Placebo')
    expect(claims).toContain('group size: 26 Brand new tablet')
  })

  it('has each figure where it stands in the file', async () => {
    const { claims } = await readText(`A first line.\n\n${baseline}`, 'a.txt')
    for (const { place } of claims)
      expect(`A first line.\n\n${baseline}`.slice(place.start, place.end)).toBe(place.quote)
  })

  it('leaves the group open under a head that cannot be told', async () => {
    const poured =
      'Table 2 Events n (%) Alpha Beta Fever 12 (40.0) 9 (30.0) Rash 3 (10.0) 6 (20.0) Cough 4 (13.3) 2 (6.7) Pain 5 (16.7) 1 (3.3)'
    const claims = await boundIn(poured)
    expect(claims).toContain('Rash: 10.0% 3')
    expect(claims.filter((claim) => /Alpha|Beta/.test(claim))).toEqual([])
  })

  it('has bare numbers of no known column make no claim', async () => {
    const poured = 'Site Alpha Beta Gamma North 12 9 4 South 3 6 2 East 4 2 7 West 5 1 8'
    expect(await boundIn(poured)).toEqual([])
  })

  it('has a p-value of its own for several rows', async () => {
    const poured =
      'Variable Control group (n = 50) Drug group (n = 50) P Age, y 60.1 ± 3.2 61.0 ± 3.3 0.20 Smoking 0.52 Never 20 (40) 25 (50) ' +
      'Past 18 (36) 15 (30) Now 12 (24) 10 (20) Stage 0.31 Early 30 (60) 26 (52) Late 20 (40) 24 (48) ' +
      'Height, cm 170.0 ± 8.1 171.0 ± 7.9 0.45'
    const claims = await boundIn(poured)
    expect(claims).toContain('Smoking: p = 0.52')
    expect(claims).toContain('Smoking: Past: 36% 18 group 50 Control group')
    expect(claims).toContain('Stage: Late: 48% 24 group 50 Drug group')
    expect(claims).toContain('Height: 171.0 cm Drug group')
  })

  it('has rows that figures name', async () => {
    const poured =
      'Variable Placebo (n = 100) Drug (n = 90) Female 52 (52.0) 45 (50.0) Male 48 (48.0) 45 (50.0) Smokers 10 (10.0) 9 (10.0) ' +
      'Earlier falls (%)  0 40 (40.0) 36 (40.0) 1–2 35 (35.0) 27 (30.0) 3–5 25 (25.0) 27 (30.0)'
    const claims = await boundIn(poured)
    expect(claims).toContain('Earlier falls: 1–2: 35.0% 35 group 100 Placebo')
    expect(claims).toContain('Earlier falls: 3–5: 30.0% 27 group 90 Drug')
  })

  it('has groups that stand over times', async () => {
    const poured =
      'Variable Control group (n = 38) Walking group (n = 34) Baseline 6 weeks Baseline 6 weeks ' +
      'Step test 92.0 ± 13.1 88.0 ± 13.2 93.0 ± 14.7 95.6 ± 13.6 ' +
      'Chair stand 21.1 ± 6.6 21.2 ± 5.2 24.4 ± 6.6 22.2 ± 5.4'
    const claims = (await readText(poured, 'a.txt')).claims
    const last = claims.at(-1)
    expect(last?.scope.arm?.text).toBe('Walking group')
    expect(last?.scope.timePoint?.key).toBe('6 week')
  })

  it('leaves the sentences around it as they are', async () => {
    const text = `The trial enrolled 50 patients.  ${baseline}  Of the 26 patients on the tablet, 3 died.`
    const claims = await boundIn(text)
    expect(claims[0]).toMatch(/50/)
    expect(claims.some((claim) => claim.includes('3'))).toBe(true)
  })

  it('inherits no group, and hands none on', async () => {
    const poured =
      'Events n (%) Placebo Drug Fever 12 (40.0) 9 (30.0) Rash 3 (10.0) 6 (20.0) Cough 4 (13.3) 2 (6.7) Pain 5 (16.7) 1 (3.3)'
    const text = `In the walking group, rash occurred in 4.1%. ${poured}. Rash was mild in 3.2%.`
    const scopes = (await claimsIn(text, 'proportion')).map(({ scope }) => scope.arm?.key)
    expect(scopes[0]).toBe('walking')
    expect(scopes.slice(1)).not.toContain('walking')
  })

  it('is no list of results in prose', async () => {
    const prose =
      'With placebo, fever was seen in 12 (40.0%), rash in 3 (10.0%), cough in 4 (13.3%), pain in 5 (16.7%), itching in 2 (6.7%), fatigue in 6 (20.0%), nausea in 7 (23.3%) and dizziness in 8 (26.7%).'
    const [first] = await scopedIn(prose, 'proportion')
    expect(first).toContain('arm=placebo')
  })

  it('has brackets that are shares only where that was said', async () => {
    expect(await boundIn('It took 12 (40.0) days.')).not.toContain('40.0%')
  })
})
