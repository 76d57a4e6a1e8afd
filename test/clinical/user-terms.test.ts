import { describe, expect, it } from 'vitest'
import { type Claim, extractClaims, type Term } from '../../src/index.js'

async function claimsWith(vocabulary: readonly Term[], text: string): Promise<readonly Claim[]> {
  const { sources } = await extractClaims({
    files: [{ path: 'a.md', text }],
    config: { vocabulary },
  })
  return sources.flatMap(({ claims }) => claims)
}

describe('terms of the configuration are read like our own', () => {
  it('a measure', async () => {
    const text = 'Median time to flare was 12.4 weeks.'
    const term = {
      category: 'measure',
      key: 'time-to-flare',
      forms: ['time to flare'],
      nature: 'time',
    }
    const [claim] = await claimsWith([term], text)
    expect(claim?.measure.key).toBe('time-to-flare')
    const [plain] = await claimsWith([], text)
    expect(plain?.measure.key).toBeUndefined()
  })

  it('people who are counted', async () => {
    const text = 'We enrolled 24 pilgrims.'
    const [claim] = await claimsWith(
      [{ category: 'people', key: 'people', forms: ['pilgrim'] }],
      text,
    )
    expect(claim).toMatchObject({ kind: 'count', measure: { key: 'group-size' } })
    expect(await claimsWith([], text)).toEqual([])
  })

  it('a population', async () => {
    const text = 'In sleepers, the ORR was 20.8%.'
    const term = { category: 'subgroup', key: 'sleeper', forms: ['sleepers'] }
    const [claim] = await claimsWith([term], text)
    expect(claim?.scope.subgroup?.key).toBe('sleeper')
  })

  it('a designation without any number', async () => {
    const text = 'The FDA granted XN-401 golden ticket status.'
    const term = { category: 'designation', key: 'golden-ticket', forms: ['golden ticket'] }
    const [claim] = await claimsWith([term], text)
    expect(claim).toMatchObject({ kind: 'designation', value: { type: 'golden-ticket' } })
  })
})
