import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LintOptions } from '../../../src/lint/lint.js'
import type { Report } from '../../../src/report/report.js'
import { wordsIn } from './words.js'

let cwd: string
let baseline: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'claimlint-baseline-'))
  baseline = join(cwd, 'claimlint.baseline.json')
})

afterEach(() => rm(cwd, { recursive: true }))

type Texts = string | Readonly<Record<string, string>>

function run(texts: Texts, options: LintOptions = {}): Promise<Report> {
  return wordsIn(texts, { cwd, baseline, ...options })
}

function update(texts: Texts, options: LintOptions = {}): Promise<Report> {
  return run(texts, { updateBaseline: true, ...options })
}

function left({ findings }: Report): string[] {
  return findings.map(({ quote }) => quote)
}

function told({ diagnostics }: Report): string[] {
  return diagnostics.map(({ severity, message }) => `${severity}: ${message}`)
}

it('settles all that was found, says so, and has one sorted entry a line', async () => {
  const texts = { 'b.md': 'BAD2 and PAIR1\n', 'a.md': 'PAIR1 and BAD1\n' }
  const report = await update(texts)
  expect(report.baseline).toEqual({
    path: 'claimlint.baseline.json',
    added: 3,
    dropped: 0,
    kept: 0,
  })
  expect(left(report)).toEqual([])
  expect(report.suppressed.map(({ quote }) => quote)).toEqual(['PAIR1', 'BAD1', 'BAD2'])
  expect(report.summary).toMatchObject({ findings: 0, errors: 0, warnings: 0, suppressed: 3 })

  const lines = (await readFile(baseline, 'utf8')).split('\n')
  expect(lines.slice(0, 3)).toEqual(['{', '  "version": 1,', '  "entries": ['])
  expect(lines[3]).toMatch(
    /^ {4}{"fingerprint":"[0-9a-f]{16}","check":"pairs","sources":\["a.md","b.md"\],"message":"PAIR1 stands twice"},$/,
  )
  expect(lines[4]).toContain('"check":"words","sources":["a.md"]')
  expect(lines[5]).toContain('"sources":["b.md"]')
  expect(left(await run(texts))).toEqual([])
})

it('an update without change gives the same bytes', async () => {
  await update('BAD1 BAD2 BAD2\n')
  const before = await readFile(baseline, 'utf8')
  expect((await update('BAD1 BAD2 BAD2\n')).baseline).toMatchObject({ added: 0, kept: 3 })
  expect(await readFile(baseline, 'utf8')).toBe(before)
})

describe('a settled finding', () => {
  beforeEach(() => update('The BAD1.\n'))

  it('stays settled while the text around it moves', async () => {
    expect(left(await run('# New\n\nMore words before the BAD1, and after it.\n'))).toEqual([])
  })

  it('comes back when its figure changes, and its entry is stale', async () => {
    const report = await run('The BAD2.\n')
    expect(left(report)).toEqual(['BAD2'])
    expect(told(report)).toEqual([
      'warning: claimlint.baseline.json: an entry settles no finding any more: words in a.md (BAD1 is bad). Run --update-baseline to drop what is stale',
    ])
    expect(report.diagnostics[0]?.about).toBe('suppression')
  })

  it('leaves new ones alone', async () => {
    expect(left(await run('The BAD1 and a BAD7.\n'))).toEqual(['BAD7'])
  })
})

describe('an update', () => {
  it('keeps the reasons that people wrote, adds, drops and counts', async () => {
    await update('BAD1 BAD2\n')
    const text = await readFile(baseline, 'utf8')
    await writeFile(
      baseline,
      text.replace('"message":"BAD1 is bad"', '"message":"BAD1 is bad","reason":"as printed"'),
    )
    const report = await update('BAD1 BAD3 BAD4\n')
    expect(report.baseline).toMatchObject({ added: 2, dropped: 1, kept: 1 })
    expect(report.suppressed[0]?.suppression).toEqual({ how: 'baseline', reason: 'as printed' })
    expect(await readFile(baseline, 'utf8')).toContain('"reason":"as printed"')
    expect(await readFile(baseline, 'utf8')).not.toContain('BAD2')
  })

  it('leaves out what is settled in another way', async () => {
    const report = await update('<!-- claimlint-disable-next-line -->\nBAD1\n\nBAD2\n')
    expect(report.baseline?.added).toBe(1)
    expect(report.suppressed.map(({ suppression }) => suppression.how)).toEqual([
      'inline',
      'baseline',
    ])
  })

  it('keeps what the run did not look at', async () => {
    await writeFile(join(cwd, 'b.md'), 'BAD2\n')
    await update({ 'a.md': 'BAD1 ODD1\n', 'b.md': 'BAD2\n' })
    const report = await update('Fine.\n', { checks: ['words'] })
    expect(report.baseline).toMatchObject({ added: 0, dropped: 1, kept: 2 })
    expect(left(await run({ 'a.md': 'ODD1\n', 'b.md': 'BAD2\n' }))).toEqual([])
  })

  it('changes nothing where the run did not see everything', async () => {
    await update('BAD1\n')
    const before = await readFile(baseline, 'utf8')
    const report = await update({ 'a.md': 'BAD1 BAD2\n', 'b.pdq': '' })
    expect(told(report)).toContain(
      'error: the baseline was left as it is: the run did not read or check everything',
    )
    expect(left(report)).toEqual(['BAD2'])
    expect(await readFile(baseline, 'utf8')).toBe(before)
  })

  it('says when the file cannot be written', async () => {
    const report = await update('BAD1\n', { baseline: 'no/such/folder.json' })
    expect(told(report)).toEqual([expect.stringContaining('left as it is: no such file')])
  })
})

