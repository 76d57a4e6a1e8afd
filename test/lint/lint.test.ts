import { describe, expect, it } from 'vitest'
import { defineExtractor } from '../../src/claims/extractor.js'
import type { Config } from '../../src/config/config.js'
import { defineCheck } from '../../src/lint/check.js'
import type { AnyCheck } from '../../src/lint/check.js'
import { lintWith, type LintOptions } from '../../src/lint/lint.js'
import type { Report } from '../../src/report/report.js'
import { defineParser } from '../../src/sources/parser.js'
import type { SourceFacts } from '../../src/sources/source.js'
import { documentOf, lineParser, lines, sameCount } from './sample-plugin.js'

const conflicting = {
  'a.lines': 'apples = 12\npears = 3\n',
  'b.lines': 'pears = 3\n\n  apples = 13\n',
}

function run(
  files: Readonly<Record<string, string>>,
  checks: readonly AnyCheck[],
  options: LintOptions = {},
): Promise<Report> {
  return lintWith([lines, { name: 'test', checks }], {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    asOf: '2026-11-22',
    ...options,
  })
}

function messagesOf(report: Report): readonly string[] {
  return report.diagnostics.map(({ severity, message }) => `${severity}: ${message}`)
}

describe('a run', () => {
  it('reports both places of a contradiction with line, column and quote', async () => {
    const { findings } = await run(conflicting, [sameCount])
    expect(findings).toMatchObject([
      {
        check: 'same-count',
        messageId: 'differs',
        severity: 'warning',
        message: '12 here, 13 there',
        quote: 'apples = 12',
        context: { text: 'apples = 12', at: 0 },
        derivation: ['12 is not 13'],
        location: {
          path: 'a.lines',
          start: { line: 1, column: 1, offset: 0 },
          end: { line: 1, column: 12, offset: 11 },
        },
        related: [
          {
            quote: 'apples = 13',
            location: { path: 'b.lines', start: { line: 3, column: 3, offset: 13 } },
          },
        ],
      },
    ])
  })

  it('counts sources, claims, verified claims and findings', async () => {
    const report = await run(conflicting, [sameCount])
    expect(report.summary).toEqual({
      sources: 2,
      claims: 4,
      verified: 2,
      findings: 1,
      errors: 0,
      warnings: 1,
      infos: 0,
      suppressed: 0,
    })
    expect(report.sources).toEqual([
      { path: 'a.lines', claims: 2 },
      { path: 'b.lines', claims: 2 },
    ])
    expect(report.asOf).toBe('2026-11-22')
  })

  it('counts a claim once that was verified twice', async () => {
    const report = await run({ 'a.lines': 'a = 1\na = 1\na = 1' }, [sameCount])
    expect(report.verifications).toHaveLength(4)
    expect(report.summary.verified).toBe(3)
  })

  it('gives the same bytes whatever the order of the files and of the plugins', async () => {
    const other = { ...sameCount, id: 'another' }
    const report = await run(conflicting, [sameCount, other])
    const turned = await run(Object.fromEntries(Object.entries(conflicting).reverse()), [
      other,
      sameCount,
    ])
    expect(JSON.stringify(turned)).toBe(JSON.stringify(report))
    expect(report.findings.map(({ check }) => check)).toEqual(['another', 'same-count'])
  })

  it('is plain data', async () => {
    const report = await run(conflicting, [sameCount])
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('joins names that a source declares equal, and names that the configuration does', async () => {
    const files = { 'a.lines': 'apples = 12', 'b.lines': 'pommes = 13\nmele = 14' }
    const apart = await run(files, [sameCount])
    const declared = await run({ ...files, 'c.lines': 'apples is pommes' }, [sameCount])
    const configured = await run(files, [sameCount], {
      config: { subjects: [{ name: 'apples', aliases: ['Pommes', 'mele'] }] },
    })
    expect(apart.findings).toHaveLength(0)
    expect(declared.findings).toHaveLength(1)
    expect(configured.findings).toHaveLength(2)
  })

  it('awaits checks, parsers and options that are asynchronous', async () => {
    const parser = defineParser({
      ...lineParser,
      parse: async (input) => {
        await Promise.resolve()
        return lineParser.parse(input)
      },
    })
    const slow = defineCheck({
      id: 'slow',
      summary: 'Takes its time',
      severity: 'info',
      reads: ['count'],
      per: 'source',
      messages: { counted: '{{number}} counts' },
      async check(claims, { report }) {
        await new Promise((resolve) => setTimeout(resolve, 1))
        const [at] = claims
        if (at !== undefined) {
          report({ message: 'counted', data: { number: claims.length }, at, derivation: [] })
        }
      },
    })
    const report = await run(conflicting, [slow], {
      config: { plugins: [{ name: 'slow', parsers: [parser] }] },
    })
    expect(report.findings.map(({ message }) => message)).toEqual(['2 counts', '2 counts'])
  })

  it('lets a plugin of the configuration add checks', async () => {
    const report = await run(conflicting, [], {
      config: { plugins: [{ name: 'mine', checks: [sameCount] }] },
    })
    expect(report.findings).toHaveLength(1)
  })

  it('runs only the extractors that some check asks for, and keeps only those kinds', async () => {
    const asked: string[] = []
    const spy = (id: string, emits: 'count' | 'dose') =>
      defineExtractor({
        id,
        emits: [emits],
        extract() {
          asked.push(id)
          return []
        },
      })
    const report = await run({ 'a.lines': 'a = 1\na is b' }, [sameCount], {
      config: {
        plugins: [{ name: 'spies', extractors: [spy('counts', 'count'), spy('doses', 'dose')] }],
      },
    })
    expect(asked).toEqual(['counts'])
    expect(report.summary.claims).toBe(2)
  })

  it('does not let configured facts of one source reach another', async () => {
    const config: Config = {
      sources: [
        { files: '*.lines', kind: 'table', published: '2024' },
        { files: ['b.*'], kind: 'label', published: '2025-03-04', title: 'B' },
      ],
    }
    const report = await run(conflicting, [sameCount], { config })
    expect(report.sources).toEqual([
      { path: 'a.lines', kind: 'table', published: '2024', claims: 2 },
      { path: 'b.lines', kind: 'label', title: 'B', published: '2025-03-04', claims: 2 },
    ])
  })

  it('believes the configuration over an extractor, and an extractor over the parser', async () => {
    const parser = defineParser({
      ...lineParser,
      parse: ({ path, text }) => ({
        ...documentOf(path, text),
        facts: { kind: 'paper', title: 'parsed', subject: 'parsed' },
      }),
    })
    const handed: SourceFacts[] = []
    const extractor = defineExtractor({
      id: 'facts',
      emits: ['count'],
      facts: () => ({ kind: 'label', title: 'extracted' }),
      extract(_, { facts }) {
        handed.push(facts)
        return []
      },
    })
    const report = await run({ 'a.lines': 'a = 1' }, [sameCount], {
      config: {
        plugins: [{ name: 'facts', parsers: [parser], extractors: [extractor] }],
        sources: [{ files: 'a.lines', kind: 'table' }],
      },
    })
    expect(report.sources).toMatchObject([{ kind: 'table', title: 'extracted' }])
    expect(handed).toEqual([{ kind: 'table', title: 'extracted', subject: 'parsed' }])
  })

  it('hands checks the facts of a source and the day that stands for today', async () => {
    const seen: unknown[] = []
    const nosy = defineCheck({
      id: 'nosy',
      summary: 'Looks around',
      severity: 'info',
      reads: ['count'],
      per: 'source',
      messages: {},
      check([claim], { source, asOf }) {
        if (claim !== undefined) seen.push(source(claim.place.path), asOf)
      },
    })
    await run({ 'a.lines': 'a = 1' }, [nosy], {
      config: { sources: [{ files: 'a.lines', authority: 7 }] },
    })
    expect(seen).toEqual([
      { path: 'a.lines', authority: 7 },
      { year: 2026, month: 11, day: 22 },
    ])
  })
})

describe('bad input', () => {
  it('does not stop at a parser that throws: the file is named, the others are linted', async () => {
    const broken = defineParser({
      name: 'broken',
      extensions: ['.broken'],
      parse() {
        throw new Error('no such luck\n    at somewhere')
      },
    })
    const report = await run({ ...conflicting, 'c.broken': 'x' }, [sameCount], {
      config: { plugins: [{ name: 'broken', parsers: [broken] }] },
    })
    expect(report.findings).toHaveLength(1)
    expect(report.diagnostics).toEqual([
      {
        path: 'c.broken',
        severity: 'error',
        message: 'parser "broken" failed on this file: no such luck',
      },
    ])
  })

  it('does not stop at an extractor that throws', async () => {
    const broken = defineExtractor({
      id: 'broken',
      emits: ['count'],
      extract({ path }) {
        if (path === 'a.lines') throw new Error('lost')
        return []
      },
    })
    const report = await run(conflicting, [sameCount], {
      config: { plugins: [{ name: 'broken', extractors: [broken] }] },
    })
    expect(report.findings).toHaveLength(1)
    expect(report.diagnostics).toMatchObject([{ path: 'a.lines', severity: 'error' }])
    expect(report.diagnostics[0]?.message).toContain('"broken"')
    expect(report.diagnostics[0]?.message).toContain('lost')
  })

  it('names an extension that nothing reads, and those that something does', async () => {
    const report = await run({ 'a.xyz': 'a = 1' }, [sameCount])
    expect(report.diagnostics).toMatchObject([{ path: 'a.xyz', severity: 'error' }])
    expect(messagesOf(report)[0]).toMatch(/"\.xyz".*\.lines/u)
  })

  it('says when there is nothing to lint', async () => {
    const report = await lintWith([lines], { asOf: '2026-11-22' })
    expect(messagesOf(report)).toEqual([expect.stringMatching(/^error: no files to lint/u)])
  })

  it('says when the as-of date is not a day', async () => {
    const report = await run(conflicting, [sameCount], { asOf: '2026-02-30' })
    expect(messagesOf(report)).toEqual([expect.stringContaining('"2026-02-30"')])
  })

  it('says when a configured date of a source is none', async () => {
    const report = await run(conflicting, [sameCount], {
      config: { sources: [{ files: 'a.lines', published: 'last week' }] },
    })
    expect(messagesOf(report)).toEqual([
      expect.stringMatching(/^error: sources\[0\]\.published .*"last week"/u),
    ])
  })
})
