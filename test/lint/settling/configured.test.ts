import { describe, expect, it } from 'vitest'
import type { SuppressionSetting } from '../../../src/config/config.js'
import { complaints, wordsIn } from './words.js'

const text = 'The first  BAD1 stands\nhere. ODD3 too.\n\nThe second BAD2 does not.\n'

async function open(...suppressions: SuppressionSetting[]): Promise<string[]> {
  const { findings } = await wordsIn({ 'docs/a.md': text }, { config: { suppressions } })
  return findings.map(({ quote }) => quote)
}

describe('an entry settles findings', () => {
  const base = { files: 'docs/*.md', reason: 'agreed' }

  it.each<[string, SuppressionSetting, string[]]>([
    ['of all checks', base, []],
    ['of one check', { ...base, check: 'words' }, ['ODD3']],
    ['of several', { ...base, check: ['words', 'others'] }, []],
    ['in one sentence', { ...base, quote: 'The first BAD1 stands here' }, ['ODD3', 'BAD2']],
    ['in files that match', { ...base, files: ['other/*', 'docs/b.md'] }, ['BAD1', 'ODD3', 'BAD2']],
    ['up to a day', { ...base, until: '2026-11-22' }, []],
    ['not after it', { ...base, until: '2026-11-21' }, ['BAD1', 'ODD3', 'BAD2']],
  ])('%s', async (_, setting, expected) => {
    expect(await open(setting)).toEqual(expected)
  })

  it('with its reason', async () => {
    const { suppressed } = await wordsIn(
      { 'docs/a.md': text },
      { config: { suppressions: [{ ...base, check: 'others' }] } },
    )
    expect(suppressed).toMatchObject([
      { quote: 'ODD3', suppression: { how: 'configuration', reason: 'agreed' } },
    ])
  })

  it('after comments in the text, which are nearer', async () => {
    const { suppressed } = await wordsIn('<!-- claimlint-disable -->\n\nBAD1\n', {
      config: { suppressions: [{ files: '**', reason: 'agreed' }] },
    })
    expect(suppressed.map(({ suppression }) => suppression.how)).toEqual(['inline'])
  })
})

describe('what is out of use is told', () => {
  const told = (setting: Partial<SuppressionSetting>) =>
    complaints('BAD1\n', {
      config: { suppressions: [{ files: '*.md', reason: 'agreed', ...setting }] },
    })

  it.each<[string, Partial<SuppressionSetting>, string[]]>([
    ['used', {}, []],
    [
      'never used',
      { check: 'others' },
      ['suppressions[0] of the configuration settles no finding: take it out'],
    ],
    [
      'run out',
      { until: '2026-01-31' },
      [
        'suppressions[0] of the configuration ran out on 2026-01-31: what it settled is reported again. Mend it, or set a later `until`',
      ],
    ],
    [
      'for an unknown check',
      { check: 'wrods' },
      ['suppressions[0] of the configuration: there is no check "wrods"; did you mean "words"?'],
    ],
    ['for a file that is not in the run', { files: 'b.md' }, []],
  ])('%s', async (_, setting, expected) => {
    expect(await told(setting)).toEqual(expected)
  })
})