describe('stale entries are told', () => {
  beforeEach(async () => {
    await writeFile(join(cwd, 'there.md'), 'BAD1\n')
    await update({
      'there.md': 'BAD1\n',
      'gone.md': 'BAD2\n',
      'a.md': 'BAD3 BAD4 BAD5 BAD6 BAD7\n',
    })
  })

  it('where the source was read, or is gone, and not of sources that were left out', async () => {
    const report = await run({ 'a.md': 'BAD3 BAD4 BAD5 BAD6 BAD7\n' })
    expect(told(report)).toEqual([expect.stringContaining('words in gone.md (BAD2 is bad). Run')])
  })

  it('the first three and a count', async () => {
    const [message] = told(await run({ 'a.md': 'Fine.\n', 'gone.md': 'BAD2\n' }))
    expect(message).toContain('5 entries settle no finding any more: words in a.md (BAD')
    expect(message).toContain(', and 2 more. Run')
  })

  it('not where the check was not run', async () => {
    expect(told(await run({ 'a.md': '', 'gone.md': '' }, { checks: ['others'] }))).toEqual([])
  })
})

describe('a baseline that cannot be used is an error', () => {
  it.each([
    ['no JSON', '{', /this is no baseline: .*Mend it, or delete it and run --update-baseline/],
    ['another version', '{"version": 2, "entries": []}', /no baseline: version: /],
    [
      'an entry without sources',
      '{"version":1,"entries":[{"fingerprint":"a","check":"b","sources":[],"message":""}]}',
      /entries\.0\.sources/,
    ],
  ])('%s', async (_, text, message) => {
    await writeFile(baseline, text)
    const report = await run('BAD1\n')
    expect(report.diagnostics).toMatchObject([
      { path: 'claimlint.baseline.json', severity: 'error' },
    ])
    expect(told(report)[0]).toMatch(message)
    expect(left(report)).toEqual(['BAD1'])
  })

  it('a missing one', async () => {
    const [message] = told(await run('BAD1\n', { baseline: 'other.json' }))
    expect(message).toMatch(/no such file.* Make it with --update-baseline\.$/)
  })
})

describe('since an earlier report', () => {
  it('tells what is new, open, gone, settled and not looked at', async () => {
    await writeFile(join(cwd, 'b.md'), 'BAD9\n')
    const since = await wordsIn({ 'a.md': 'BAD1 BAD2 BAD3\n', 'b.md': 'BAD9\n' }, { cwd })
    const report = await wordsIn('BAD1 BAD4\n\n<!-- claimlint-disable-next-line -->\nBAD3\n', {
      cwd,
      since,
    })
    const words = (fingerprints: readonly string[] = []) =>
      fingerprints.map(
        (wanted) => report.findings.find(({ fingerprint }) => fingerprint === wanted)?.quote,
      )
    expect(report.since?.asOf).toBe('2026-11-22')
    expect(words(report.since?.new)).toEqual(['BAD4'])
    expect(words(report.since?.open)).toEqual(['BAD1'])
    expect(report.since?.gone).toEqual([
      {
        check: 'words',
        severity: 'warning',
        message: 'BAD2 is bad',
        path: 'a.md',
        fingerprint: since.findings[1]?.fingerprint,
      },
    ])
    expect(report.since?.settled.map(({ message }) => message)).toEqual(['BAD3 is bad'])
    expect(report.since?.unseen.map(({ message }) => message)).toEqual(['BAD9 is bad'])
  })
})
