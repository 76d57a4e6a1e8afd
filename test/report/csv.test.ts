import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import type { Finding } from '../../src/index.js'
import csv from '../../src/report/csv/formatter.js'
import { driftFinding, intervalFinding, sampleOptions, sampleReport } from './sample-report.js'

async function rowsOf(
  findings: readonly Finding[],
): Promise<readonly Readonly<Record<string, string>>[]> {
  const text = await csv.format(sampleReport({ findings }), sampleOptions())
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
}

it('has a row a finding, in the order of the report', async () => {
  const [interval, drift] = await rowsOf([intervalFinding, driftFinding])
  expect(interval).toEqual({
    severity: 'error',
    check: 'interval-excludes-estimate',
    message: intervalFinding.message,
    path: 'corpus/article.md',
    line: '53',
    column: '74',
    place: 'corpus/article.md:53:74',
    quote: '60.6% (95% CI, 35.6%-56.4%)',
    related: 'corpus/article.md:49:55: 56.4%',
    derivation: intervalFinding.derivation.join('\n'),
    likely_slip: intervalFinding.likelySlip,
    fingerprint: '0123456789abcdef',
    settled: '',
    reason: '',
    since: '',
  })
  expect(drift).toMatchObject({ severity: 'warning', related: '', likely_slip: '' })
})

it('is UTF-8 for spreadsheets, with lines that end as RFC 4180 says', async () => {
  const text = await csv.format(sampleReport({ findings: [driftFinding] }), sampleOptions())
  expect(text).toMatch(/^\uFEFFseverity,check,/)
  expect(text.split('\r\n')).toHaveLength(3)
})

it.each(['=1+1', '+1', '-5.0%', '@SUM(A1)', '\uFF1D1'])(
  '%j is a text to a spreadsheet',
  async (quote) => {
    const [row] = await rowsOf([{ ...driftFinding, quote }])
    expect(row?.['quote']).toBe(`'${quote}`)
  },
)

it.each(['a "quoted" word', 'one, two', "it's", 'α ≥ 5 µg'])('%j comes back', async (message) => {
  const [row] = await rowsOf([{ ...driftFinding, message }])
  expect(row?.['message']).toBe(message)
})
