import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import json from '../../src/report/json.js'
import { driftFinding, sampleChanges, sampleOptions, sampleReport } from './sample-report.js'

async function render(report: Report): Promise<string> {
  return json.format(report, sampleOptions({ color: true }))
}

it('is the report itself, indented by two, with a line break at the end', async () => {
  const report = sampleReport()
  const text = await render(report)
  expect(JSON.parse(text)).toEqual(report)
  expect(text).toMatch(/^{\n {2}"version": 1,\n/)
  expect(text).toMatch(/}\n$/)
})

describe('report.schema.json', () => {
  let validate: ReturnType<Ajv2020['compile']>

  beforeAll(async () => {
    const schema: unknown = JSON.parse(
      await readFile(new URL('../../report.schema.json', import.meta.url), 'utf8'),
    )
    const ajv = new Ajv2020({ allErrors: true, strict: true })
    addFormats.default(ajv)
    validate = ajv.compile(Object(schema) as object)
  })

  function problemsOf(report: unknown): unknown {
    return validate(report) === true ? [] : validate.errors
  }

  it('describes a report with every optional part', async () => {
    const report = sampleReport({
      suppressed: [
        { suppression: { how: 'inline' }, ...driftFinding },
        { suppression: { how: 'baseline', reason: 'as printed' }, ...driftFinding },
      ],
      baseline: { path: 'claimlint.baseline.json', added: 1, dropped: 0, kept: 2 },
      since: { asOf: '2026-10-01', new: [driftFinding.fingerprint], open: [], ...sampleChanges },
      diagnostics: [
        { severity: 'warning', message: 'out of use', about: 'suppression' },
        { severity: 'error', message: 'no files' },
        { path: 'a.md', severity: 'warning', message: 'x', position: { line: 1, column: 1 } },
      ],
    })
    expect(problemsOf(JSON.parse(await render(report)))).toEqual([])
  })

  it.each<[string, unknown]>([
    ['an unknown property', { ...sampleReport(), extra: 1 }],
    ['another version', { ...sampleReport(), version: 2 }],
    ['a missing part', { ...sampleReport(), verifications: undefined }],
    ['an unknown severity', sampleReportWith({ severity: 'fatal' })],
    ['a fingerprint of another shape', sampleReportWith({ fingerprint: 'abc' })],
    ['a finding without context', sampleReportWith({ context: undefined })],
    [
      'a suppressed finding that does not say how',
      { ...sampleReport(), suppressed: [driftFinding] },
    ],
    ['a finding that is suppressed', sampleReportWith({ suppression: { how: 'inline' } })],
    ['a date that is none', { ...sampleReport(), asOf: '2026-13-01' }],
  ])('refuses %s', (_, report) => {
    expect(problemsOf(JSON.parse(JSON.stringify(report)))).not.toEqual([])
  })
})

function sampleReportWith(parts: object): object {
  return { ...sampleReport(), findings: [{ ...driftFinding, ...parts }] }
}
