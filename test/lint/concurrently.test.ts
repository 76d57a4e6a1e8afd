import { describe, expect, it } from 'vitest'
import { concurrently } from '../../src/lint/concurrently.js'

describe('concurrently', () => {
  it('keeps the order of the items and the limit', async () => {
    let running = 0
    let most = 0
    const results = await concurrently([5, 1, 4, 2, 3], 2, async (item) => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, item))
      running -= 1
      return item * 10
    })
    expect(results).toEqual([50, 10, 40, 20, 30])
    expect(most).toBe(2)
  })

  it('has nothing to do for no items', async () => {
    expect(await concurrently([], 4, () => Promise.reject(new Error('never')))).toEqual([])
  })

  it('fails where one item fails', async () => {
    const failing = concurrently([1, 2, 3], 2, (item) =>
      item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item),
    )
    await expect(failing).rejects.toThrow('two')
  })
})
