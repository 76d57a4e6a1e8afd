import { describe, expect, it } from 'vitest'
import { defineExtractor } from '../../src/claims/extractor.js'
import { extractClaims } from '../../src/lint/lint.js'
import { countClaim, lines } from './sample-plugin.js'

describe('extracting claims', () => {
  it('gives all claims of each source in reading order, whatever checks read', async () => {
    const late = defineExtractor({
      id: 'late',
      emits: ['count'],
      extract: ({ path }) => [countClaim(path, 7, 'c = 3', 'c', '3')],
    })
    const { sources, diagnostics } = await extractClaims({
      files: [
        { path: 'b.lines', text: 'a = 1' },
        { path: 'a.lines', text: 'a = 1; . a is b; a = 2' },
      ],
      config: { plugins: [lines, { name: 'late', extractors: [late] }] },
    })
    expect(diagnostics).toEqual([])
    expect(sources.map(({ source }) => source.path)).toEqual(['a.lines', 'b.lines'])
    expect(sources[0]?.claims.map(({ kind, place }) => [kind, place.start])).toEqual([
      ['count', 0],
      ['count', 7],
      ['alias', 9],
      ['count', 17],
    ])
  })

  it('reads Markdown and plain text with what is built in', async () => {
    const text = 'In all, 5 of 24 patients (20.8%) responded.'
    const { sources } = await extractClaims({
      files: [
        { path: 'a.md', text },
        { path: 'b.txt', text },
      ],
    })
    for (const { claims } of sources) {
      expect(claims.map(({ kind }) => kind)).toContain('proportion')
    }
    expect(sources).toHaveLength(2)
  })
})
