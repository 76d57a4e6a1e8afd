import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/config/config-error.js'
import { validateConfig } from '../../src/config/validate-config.js'

function problemsOf(content: unknown): readonly string[] {
  try {
    validateConfig(content, 'claimlint.config.yaml')
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('a valid configuration', () => {
  it('comes back as the same object, plugins included', () => {
    class Reader {
      name = 'csv'
      extensions = ['.csv']
      parse() {
        return undefined
      }
    }
    const config = { plugins: [{ name: 'mine', parsers: [new Reader()] }] }
    expect(validateConfig(config, 'c.ts')).toBe(config)
  })

  it('may use every key', () => {
    expect(
      problemsOf({
        $schema: './config.schema.json',
        extends: ['strict', { failOn: 'error' }],
        root: '..',
        files: ['*.md'],
        ignores: ['drafts/'],
        plugins: ['./mine.ts'],
        overrides: [{ files: 'a.md', kinds: ['label'], checks: { a: 'info' } }],
        suppressions: [
          { check: ['a', 'b'], files: ['a.md'], quote: 'x', reason: 'y', until: '2026-11-22' },
        ],
        baseline: 'known.json',
        reportUnusedSuppressions: 'error',
        checks: { a: 'off', b: ['warning'], c: ['error', { limit: 3 }] },
        sources: [
          { files: 'a.md', published: '2024', updated: '2024-02-29', authority: 2 },
          { files: ['b.md', 'c.md'], kind: 'label', title: 'B', subject: 'X' },
        ],
        subjects: [{ name: 'A', aliases: ['B'] }],
        groups: [{ name: 'A', files: 'a/**' }],
        reference: ['report.md'],
        expect: [
          { subject: 'A', measure: 'ORR', value: '9%' },
          {
            subject: 'A',
            measure: 'b',
            scope: { dose: '1 mg' },
            value: '2',
            note: 'c',
            sources: '*',
          },
        ],
        vocabulary: [{ category: 'agency', key: 'tga', forms: ['tga'] }],
        asOf: '2026-11-22',
        failOn: 'never',
        maxWarnings: 0,
      }),
    ).toEqual([])
  })
})

describe('a mistake is named by key, expectation and finding', () => {
  it.each([
    [{ file: ['a'] }, 'file: unknown key; did you mean "files"?'],
    [{ maxWarning: 3 }, 'maxWarning: unknown key; did you mean "maxWarnings"?'],
    [
      { sources: [{ files: 'a', publishd: '2024' }] },
      'sources[0].publishd: unknown key; did you mean "published"?',
    ],
    [
      { subjects: [{ name: 'A', aliases: [], zzz: 1 }] },
      'subjects[0].zzz: unknown key; known are name, aliases',
    ],
    [{ files: 'a.md' }, 'files: expected a list, found "a.md"'],
    [{ files: ['a', 3] }, 'files[1]: expected a text, found 3'],
    [
      { failOn: 'warn' },
      'failOn: expected "error" or "warning" or "info" or "never", found "warn"; did you mean "warning"?',
    ],
    [
      { checks: { 'stale-source': 'eror' } },
      'checks.stale-source: expected "error" or "warning" or "info" or "off", found "eror"; did you mean "error"?',
    ],
    [
      { checks: { a: ['error', 3] } },
      'checks.a: expected a severity, or [severity, options], found a list',
    ],
    [{ asOf: '2026-02-30' }, 'asOf: expected a date such as "2026-01-21", found "2026-02-30"'],
    [
      { sources: [{ files: 'a', published: 2024 }] },
      'sources[0].published: expected a date such as "2026-01-21", "2026-01" or "2026", in quotes, found 2024',
    ],
    [{ sources: [{ kind: 'label' }] }, 'sources[0].files: missing'],
    [{ maxWarnings: -1 }, 'maxWarnings: expected 0 or more, found -1'],
    [{ maxWarnings: 1.5 }, 'maxWarnings: expected a whole number, found 1.5'],
    [{ plugins: [{ name: 'p', checks: [{ id: 'x' }] }] }, 'plugins[0].checks[0].summary: missing'],
    [{ sources: [{ files: 3 }] }, 'sources[0].files: expected a glob or a list of globs, found 3'],
    [
      { suppressions: [{ files: 'a', resaon: 'x' }] },
      'suppressions[0].resaon: unknown key; did you mean "reason"?',
    ],
    [{ suppressions: [{ files: 'a' }] }, 'suppressions[0].reason: missing'],
    [
      { suppressions: [{ files: 'a', reason: '' }] },
      'suppressions[0].reason: expected the reason in words, found ""',
    ],
    [
      { suppressions: [{ files: 'a', reason: 'x', until: '2026' }] },
      'suppressions[0].until: expected a date such as "2026-01-21", found "2026"',
    ],
    [
      { overrides: [{ file: 'a', checks: {} }] },
      'overrides[0].file: unknown key; did you mean "files"?',
    ],
    [
      { overrides: [{ kinds: 'label', checks: {} }] },
      'overrides[0].kinds: expected a list, found "label"',
    ],
    [{ extends: 3 }, 'extends: expected a preset, a path, a package or a configuration, found 3'],
    [
      { extends: [{ failOn: 3 }] },
      'extends[0].failOn: expected "error" or "warning" or "info" or "never", found 3',
    ],
    [{ plugins: [3] }, 'plugins[0]: expected a plugin, a path or a package, found 3'],
    [
      { reportUnusedSuppressions: 'warn' },
      'reportUnusedSuppressions: expected "error" or "warning" or "info" or "off", found "warn"; did you mean "warning"?',
    ],
    [[], 'expected an object, found a list'],
    ['text', 'expected an object, found "text"'],
  ])('%j', (content, problem) => {
    expect(problemsOf(content)).toContain(problem)
  })

  it('all mistakes are told at once', () => {
    expect(problemsOf({ files: 3, asOf: 4, nonsense: 5 })).toHaveLength(3)
  })
})
