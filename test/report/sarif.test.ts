import { readFile } from 'node:fs/promises'
import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { FormatOptions, Report } from '../../src/index.js'
import sarif from '../../src/report/sarif/formatter.js'
import { driftFinding, intervalFinding, sampleOptions, sampleReport } from './sample-report.js'
import { sarifProblems } from './sarif-schema.js'

async function render(
  parts: Partial<Report> = {},
  options: Partial<FormatOptions> = {},
): Promise<Run> {
  const log = JSON.parse(await sarif.format(sampleReport(parts), sampleOptions(options))) as Log
  expect(sarifProblems(log)).toEqual([])
  const [run] = log.runs
  if (run === undefined) throw new Error('the log has no run')
  return run
}

async function resultOf(parts: Partial<Report>): Promise<Result> {
  const [result] = (await render(parts)).results ?? []
  if (result === undefined) throw new Error('the run has no result')
  return result
}

it('the schema refuses what is no SARIF', () => {
  expect(sarifProblems({ version: '2.1.0', runs: [{}] })).not.toEqual([])
  expect(sarifProblems({ version: '2.0.0', runs: [] })).not.toEqual([])
})

describe('a result', () => {
  it('has the region of its quote, in UTF-16 code units', async () => {
    expect((await render()).columnKind).toBe('utf16CodeUnits')
    expect((await resultOf({ findings: [driftFinding] })).locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'corpus/release.txt', uriBaseId: '%SRCROOT%' },
          region: {
            startLine: 12,
            startColumn: 12,
            endLine: 12,
            endColumn: 23,
            charOffset: 1211,
            charLength: 11,
          },
        },
      },
    ])
  })

  it('names its rule, its level and what it is recognised by', async () => {
    const run = await render()
    const rules = run.tool.driver.rules ?? []
    for (const result of run.results ?? []) {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
    }
    expect(run.results?.map(({ level }) => level)).toEqual(['error', 'warning'])
    expect(run.results?.map(({ partialFingerprints }) => partialFingerprints)).toEqual([
      { 'claimlint/v1': intervalFinding.fingerprint },
      { 'claimlint/v1': driftFinding.fingerprint },
    ])
  })

  it('links from its message to every other place', async () => {
    const { message, relatedLocations } = await resultOf({ findings: [intervalFinding] })
    expect(message.text).toContain('the same bound, of another arm: [corpus/article.md:49:55](1)')
    expect(message.text).toContain('Likely: 56.4% is also')
    expect(relatedLocations).toMatchObject([
      { id: 1, physicalLocation: { region: { startLine: 49, startColumn: 55 } } },
    ])
  })

  it('of a file without lines has an address and no region', async () => {
    const address = { label: 'page 3' }
    const location = { ...driftFinding.location, address, isRendering: true } as const
    const { locations } = await resultOf({ findings: [{ ...driftFinding, location }] })
    expect(locations?.[0]?.physicalLocation?.region).toBeUndefined()
    expect(locations?.[0]?.logicalLocations).toEqual([
      { fullyQualifiedName: 'corpus/release.txt (page 3)' },
    ])
  })

  it.each([
    ['a b/ü%.md', 'a%20b/%C3%BC%25.md'],
    ['http:/x.md', 'http%3A/x.md'],
    ['../up/a#b?.md', '../up/a%23b%3F.md'],
    ['half\ud800.md', 'half%EF%BF%BD.md'],
  ])('in %j has a relative URI', async (path, uri) => {
    const location = { ...driftFinding.location, path }
    const { locations } = await resultOf({ findings: [{ ...driftFinding, location }] })
    expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri)
  })
})

it('the tool has the version of the package', async () => {
  const manifest = new URL('../../package.json', import.meta.url)
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  expect((await render()).tool.driver).toMatchObject({ name: 'claimlint', version })
})

describe('rules', () => {
  it('are those that ran, each with its summary, its help and its page', async () => {
    const corpus = {
      sources: () => [],
      facts: () => [],
      checks: [
        {
          id: 'house-rule',
          summary: 'All is well',
          severity: 'info',
          url: 'https://example.com/house-rule',
          readme: () => Promise.resolve('# House rule\n'),
        },
      ],
    } as const
    const run = await render({ findings: [driftFinding] }, { corpus })
    expect(run.tool.driver.rules).toEqual([
      {
        id: 'house-rule',
        shortDescription: { text: 'All is well' },
        help: { text: '# House rule\n', markdown: '# House rule\n' },
        helpUri: 'https://example.com/house-rule',
        defaultConfiguration: { level: 'note' },
      },
      { id: 'group-size-drift' },
    ])
  })
})

describe('what kept the run from reading everything', () => {
  it('is a notification, and the run did not succeed', async () => {
    const run = await render({
      diagnostics: [
        { severity: 'error', message: 'no files' },
        { path: 'a.md', severity: 'warning', message: 'odd', position: { line: 2, column: 3 } },
      ],
    })
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'no files' } },
          {
            level: 'warning',
            locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 3 } } }],
          },
        ],
      },
    ])
  })

  it('is nothing where all was read', async () => {
    expect((await render()).invocations).toMatchObject([{ executionSuccessful: true }])
  })
})
