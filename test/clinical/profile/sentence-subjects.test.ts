import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

const OPENING =
  '# Velonertib in glioma\n\nVelonertib is an oral inhibitor. Velonertib was given once daily.\n\n'

async function subjectsIn(text: string): Promise<(string | undefined)[]> {
  return (await claimsIn(text, 'proportion')).map(({ subject }) => subject?.name)
}

describe('the subject of a sentence', () => {
  it.each([
    'The response rate was 41%, higher than with docetaxel alone.',
    'The response rate was 41% in patients previously treated with osimertinib.',
    'The response rate was 41%, against chemotherapy (capecitabine, eribulin) of any choice.',
    'The response rate was 41% when added to pembrolizumab.',
  ])('is that of the document where it names other treatments in passing: %s', async (text) => {
    expect(await subjectsIn(OPENING + text)).toEqual(['velonertib'])
  })

  it('is the drug that it puts forward', async () => {
    const text = 'With osimertinib, the response rate was 41%.'
    expect(await subjectsIn(OPENING + text)).toEqual(['osimertinib'])
  })

  it('is the first that does not stand aside', async () => {
    const text = 'Compared with docetaxel, velonertib had a response rate of 41%.'
    expect(await subjectsIn(OPENING + text)).toEqual(['velonertib'])
  })
})

describe('a brand', () => {
  it.each([
    'Zovaltra (torvalimab-abcd) is new. With Zovaltra the response rate was 41%.',
    'Torvalimab-abcd (Zovaltra) is new. With Zovaltra the response rate was 41%.',
  ])('is its drug: %s', async (text) => {
    expect(await subjectsIn(text)).toEqual(['torvalimab'])
  })

  it('is no word that the text has in lower case, too', async () => {
    const text =
      'Immunotherapy (torvalimab) was given. Immunotherapy is new, and immunotherapy is long. ' +
      'With osimertinib and immunotherapy the response rate was 41%.'
    expect(await subjectsIn(text)).toEqual(['osimertinib'])
  })
})

describe('a name', () => {
  it('of a study in brackets is no drug', async () => {
    const text =
      'The results are from the phase II study (QXD114117). Velorsen had a response rate of 41%.'
    expect(await subjectsIn(text)).toEqual(['velorsen'])
  })

  it('of a protocol is no drug beside that of its drug', async () => {
    const text = 'Identifiers: QX-151-301. QX-151 had a response rate of 41%.'
    expect(await subjectsIn(text)).toEqual(['QX-151'])
  })

  it('of a drug may begin with letters of its sponsor', async () => {
    expect(await subjectsIn('ABX-QI04 had a response rate of 41%.')).toEqual(['ABX-QI04'])
  })
})
