import { describe, expect, it } from 'vitest'
import { readText, scopeInWords, valueInWords } from '../claims-in.js'

const scoped = async (rows: string) => {
  const head = '<tr><th></th><th>Drug (n = 50)</th><th>Placebo (n = 40)</th></tr>'
  const { claims } = await readText(`<table>${head}${rows}</table>`, 'a.html')
  return claims
    .filter(({ measure }) => measure.key !== 'group-size')
    .map((claim) => `${valueInWords(claim)} ${scopeInWords(claim)}`)
}

describe('a figure that reaches over the columns of several groups', () => {
  it('is about none of them alone', async () => {
    const odds = '<td>Odds ratio (95% CI)</td><td colspan="2">0.70 (0.46-1.06)</td>'
    expect(await scoped(`<tr>${odds}</tr>`)).toEqual(['0.70 95% confidence 0.46..1.06 {}'])
    const pooled = '<td>Fever, n (%)</td><td colspan="2">18 (20.0)</td>'
    expect(await scoped(`<tr>${pooled}</tr>`)).toEqual(['20.0% 18 {}'])
  })

  it('is about the first where it stands in its column alone', async () => {
    const fever = '<td>Fever, n (%)</td><td>10 (20.0)</td><td></td>'
    expect(await scoped(`<tr>${fever}</tr>`)).toEqual(['20.0% 10 group 50 {arm=drug inherited}'])
  })

  it('is a group’s where it reaches over the count and the share of that group', async () => {
    const head =
      '<tr><th></th><th colspan="2">Drug</th><th colspan="2">Placebo</th></tr>' +
      '<tr><th></th><th>n</th><th>%</th><th>n</th><th>%</th></tr>'
    const row = '<tr><td>Fever</td><td colspan="2">10 (20.0 %)</td><td>4</td><td>10.0</td></tr>'
    const { claims } = await readText(`<table>${head}${row}</table>`, 'a.html')
    expect(claims.map((claim) => `${valueInWords(claim)} ${scopeInWords(claim)}`)).toEqual([
      '20.0% 10 {arm=drug inherited}',
      '10.0% 4 {arm=placebo inherited}',
    ])
  })
})
