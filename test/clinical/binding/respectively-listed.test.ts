import { describe, expect, it } from 'vitest'
import { claimsIn, scopeInWords, valueInWords } from '../claims-in.js'

async function said(text: string): Promise<string[]> {
  return (await claimsIn(text, 'proportion')).map(
    (claim) => `${claim.measure.label} ${valueInWords(claim)} ${scopeInWords(claim)}`,
  )
}

describe('nouns listed for two lists of figures', () => {
  const people = 'Patients with osteosarcoma or melanoma were treated.'

  it('keep their names where the last of them holds a known measure, and a bare none its group', async () => {
    const text = `${people} The incidence of severe adverse events (SAEs), dose-limiting TRAEs and dose-delaying TRAEs was 30.1%, 30.1%, and 5.2% in osteosarcoma patients and 68.2%, 60.5% and 0 in melanoma patients, respectively.`
    expect(await said(text)).toEqual([
      'SAEs 30.1% {condition=osteosarcoma}',
      'dose-limiting TRAEs 30.1% {condition=osteosarcoma}',
      'dose-delaying TRAEs 5.2% {condition=osteosarcoma}',
      'SAEs 68.2% {condition=melanoma}',
      'dose-limiting TRAEs 60.5% {condition=melanoma}',
    ])
  })

  it('are no groups of whom one measure is listed', async () => {
    const text = 'Among men and women ORR was 20% and 30%, respectively.'
    expect(await said(text)).toEqual([
      expect.stringContaining('objective response rate 20%'),
      expect.stringContaining('objective response rate 30%'),
    ])
  })
})
