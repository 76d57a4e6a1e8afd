import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { defineCheck, type AnyCheck } from '../../src/lint/check.js'
import { lintWith, type LintOptions } from '../../src/lint/lint.js'
import type { Report } from '../../src/report/report.js'
import { lines, sameCount } from './sample-plugin.js'

const tooLarge = defineCheck({
  id: 'too-large',
  summary: 'Counts are small',
  severity: 'warning',
  reads: ['count'],
  per: 'claim',
  messages: { large: '{{count}} is above {{limit}}', huge: '{{count}} is huge' },
  options: v.object({ limit: v.optional(v.pipe(v.number(), v.integer()), 10) }),
  check(claim, { options, report }) {
    const count = claim.value.number.value
    const common = { at: claim.value.number.place, derivation: [] }
    if (count > 1000) report({ ...common, message: 'huge', data: { count }, severity: 'error' })
    else if (count > options.limit) {
      report({ ...common, message: 'large', data: { count, limit: options.limit } })
    }
  },
})

function failing(id: string, fails: (value: number) => boolean): AnyCheck {
  return defineCheck({
    id,
    summary: 'Fails',
    severity: 'error',
    reads: ['count'],
    per: 'claim',
    messages: {},
    check(claim) {
      if (fails(claim.value.number.value)) throw new Error('division by cucumber')
    },
  })
}

function run(
  text: string,
  checks: readonly AnyCheck[],
  options: LintOptions = {},
): Promise<Report> {
  return lintWith([lines, { name: 'test', checks }], {
    files: [{ path: 'a.lines', text }],
    asOf: '2026-11-22',
    ...options,
  })
}

function messagesOf(report: Report): readonly string[] {
  return report.findings.map(({ severity, message }) => `${severity}: ${message}`)
}

function diagnosticsOf(report: Report): readonly string[] {
  return report.diagnostics.map(({ severity, message }) => `${severity}: ${message}`)
}

describe('a check that throws', () => {
  it('is named with what it was looking at, and the other checks and claims go on', async () => {
    const report = await run('\na = 3\nb = 12\nc = 3', [failing('bad', (n) => n === 3), tooLarge])
    expect(report.diagnostics).toEqual([
      {
        path: 'a.lines',
        severity: 'error',
        position: { line: 2, column: 1 },
        message:
          'check "bad" failed while looking at "a = 3", and 1 times more: division by cucumber. The other checks were run',
      },
    ])
    expect(messagesOf(report)).toEqual(['warning: 12 is above 10'])
  })

  it('is named when it rejects later', async () => {
    const late = defineCheck({
      ...tooLarge,
      id: 'late',
      check: () => Promise.reject(new Error('too late')),
    })
    const report = await run('a = 3', [late])
    expect(diagnosticsOf(report)).toEqual([expect.stringContaining('too late')])
  })

  it('is named when its key fails', async () => {
    const keyless = defineCheck({
      id: 'keyless',
      summary: 'Has no key',
      severity: 'error',
      reads: ['count'],
      per: 'fact',
      messages: {},
      key() {
        throw new Error('no key')
      },
      check() {
        throw new Error('never called')
      },
    })
    const report = await run('a = 3', [keyless, tooLarge])
    expect(diagnosticsOf(report)).toEqual([
      'error: check "keyless" failed while grouping claims: no key. The other checks were run',
    ])
  })

  it('is named when what it throws is no error', async () => {
    const rude = defineCheck({
      ...tooLarge,
      id: 'rude',
      check() {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- plugins may do so
        throw 'nope'
      },
    })
    expect(diagnosticsOf(await run('a = 3', [rude]))).toEqual([expect.stringContaining('nope')])
  })
})

describe('a finding', () => {
  const reporting = (finding: object): AnyCheck => ({
    id: 'untyped',
    summary: 'Written without types',
    severity: 'error',
    reads: ['count'],
    per: 'claim',
    messages: { odd: '{{what}} is odd' },
    check(claim: { place: object }, context: { report(finding: object): void }) {
      context.report({ at: claim, derivation: [], ...finding })
    },
  })

  it('with an unknown message id is an error of its check', async () => {
    const report = await run('a = 3', [reporting({ message: 'even', data: {} })])
    expect(diagnosticsOf(report)).toEqual([expect.stringContaining('no message "even"')])
    expect(report.findings).toHaveLength(0)
  })

  it('with an empty placeholder is an error of its check', async () => {
    const report = await run('a = 3', [reporting({ message: 'odd', data: {} })])
    expect(diagnosticsOf(report)).toEqual([expect.stringContaining('{{what}}')])
  })

  it('at a place outside of the corpus is an error of its check', async () => {
    const at = { path: 'elsewhere', start: 0, end: 1, quote: 'x', context: 'x', at: 0 }
    const report = await run('a = 3', [reporting({ message: 'odd', data: { what: 3 }, at })])
    expect(diagnosticsOf(report)).toEqual([expect.stringContaining('"elsewhere"')])
  })
})

