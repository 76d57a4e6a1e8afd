import { describe, expect, it } from 'vitest'
import { readText, valueInWords } from './claims-in.js'

async function boundIn(text: string): Promise<string[]> {
  const { claims } = await readText(text, 'a.txt')
  return claims.map((claim) =>
    `${claim.kind} ${claim.measure.label}: ${valueInWords(claim)} ${claim.scope.arm?.text ?? ''}`.trim(),
  )
}

const rows =
  'P valueAge, years63.12 ± 8.2462.01 ± 7.930.41Diabetes12 (50.0)13 (54.2)0.99' +
  'Height, cm170.51 ± 10.22168.40 ± 9.100.003Infusion (yes/no)20/415/90.08' +
  'Smoking0.52 Never10 (41.7)11 (45.8) Past14 (58.3)13 (54.2)'

describe('a table whose cells stand in a line with nothing between them', () => {
  it('is cut where its figures tell', async () => {
    const claims = await boundIn(rows)
    expect(claims).toContain('proportion Diabetes: 54.2% 13')
    expect(claims).toContain('p-value age: p = 0.41')
    expect(claims.filter((claim) => claim.startsWith('estimate Height'))).toHaveLength(2)
    expect(claims).toContain('p-value Height: p = 0.003')
    expect(claims).toContain('proportion Smoking: Past: 58.3% 14')
  })

  it('has its head in the lines above', async () => {
    const poured = `It went well.Table 1Who took partTablet (n = 24)Placebo (n = 24)\n${rows}`
    const claims = await boundIn(poured)
    expect(claims).toContain('count group size: 24 Placebo')
    expect(claims).toContain('proportion Diabetes: 54.2% 13 group 24 Placebo')
    expect(claims).toContain('count Infusion: no: 9 Placebo')
  })

  it('has each figure where it stands in the file', async () => {
    const poured = `A line.Table 1Who took partTablet (n = 24)Placebo (n = 24)\n${rows}\nThe end.`
    const { claims } = await readText(poured, 'a.txt')
    expect(claims.length).toBeGreaterThan(15)
    for (const { place } of claims) expect(poured.slice(place.start, place.end)).toBe(place.quote)
  })

  it('is left alone where two cuts are as good', async () => {
    const poured =
      'Sites12.514.25Doses11.116.40Visits13.121.33Weeks18.15 (2.0)19.224.41Score1.5 (3.1)4'
    expect(await boundIn(poured)).toEqual([])
  })

  it('leaves parts open whose groups need not be as large as each other', async () => {
    const poured = rows.replace('20/415/90.08', '20/416/90.08')
    const claims = await boundIn(poured)
    expect(claims.filter((claim) => claim.includes('Infusion'))).toEqual([])
  })

  it('is not seen in prose with numbers of references behind words', async () => {
    const prose = 'Packages for models12 (version 3) and tests13 [14] were used in 24 patients.'
    expect(await boundIn(prose)).toEqual(['count number of people: 24 patients'])
  })
})
