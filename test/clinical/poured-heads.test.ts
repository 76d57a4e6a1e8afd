import { describe, expect, it } from 'vitest'
import { readText, valueInWords } from './claims-in.js'

async function boundIn(text: string): Promise<string[]> {
  const { claims } = await readText(text, 'a.txt')
  return claims.map(({ kind, measure, scope, ...claim }) =>
    [
      kind,
      `${measure.label}: ${valueInWords({ kind, measure, scope, ...claim } as never)}`,
      ...[scope.arm?.text, scope.subgroup?.text, scope.timePoint?.text].filter(Boolean),
    ].join(' '),
  )
}

describe('the head of a poured table', () => {
  it('is told by words that come again for each group', async () => {
    const claims = await boundIn(
      'Table 3 Farms that fell ill again. North South Treatment Cases Controls Total Share Cases Controls Total Share ' +
        'Vaccine 30 60 90 0.33 20 50 70 0.29 Trapping 33 61 94 0.35 25 42 67 0.37 Nothing 47 90 137 0.34 26 57 83 0.31',
    )
    expect(claims).toContain('count Cases: 30 Vaccine North')
    expect(claims).toContain('count Controls: 57 Nothing South')
  })

  it('is not made of words that come again in another order', async () => {
    const claims = await boundIn(
      'Table 3 Farms that fell ill again. Treatment Cases Controls Deaths Controls Cases Deaths ' +
        'Vaccine 30 61 90 20 50 71 Trapping 33 62 94 25 42 68 Nothing 47 91 137 26 57 84',
    )
    expect(claims).toEqual([])
  })

  it('has a time in the middle of the rows that it is for', async () => {
    const claims = await boundIn(
      'Table 4 Pigs. Time Treatment Placebo (n = 40) Drug (n = 40) Early 12 (30.0) 9 (22.5) ' +
        '4 weeks Late 10 (25.0) 8 (20.0) Never 18 (45.0) 23 (57.5) Early 16 (40.0) 11 (27.5) ' +
        '8 weeks Late 4 (10.0) 6 (15.0) Never 20 (50.0) 23 (57.5)',
    )
    expect(claims.find((claim) => claim.includes('30.0%'))).toMatch(/4 weeks/)
    expect(claims.find((claim) => claim.includes('27.5%'))).toMatch(/8 weeks/)
  })

  it('ends with the p that the first row follows', async () => {
    const claims = await boundIn(
      'Table 2 Some data Well taught Badly taught indeed P value Age, years 63.1 ± 8.2 62.0 ± 7.9 0.41 ' +
        'Diabetes 12 (50.0) 13 (54.2) 0.99 Asthma 6 (25.0) 3 (12.5) 0.46 Gout 3 (12.5) 9 (37.5) 0.04',
    )
    expect(claims).toContain('p-value age: p = 0.41')
    expect(claims).toContain('proportion Diabetes: 50.0% 12')
  })

  it('names a group without a size beside those that have one', async () => {
    const claims = await boundIn(
      'Table 2 Weights. Characteristic Placebo (n = 24) Drug (n = 26) Others No. (%) No. (%) No. (%) ' +
        'Female 12 (50.0) 13 (50.0) 7 (70.0) Diabetic 6 (25.0) 5 (19.2) 2 (20.0) Smoker 3 (12.5) 4 (15.4) 1 (10.0)',
    )
    expect(claims).toContain('proportion Diabetic: 19.2% 5 group 26 Drug')
    expect(claims).toContain('proportion Diabetic: 20.0% 2 Others')
  })

  it('has the p of the upper line behind all columns', async () => {
    const claims = await boundIn(
      'Table 2 Causes. Placebo (n = 40) Drug (n = 40) p Value n % n % Heart 8 20.0 7 17.5 0.72 ' +
        'Liver 10 25.0 6 15.0 0.26 Lung 2 5.0 8 20.0 0.04 Skin 4 10.0 1 2.5 0.17',
    )
    expect(claims).toContain('p-value Lung: p = 0.04')
    expect(claims.filter((claim) => claim.includes('Liver: 25.0% 10'))).toHaveLength(1)
  })
})

describe('a poured table whose head cannot be told', () => {
  it('counts what adds up row by row, and names the first row like the others', async () => {
    const claims = await boundIn(
      'Table 1 How well the creams work Group all cured much better better rate Red group 48 12 32 4 91.7% Blue group 48 7 34 7 83.3%',
    )
    expect(claims.filter((claim) => claim.startsWith('count'))).toHaveLength(8)
  })

  it('counts nothing where one row does not add up', async () => {
    const claims = await boundIn(
      'Table 1 How well the creams work Group all cured much better better rate Red group 48 12 32 5 91.7% Blue group 48 7 34 7 83.3%',
    )
    expect(claims.filter((claim) => claim.startsWith('count'))).toEqual([])
  })

  it('has p-values where some are bounds below one', async () => {
    const rows = (last: string): string =>
      `Scores taken then Speed 5.33 (1.64) 60.33 (4.32) 141.16 <0.001 0.71 Strength 7.67 (2.33) 42.33 (4.54) 46.11 ${last} 0.44 Pain 3.33 (2.10) 60.33 (4.05) 155.62 0.020 0.73`
    const claims = await boundIn(rows('<0.001'))
    expect(claims).toContain('p-value Strength: p < 0.001')
    const others = await boundIn(rows('1.200'))
    expect(others.filter((claim) => claim.startsWith('p-value'))).toEqual([])
  })
})
