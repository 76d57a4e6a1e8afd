import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

const FIRST = 'In patients with osteosarcoma, the response rate was 26%. '

describe('the disease of the sentence before', () => {
  it.each([
    'In lung cancer, the response rates were 32% and 30% by histology.',
    'Finally, for 29 patients with colorectal cancer the response rate was 9%.',
  ])('does not go on where another one is named: %s', async (text) => {
    for (const scope of (await scopedIn(FIRST + text, 'proportion')).slice(1)) {
      expect(scope).not.toContain('osteosarcoma')
    }
  })

  it('goes on where none is', async () => {
    const [, second] = await scopedIn(`${FIRST}The disease control rate was 44%.`, 'proportion')
    expect(second).toContain('condition=osteosarcoma inherited')
  })
})
