import { expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

it('a group that a sentence counts some people of in passing does not lead the next one', async () => {
  const text =
    'The groups were alike, except that two subjects in the XN arm were younger. Out of the 150 randomized patients, 126 (84%) completed the study.'
  const counts = await scopedIn(text, 'count')
  expect(counts.filter((count) => count.startsWith('150')).join()).not.toContain('arm=')
})
