import { expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

it.each([
  ['2023-501234-56-00', 'ctis 2023-501234-56-00'],
  ['2023-501234-56', 'ctis 2023-501234-56'],
  ['2019-001234-56', 'eudract 2019-001234-56'],
])('numbers of the two European registers are told apart: %s', async (text, value) => {
  expect(await valuesIn(`It is registered (${text}) in full.`, 'identifier')).toEqual([value])
})
