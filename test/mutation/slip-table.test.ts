import { describe, expect, it } from 'vitest'
import { generators, samplesOf } from './generators.js'
import { cells, unseen } from './slip-table.js'

const made = new Map<string, number>()
for (const name of Object.keys(generators)) {
  for (const { mutants } of samplesOf(name)) {
    for (const { check, slip } of mutants) {
      if (slip === undefined) continue
      made.set(`${check} ${slip}`, (made.get(`${check} ${slip}`) ?? 0) + 1)
    }
  }
}

const enough = 3

describe('each check and each slip', () => {
  it.each(cells)('%s, %s: has mutants, or a reason why it has none', (check, slip) => {
    const count = made.get(`${check} ${slip}`) ?? 0
    const reason = unseen[check]?.[slip]
    if (reason === undefined) expect(count).toBeGreaterThanOrEqual(enough)
    else expect(count).toBe(0)
  })

  it('are made of at least 200 texts', () => {
    const texts = Object.keys(generators).flatMap((name) => samplesOf(name))
    expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200)
  })
})
