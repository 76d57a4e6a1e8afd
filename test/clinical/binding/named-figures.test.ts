import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

const people = 'Patients with osteosarcoma or melanoma were treated.'

describe('figures with their measures right behind them', () => {
  it('are all of the group behind the last of them', async () => {
    const text = `${people} The drug showed 20% ORR and 86.7% DCR in osteosarcoma.`
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20% {condition=osteosarcoma}',
      '86.7% {condition=osteosarcoma}',
    ])
  })

  it('are each pair of its own group', async () => {
    const text = `${people} The drug showed 20% ORR and 86.7% DCR in osteosarcoma, and 30% ORR and 70% DCR in melanoma.`
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20% {condition=osteosarcoma}',
      '86.7% {condition=osteosarcoma}',
      '30% {condition=melanoma}',
      '70% {condition=melanoma}',
    ])
  })

  it('are of no group that only the later ones can have', async () => {
    const text = `${people} The drug showed 20% ORR, and at the next visit 86.7% DCR in osteosarcoma.`
    expect((await scopedIn(text, 'proportion'))[0]).toBe('20% {}')
  })
})
