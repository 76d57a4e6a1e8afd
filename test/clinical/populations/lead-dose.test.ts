import { expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

const enrolled = 'We enrolled 48 patients with melanoma and 13 patients with glioma.'
const list = 'In patients with melanoma, rash occurred in 31.3%, nausea in 4.2% and fever in 8.3%.'

async function leadDoses(text: string): Promise<(string | undefined)[]> {
  const claims = await claimsIn(text)
  return claims.flatMap(({ kind, value }) => (kind === 'proportion' ? [value.leadDose?.key] : []))
}

it.each([
  ['the dose that the paragraph opens with', 'At 12.0 mg/kg all went well. Few left.', '12 mg/kg'],
  ['none where the paragraph names two', 'At 12 mg/kg and at 8 mg/kg all went well.', undefined],
  ['none that is named later', 'All went well. At 12 mg/kg few left.', undefined],
  ['none of the paragraph before', 'At 12 mg/kg all went well.\n\nFew left.', undefined],
])('a list has %s', async (_, opening, dose) => {
  expect(await leadDoses(`${enrolled}\n\n${opening} ${list}`)).toEqual([dose, dose, dose])
})

it('a list that names a dose of its own has no other', async () => {
  const own = list.replace('melanoma', 'melanoma on 12 mg/kg')
  const doses = await leadDoses(`${enrolled}\n\nAt 8 mg/kg all went well. ${own}`)
  expect(doses).toEqual([undefined, undefined, undefined])
})
