import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

async function subgroups(text: string): Promise<(string | undefined)[]> {
  return (await claimsIn(text, 'count', 'proportion')).map(({ scope }) => scope.subgroup?.key)
}

const counts = 'In all, 71 women were enrolled, and nausea occurred in 20% of the women.'

describe('women', () => {
  it('are everybody in a document on pregnancy', async () => {
    expect(await subgroups(`A trial in pregnancy, with husbands at hand. ${counts}`)).toEqual([
      undefined,
      undefined,
    ])
  })

  it('are a part where men are spoken of, or where nothing is of one sex only', async () => {
    expect(await subgroups(`A trial in asthma. ${counts}`)).toEqual(['female', 'female'])
    expect(await subgroups(`A trial in men and pregnant women. ${counts}`)).toEqual([
      'female',
      'female',
    ])
  })
})
