import { describe, expect, it } from 'vitest'
import { readText, scopeInWords, valueInWords } from '../claims-in.js'

/** A table of two columns under a head of two lines, the upper one over both. */
async function sharesUnder(over: string, under: readonly string[]): Promise<string[]> {
  const cells = (name: string, texts: readonly string[]): string =>
    texts.map((text) => `<${name}>${text}</${name}>`).join('')
  const head = `<tr><th rowspan="2">Item</th><th colspan="2">${over}</th></tr><tr>${cells('th', under)}</tr>`
  const rows = [
    ['Current smoker, %', '20.0', '21.8'],
    ['Married, %', '50.0', '43.7'],
  ].map((row) => `<tr>${cells('td', row)}</tr>`)
  const text = `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`
  const { claims } = await readText(text, 'a.html')
  return claims.map((claim) => `${valueInWords(claim)} ${scopeInWords(claim)}`)
}

describe('sizes in a head of two lines', () => {
  it('are those of the groups in the lower line', async () => {
    expect(
      await sharesUnder('Baseline (n=459)', ['Control group (n=230)', 'Drug group (n=229)']),
    ).toEqual([
      '230 {arm=control inherited, timePoint=baseline inherited}',
      '229 {arm=drug inherited, timePoint=baseline inherited}',
      '20.0% group 230 {arm=control inherited, timePoint=baseline inherited}',
      '21.8% group 229 {arm=drug inherited, timePoint=baseline inherited}',
      '50.0% group 230 {arm=control inherited, timePoint=baseline inherited}',
      '43.7% group 229 {arm=drug inherited, timePoint=baseline inherited}',
    ])
  })

  it('are of everybody, and of no group below, where the lower line names groups alone', async () => {
    const claims = await sharesUnder('Baseline (n=459)', ['Control group', 'Drug group'])
    expect(claims[0]).toMatch(/^20\.0% \{arm=control inherited/)
  })

  it('hold at all the times in the lower line', async () => {
    const claims = await sharesUnder('Drug group (n=230)', ['Baseline', 'Week 4'])
    expect(claims.filter((claim) => claim.includes('group 230'))).toHaveLength(4)
  })
})
