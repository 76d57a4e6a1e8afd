import { expect, it } from 'vitest'
import { mergeFacts } from '../../src/sources/facts.js'
import type { SourceFacts } from '../../src/sources/source.js'

it('lets later facts win and leaves out what nobody knows', () => {
  const merged = mergeFacts(
    { kind: 'news-article', title: 'Cue' },
    { title: 'Front matter', published: { year: 2025 } },
    {},
  )
  expect(merged).toEqual({ kind: 'news-article', title: 'Front matter', published: { year: 2025 } })
  expect(Object.keys(merged)).not.toContain('updated')
})

it('does not let an undefined value hide a known one', () => {
  const unknown = Object.fromEntries([['title', undefined]]) as SourceFacts
  expect(mergeFacts({ title: 'Known' }, unknown)).toEqual({ title: 'Known' })
})
