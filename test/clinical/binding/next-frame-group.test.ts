import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('a group that is called by its place', () => {
  it.each(['group', 'arm', 'cohort'])('"in the latter %s"', async (noun) => {
    const text = `Two doses were used: 8 mg/kg (n = 16) and 12 mg/kg (n = 26). In the latter ${noun}, the ORR was 20.8%.`
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% group 26 {dose=12 mg/kg inherited}'])
  })
})

describe('a dose with its size', () => {
  it('is inherited together', async () => {
    const text = 'In the 12-mg/kg arm (n = 24), the ORR was 20.8%. The DCR was 87.5%.'
    expect((await scopedIn(text, 'proportion')).at(-1)).toBe(
      '87.5% group 24 {dose=12 mg/kg inherited}',
    )
  })
})
