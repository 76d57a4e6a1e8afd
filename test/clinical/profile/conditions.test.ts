import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('conditions', () => {
  it.each([
    ['relapsed or refractory glioma', 'glioma'],
    ['gliomas', 'glioma'],
  ])('without what qualifies them: %s', async (printed, key) => {
    const text = `In patients with ${printed}, the ORR was 20.8%.`
    expect(await scopedIn(text, 'proportion')).toEqual([`20.8% {condition=${key}}`])
  })

  it('with what they exclude', async () => {
    const text =
      'Patients with sarcoma excluding chordoma came; patients with chordoma did not. The ORR in sarcoma excluding chordoma was 20.8%.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {condition=sarcoma excluding chordoma}',
    ])
  })

  it.each([
    'In relapsed patients, the ORR was 20.8%.',
    'In patients with 12 lesions, the ORR was 20.8%.',
  ])('are not qualifiers or numbers: %s', async (text) => {
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {}'])
  })
})
