import { expect, it } from 'vitest'
import { lint } from '../../src/index.js'
import { sharePays } from '../../src/lint/workers/shared-reading.js'

it.each<[string, { bytes: number; done: number; left: number }, boolean]>([
  ['a small corpus', { bytes: 500_000, done: 9, left: 10 }, false],
  ['the beginning of a large one', { bytes: 100_000, done: 0, left: 2000 }, false],
  ['a large corpus', { bytes: 2_100_000, done: 20, left: 80 }, true],
  ['the end of a large corpus', { bytes: 50_000_000, done: 990, left: 10 }, false],
  ['a few large files', { bytes: 4_000_000, done: 1, left: 5 }, true],
  [
    'a corpus of which a cache knows nearly all',
    { bytes: 2_100_000, done: 980, left: 1000 },
    false,
  ],
])('of %s it pays to share what is left: %o, %o', (_, progress, pays) => {
  expect(sharePays(progress)).toBe(pays)
})

it('a configuration of objects that cannot be sent is used as it is', async () => {
  const config = {
    plugins: [{ name: 'own', extractors: [{ id: 'own', emits: [], extract: () => [] }] }],
  }
  const files = [{ path: 'a.md', text: 'Of 24 patients, 5 (28.8%) had a response.\n' }]
  const shared = await lint({ files, config, asOf: '2026-11-22', workers: 2 })
  expect(shared.summary.findings).toBe(1)
  expect(shared).toEqual(await lint({ files, config, asOf: '2026-11-22' }))
})
