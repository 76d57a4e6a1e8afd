import { describe, expect, it } from 'vitest'
import { equalities } from './equalities.js'
import { findingsOf } from './findings-of.js'

/** What is found in two sources about one trial, and whether their order matters. */
async function foundIn(first: string, second: string): Promise<readonly string[]> {
  const [a, b] = [first, second].map(
    (sentence) => `# Results of VK-4410\n\nVK-4410 was studied in NCT90000044.\n\n${sentence}\n`,
  )
  const found = await findingsOf({ 'a.md': a ?? '', 'b.md': b ?? '' })
  const turned = await findingsOf({ 'a.md': b ?? '', 'b.md': a ?? '' })
  expect(turned).toEqual(found)
  return found
}

describe('one fact in two forms', () => {
  it.each(equalities)('$name: the same', async ({ first, same }) => {
    expect(await foundIn(first, same)).toEqual([])
  })

  it.each(equalities)('$name: another', async ({ first, other }) => {
    expect(await foundIn(first, other)).toHaveLength(1)
  })
})
