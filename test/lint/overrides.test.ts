import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Config, OverrideSetting } from '../../src/config/config.js'
import { defineCheck } from '../../src/lint/check.js'
import { lintWith } from '../../src/lint/lint.js'
import type { Report } from '../../src/report/report.js'
import { wordPlugin, wordsIn } from './settling/words.js'

const texts = {
  'notes/a.md': 'BAD1 and PAIR1\n',
  'records/b.md': '---\nkind: registry-record\n---\n\nBAD2 and ODD2 and PAIR1\n',
}

/** Each finding as "severity quote", by source. */
function levels({ findings }: Report): string[] {
  return findings.map(({ severity, quote }) => `${severity} ${quote}`)
}

async function under(
  overrides: readonly OverrideSetting[],
  config: Config = {},
  checks?: string[],
) {
  return levels(await wordsIn(texts, { config: { ...config, overrides }, checks }))
}

describe('an override', () => {
  it.each<[string, OverrideSetting[], string[]]>([
    ['none', [], ['warning BAD1', 'error PAIR1', 'warning BAD2', 'info ODD2']],
    [
      'by path',
      [{ files: 'notes/*', checks: { words: 'info' } }],
      ['info BAD1', 'error PAIR1', 'warning BAD2', 'info ODD2'],
    ],
    [
      'by kind',
      [{ kinds: ['label', 'registry-record'], checks: { words: 'error', others: 'off' } }],
      ['warning BAD1', 'error PAIR1', 'error BAD2'],
    ],
    [
      'by both',
      [{ files: 'notes/*', kinds: ['registry-record'], checks: { words: 'off' } }],
      ['warning BAD1', 'error PAIR1', 'warning BAD2', 'info ODD2'],
    ],
    ['for all', [{ checks: { words: 'off' } }], ['error PAIR1', 'info ODD2']],
    [
      'and a later one over it',
      [{ checks: { words: 'off' } }, { files: ['records/**'], checks: { words: 'error' } }],
      ['error PAIR1', 'error BAD2', 'info ODD2'],
    ],
    [
      'of a check per fact, by the primary place',
      [{ files: 'notes/*', checks: { pairs: 'info' } }],
      ['warning BAD1', 'info PAIR1', 'warning BAD2', 'info ODD2'],
    ],
    [
      'that turns off a check per fact',
      [{ files: 'notes/*', checks: { pairs: 'off' } }],
      ['warning BAD1', 'warning BAD2', 'info ODD2'],
    ],
    [
      'of the other source of a fact',
      [{ files: 'records/*', checks: { pairs: 'off' } }],
      ['warning BAD1', 'error PAIR1', 'warning BAD2', 'info ODD2'],
    ],
  ])('%s', async (_, overrides, expected) => {
    expect(await under(overrides)).toEqual(expected)
  })

  it('turns on what is off elsewhere', async () => {
    const overrides = [{ files: 'notes/*', checks: { words: 'warning' } }] as const
    expect(
      await under(overrides, { checks: { words: 'off', others: 'off', pairs: 'off' } }),
    ).toEqual(['warning BAD1'])
  })

  it('does not turn off what the run names', async () => {
    expect(await under([{ checks: { words: 'off' } }], {}, ['words'])).toEqual([
      'warning BAD1',
      'warning BAD2',
    ])
  })
})

describe('options of an override', () => {
  const limited = defineCheck({
    id: 'limited',
    summary: 'No number is above the limit',
    severity: 'warning',
    reads: ['count'],
    per: 'claim',
    messages: { above: '{{word}} is above {{limit}}' },
    options: v.object({ limit: v.optional(v.number(), 5) }),
    check(claim, { options: { limit }, report }) {
      if (claim.value.number.value <= limit) return
      report({
        message: 'above',
        data: { word: claim.place.quote, limit },
        at: claim,
        derivation: [],
      })
    },
  })

  const run = (config: Config) =>
    lintWith([{ ...wordPlugin, checks: [limited] }], {
      files: ['a.md', 'b.md'].map((path) => ({ path, text: 'BAD3 BAD7\n' })),
      config,
    })

  const messages = async (config: Config) =>
    (await run(config)).findings.map(({ location, message }) => `${location.path} ${message}`)

  it('are those of the sources that it matches', async () => {
    expect(
      await messages({
        overrides: [{ files: 'a.md', checks: { limited: ['warning', { limit: 2 }] } }],
      }),
    ).toEqual(['a.md BAD3 is above 2', 'a.md BAD7 is above 2', 'b.md BAD7 is above 5'])
  })

  it('stay as they are where it gives a severity only', async () => {
    expect(
      await messages({
        checks: { limited: ['warning', { limit: 6 }] },
        overrides: [{ files: 'a.md', checks: { limited: 'error' } }],
      }),
    ).toEqual(['a.md BAD7 is above 6', 'b.md BAD7 is above 6'])
  })

  it('that are wrong are told with the override', async () => {
    const { diagnostics } = await run({
      overrides: [{ checks: {} }, { checks: { limited: ['error', { limit: 'x' }] } }],
    })
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        message: expect.stringMatching(
          /^options of check "limited" in overrides\[1\] of the configuration: limit: .* was not run$/,
        ) as string,
      },
    ])
  })

  it('are refused for a check that looks at several sources at a time', async () => {
    const { diagnostics } = await wordsIn(texts, {
      config: { overrides: [{ checks: { pairs: ['error', {}] } }] },
    })
    expect(diagnostics[0]?.message).toContain('give its options under `checks`')
  })

  it('of an unknown check are told', async () => {
    const { diagnostics } = await wordsIn(texts, {
      config: { overrides: [{ checks: { word: 'off' } }] },
    })
    expect(diagnostics[0]?.message).toBe(
      'overrides[0] of the configuration sets a check "word", which does not exist; did you mean "words"?',
    )
  })
})

describe('what is for no file of the run', () => {
  const config: Config = {
    files: ['*.md'],
    sources: [{ files: 'a.md' }, { files: 'gone.md' }],
    overrides: [{ kinds: ['label'], checks: {} }, { checks: {} }, { files: 'b.md', checks: {} }],
    suppressions: [{ files: '**/x.md', reason: 'none' }],
  }

  async function told(files?: readonly string[]): Promise<string[]> {
    const cwd = await mkdtemp(join(tmpdir(), 'claimlint-unmatched-'))
    await writeFile(join(cwd, 'a.md'), 'Fine.\n')
    const { diagnostics } = await lintWith([wordPlugin], { config, cwd, files })
    await rm(cwd, { recursive: true })
    return diagnostics.map(({ severity, message }) => `${severity}: ${message}`)
  }

  it('is told where the run is over all files of the configuration', async () => {
    expect(await told()).toEqual([
      'warning: overrides[0] of the configuration is for no file of this run: mend its globs and kinds, or take it out',
      'warning: overrides[2] of the configuration is for no file of this run: mend its glob, or take it out',
      'warning: sources[1] of the configuration is for no file of this run: mend its glob, or take it out',
      'warning: suppressions[0] of the configuration is for no file of this run: mend its glob, or take it out',
    ])
  })

  it('is not where the run names files', async () => {
    expect(await told(['a.md'])).toEqual([])
  })
})
