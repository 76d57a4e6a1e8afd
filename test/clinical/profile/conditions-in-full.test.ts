import { expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

it.each([
  ['non-small cell lung cancer', 'non-small cell lung cancer'],
  ['advanced non-small cell lung cancer', 'non-small cell lung cancer'],
  ['castration-resistant prostate cancer', 'castration-resistant prostate cancer'],
  ['locally advanced or metastatic melanoma', 'melanoma'],
])('patients with %s', async (printed, key) => {
  const text = `In patients with ${printed}, the ORR was 20.8%.`
  expect(await scopedIn(text, 'proportion')).toEqual([`20.8% {condition=${key}}`])
})