describe('the severity of findings', () => {
  const severitiesUnder = async (level?: 'error' | 'warning' | 'info' | 'off') =>
    messagesOf(
      await run('a = 11\nb = 2000', [tooLarge], {
        config: level === undefined ? {} : { checks: { 'too-large': level } },
      }),
    ).map((message) => message.split(':', 1)[0])

  it('is the check’s own, or that of the finding', async () => {
    expect(await severitiesUnder()).toEqual(['warning', 'error'])
  })

  it('stays as it is where the configuration repeats the default', async () => {
    expect(await severitiesUnder('warning')).toEqual(['warning', 'error'])
  })

  it('follows the configuration, which is a ceiling for findings with one of their own', async () => {
    expect(await severitiesUnder('info')).toEqual(['info', 'info'])
    expect(await severitiesUnder('error')).toEqual(['error', 'error'])
  })

  it('does not matter where the check is off', async () => {
    expect(await severitiesUnder('off')).toEqual([])
  })
})

describe('options', () => {
  it('have the defaults of the schema', async () => {
    expect(messagesOf(await run('a = 11', [tooLarge]))).toEqual(['warning: 11 is above 10'])
  })

  it('come from the configuration', async () => {
    const report = await run('a = 11\nb = 21', [tooLarge], {
      config: { checks: { 'too-large': ['warning', { limit: 20 }] } },
    })
    expect(messagesOf(report)).toEqual(['warning: 21 is above 20'])
  })

  it('that are wrong are named with check, key and reason, and the check is not run', async () => {
    const report = await run('a = 11', [tooLarge, sameCount], {
      config: {
        checks: { 'too-large': ['warning', { limit: 'many' }], 'same-count': ['info', { x: 1 }] },
      },
    })
    expect(report.findings).toHaveLength(0)
    expect(diagnosticsOf(report)).toEqual([
      'error: options of check "same-count": x: this check takes no options. The check was not run',
      expect.stringMatching(
        /^error: options of check "too-large": limit: .*number.*many.* The check was not run$/u,
      ),
    ])
  })

  it('may be validated later, or by a schema that throws', async () => {
    const schema = (validate: () => Promise<{ value: { limit: number } }>) => ({
      '~standard': { version: 1 as const, vendor: 'test', validate },
    })
    const later = { ...tooLarge, options: schema(() => Promise.resolve({ value: { limit: 5 } })) }
    expect(messagesOf(await run('a = 6', [later]))).toEqual(['warning: 6 is above 5'])
    const broken = { ...tooLarge, options: schema(() => Promise.reject(new Error('oops'))) }
    expect(diagnosticsOf(await run('a = 6', [broken]))).toEqual([expect.stringContaining('oops')])
  })
})

describe('the choice of checks', () => {
  const idsOf = async (options: LintOptions) => {
    const report = await run('a = 11\na = 12', [sameCount, tooLarge], options)
    return {
      ids: [...new Set(report.findings.map(({ check }) => check))].sort(),
      diagnostics: diagnosticsOf(report),
    }
  }

  it('is all of them by default', async () => {
    expect((await idsOf({})).ids).toEqual(['same-count', 'too-large'])
  })

  it('can be some alone, also where the configuration turns them off', async () => {
    const options = { checks: ['too-large'], config: { checks: { 'too-large': 'off' } } } as const
    expect((await idsOf(options)).ids).toEqual(['too-large'])
  })

  it('can leave some out', async () => {
    expect((await idsOf({ skipChecks: ['too-large'] })).ids).toEqual(['same-count'])
  })

  it('leaves out a check that is opt-in until the configuration or the run names it', async () => {
    const optIn = [{ ...tooLarge, optIn: true }, sameCount]
    const found = async (options: LintOptions): Promise<number> =>
      (await run('a = 11', optIn, options)).findings.length
    const named = await found({ checks: ['too-large'] })
    expect(await found({})).toBe(0)
    expect(await found({ config: { checks: { 'too-large': 'off' } } })).toBe(0)
    expect(await found({ config: { checks: { 'too-large': 'info' } } })).toBe(named)
    expect(named).toBe(1)
  })

  it('names the nearest check for one that does not exist', async () => {
    const { diagnostics } = await idsOf({
      checks: ['too-lrage'],
      skipChecks: ['entirely-else'],
      config: { checks: { 'same-cuont': 'off' } },
    })
    expect(diagnostics).toEqual([
      'error: the configuration sets a check "same-cuont", which does not exist; did you mean "same-count"?',
      'error: the run names a check "entirely-else", which does not exist',
      'error: the run names a check "too-lrage", which does not exist; did you mean "too-large"?',
    ])
  })

  it('takes the first of two checks with one id, and says so', async () => {
    const report = await run('a = 11', [tooLarge], {
      config: { plugins: [{ name: 'mine', checks: [{ ...tooLarge }] }] },
    })
    expect(report.findings).toHaveLength(1)
    expect(diagnosticsOf(report)).toEqual([
      'error: plugins "test" and "mine" both hold a check "too-large"; the first one is run. Rename one of them',
    ])
  })

  it('does not mind a check that is handed over twice', async () => {
    const report = await run('a = 11', [tooLarge, tooLarge])
    expect(report.findings).toHaveLength(1)
    expect(report.diagnostics).toHaveLength(0)
  })
})
