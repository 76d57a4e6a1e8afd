import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from '../claims-in.js'

describe('designations', () => {
  it.each([
    [
      'agency, action, drug, indication and date',
      'In January 2025, the FDA granted breakthrough therapy designation to XN-401 for patients with glioma.',
      ['breakthrough-therapy fda granted glioma 2025-1'],
    ],
    [
      'a request',
      'The company applied for orphan drug designation with the EMA.',
      ['orphan-drug ema applied'],
    ],
    [
      'an abbreviation',
      'The NMPA granted BTD to XN-401 on March 3, 2025.',
      ['breakthrough-therapy nmpa granted 2025-3-3'],
    ],
    [
      'an action without agency',
      'XN-401 was granted orphan drug designation.',
      ['orphan-drug granted'],
    ],
    [
      'two agencies, each with its own type and date',
      'The EMA granted PRIME status to XN-401 in July 2023, and the NMPA granted breakthrough therapy designation in May 2024.',
      ['prime ema granted 2023-7', 'breakthrough-therapy nmpa granted 2024-5'],
    ],
  ])('%s', async (_, text, values) => {
    expect(await valuesIn(text, 'designation')).toEqual(values)
  })

  it('are about the drug that the sentence names', async () => {
    const [claim] = await claimsIn('The FDA granted XN-401 fast track status.', 'designation')
    expect(claim?.subject).toMatchObject({ key: 'XN-401', name: 'XN-401', origin: 'stated' })
  })

  it.each([
    ['a type that is only talked about', 'Fast Track is a programme that speeds review.'],
    ['an agency without a type', 'The FDA granted a meeting in January 2025.'],
    ['a voucher', 'It sold its voucher to the FDA in January 2025.'],
  ])('are not %s', async (_, text) => {
    expect(await claimsIn(text, 'designation')).toEqual([])
  })
})
