import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from '../claims-in.js'

describe('identifiers', () => {
  it.each([
    ['NCT01234567', 'nct NCT01234567'],
    ['NCT 01234567', 'nct NCT01234567'],
    ['2019-001234-56', 'eudract 2019-001234-56'],
    ['ISRCTN 12345678', 'isrctn ISRCTN12345678'],
    ['ChiCTR2100012345', 'chictr CHICTR2100012345'],
    ['10.1000/Xyz.123', 'doi 10.1000/xyz.123'],
    ['PMID: 12345678', 'pmid 12345678'],
    ['ISRCTN): 12345678', 'isrctn ISRCTN12345678'],
    ['DRKS00001234', 'drks DRKS00001234'],
    ['CTRI/2017/06/008901', 'ctri CTRI/2017/06/008901'],
    ['IRCT2015101024444N2', 'irct IRCT2015101024444N2'],
    ['UMIN000012345', 'umin UMIN000012345'],
    ['TCTR20170102003', 'tctr TCTR20170102003'],
    ['PACTR201701001234567', 'pactr PACTR201701001234567'],
    ['NTR4567', 'ntr NTR4567'],
    ['CRD42019123456', 'prospero CRD42019123456'],
    ['10.1000/xyz.g001Fig 1', 'doi 10.1000/xyz.g001'],
  ])('%s', async (text, value) => {
    expect(await valuesIn(`It is registered (${text}) in full.`, 'identifier')).toEqual([value])
  })

  it.each(['NCT0123', 'XNCT01234567', '10.12/a', 'call 555-0142'])('not %s', async (text) => {
    expect(await valuesIn(`It is registered (${text}) in full.`, 'identifier')).toEqual([])
  })

  it('takes no phase for the name of a trial', async () => {
    const [phase] = await claimsIn('In this phase III trial (NCT01234567) …', 'identifier')
    const [named] = await claimsIn('In the HARBOR trial (NCT01234567) …', 'identifier')
    expect(phase?.value).not.toHaveProperty('of')
    expect(named?.value).toMatchObject({ of: 'HARBOR' })
  })

  it.each([
    ['NCT0123456', 7],
    ['NCT012345678', 9],
    ['ISRCTN1234567', 7],
  ])('%s is one with a wrong number of digits', async (text, digits) => {
    const [claim] = await claimsIn(`It is registered (${text}) in full.`, 'identifier')
    expect(claim?.value).toMatchObject({
      malformed: `it has ${String(digits)} digits, and its register gives 8`,
    })
  })

  it.each([
    ['The LARKWOOD-2 trial (NCT99000417) ended.', 'LARKWOOD-2'],
    ['It is LARKWOOD-2 (ClinicalTrials.gov: NCT99000417).', 'LARKWOOD-2'],
    ['The trial (NCT99000417) ended.', undefined],
    ['Both (NCT99000417) ended.', undefined],
  ])('%s names its trial', async (text, name) => {
    const [claim] = await claimsIn(text, 'identifier')
    expect(claim?.kind === 'identifier' && claim.value.of).toBe(name)
  })

  it('end before the full stop of their sentence', async () => {
    expect(await valuesIn('See 10.1000/xyz.123. It is free.', 'identifier')).toEqual([
      'doi 10.1000/xyz.123',
    ])
  })
})
