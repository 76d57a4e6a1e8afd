import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/lint/lint.js'

const lead =
  'The company today announced that the objective response rate was 20.8% (5/24) in its trial of adults with melanoma.'

/** What the claims of a text quote, with the standing of each. */
async function standingsIn(text: string): Promise<string[]> {
  const { sources } = await extractClaims({ files: [{ path: 'a.md', text }] })
  return sources.flatMap(({ claims }) =>
    claims.map(({ place, standing }) => `${standing ?? 'body'}: ${place.quote}`),
  )
}

describe('the standing of claims', () => {
  it('is that of the passage they stand in', async () => {
    const text = [
      '# An ORR of 20% in melanoma',
      'Of the adults, 5 of 24 responded.',
      '## Key points',
      '- The ORR was nearly 20%.',
      'The ORR was 20.8%.',
    ]
    expect(await standingsIn(text.join('\n\n'))).toEqual([
      'headline: 20%',
      'body: 5 of 24',
      'summary: 20%',
      'body: 20.8%',
    ])
  })

  it('is that of a summary in the lead of a release, and of no other source', async () => {
    expect(await standingsIn(`# A release\n\n${lead}`)).toEqual(['summary: 20.8% (5/24)'])
    const plain = lead.replace('today announced', 'says')
    expect(await standingsIn(`# A paper\n\n${plain}`)).toEqual(['body: 20.8% (5/24)'])
  })

  it('is that of the part of a paragraph behind its heading', async () => {
    const text = 'Results: The ORR was 20.8%. Conclusions: An ORR of nearly 20% was seen.'
    expect(await standingsIn(text)).toEqual(['body: 20.8%', 'summary: 20%'])
  })
})
