import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('what people were allocated to, with its size behind it', () => {
  it.each([
    [
      'by the name of the treatment',
      'We assigned 78 women to nurse-led care (n = 40) or usual care (n = 38).',
      ['nurse-led care', 'usual care'],
    ],
    [
      'in a list',
      'They were randomised to yoga (n = 20), brisk walking (n = 21) and rest (n = 19).',
      ['yoga', 'brisk walking', 'rest'],
    ],
    [
      'behind "receive either"',
      'We randomly assigned them to receive either yoga plus rest (n = 20) or a leaflet (n = 21).',
      ['yoga plus rest', 'leaflet'],
    ],
  ])('%s', async (_, text, arms) => {
    const scopes = (await scopedIn(text, 'count')).filter((scope) => scope.includes('arm='))
    expect(scopes.map((scope) => /arm=([^,}]*)/.exec(scope)?.[1])).toEqual(arms)
  })

  it('is the placebo group, whatever was given besides', async () => {
    const text =
      'They were randomised to XN-401 plus rest (n = 20) or to placebo plus rest (n = 21).'
    expect((await scopedIn(text, 'count')).join()).toContain('arm=placebo}')
  })

  it.each([
    ['people of one sort', 'We randomised women (n = 20) and men (n = 21).'],
    ['what was found', 'Events were rash (n = 20) and cough (n = 21).'],
    ['a word of number', 'They were randomly assigned to acupuncture on one (n = 20) or two days.'],
  ])('is not %s', async (_, text) => {
    expect((await scopedIn(text, 'count')).join()).not.toContain('arm=')
  })
})
