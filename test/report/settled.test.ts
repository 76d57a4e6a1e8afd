import { parse as parseCsv } from 'csv-parse/sync'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import csv from '../../src/report/csv/formatter.js'
import github from '../../src/report/github.js'
import html from '../../src/report/html/formatter.js'
import junit from '../../src/report/junit/formatter.js'
import markdown from '../../src/report/markdown/formatter.js'
import sarif from '../../src/report/sarif/formatter.js'
import { junitProblems, parseXml } from './junit-rules.js'
import {
  driftFinding,
  intervalFinding,
  sampleChanges,
  sampleOptions,
  sampleReport,
  settledFindings,
} from './sample-report.js'
import { sarifProblems } from './sarif-schema.js'

/** A report in which everything that was found is settled. */
const settled = sampleReport({ findings: [], suppressed: settledFindings })

/** A report of a finding that is new and one that is settled, since an earlier one. */
const since: Report = sampleReport({
  findings: [intervalFinding],
  suppressed: settledFindings.slice(0, 1),
  since: {
    ...sampleChanges,
    asOf: '2026-10-01',
    new: [intervalFinding.fingerprint],
    open: [],
    settled: [
      {
        check: driftFinding.check,
        severity: driftFinding.severity,
        message: driftFinding.message,
        path: driftFinding.location.path,
        fingerprint: driftFinding.fingerprint,
      },
    ],
  },
})

const why = 'settled by a comment in the text: two people left before treatment'

describe('findings that somebody settled', () => {
  it('are folded in Markdown, with how and why', async () => {
    const text = await markdown.format(settled, sampleOptions())
    expect(text).toContain('<details><summary>2 settled findings</summary>')
    expect(text).toContain(`<code>group-size-drift</code>, ${why}\n`)
    expect(text).toContain('<code>interval-excludes-estimate</code>, settled by the baseline\n')
    expect(text).not.toContain('### Errors')
  })

  it('are suppressed results in SARIF', async () => {
    const log = JSON.parse(await sarif.format(settled, sampleOptions())) as Log
    expect(sarifProblems(log)).toEqual([])
    expect(log.runs[0]?.results?.map(({ suppressions }) => suppressions)).toEqual([
      [
        {
          kind: 'inSource',
          justification: 'two people left before treatment',
          properties: { how: 'inline' },
        },
      ],
      [{ kind: 'external', properties: { how: 'baseline' } }],
    ])
  })

  it('are skipped tests in JUnit, and none of them fails', async () => {
    const root = parseXml(await junit.format(settled, sampleOptions()))
    expect(junitProblems(root)).toEqual([])
    expect(root.attributes).toMatchObject({ failures: '0', errors: '0' })
    const skipped = root.children.flatMap(({ children }) =>
      children.flatMap((test) =>
        test.children.map(({ name, attributes }) => ({ name, attributes })),
      ),
    )
    expect(skipped).toEqual([
      {
        name: 'skipped',
        attributes: { message: `${intervalFinding.message} (settled by the baseline)` },
      },
      { name: 'skipped', attributes: { message: `${driftFinding.message} (${why})` } },
    ])
  })

  it('are folded in HTML', async () => {
    const page = await html.format(settled, sampleOptions())
    const [, folded = ''] = /<details id="settled">(.*?)<\/details>/s.exec(page) ?? []
    expect(folded).toContain('2 settled findings')
    expect(folded).toContain(driftFinding.message)
    expect(folded).toContain(why)
    expect(page).not.toContain('<article')
  })

  it('are told by a column of CSV', async () => {
    const text = await csv.format({ ...settled, findings: [driftFinding] }, sampleOptions())
    const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true })
    expect(rows.map(({ check, settled: how, reason }) => [check, how, reason])).toEqual([
      ['group-size-drift', '', ''],
      ['group-size-drift', 'inline', 'two people left before treatment'],
      ['interval-excludes-estimate', 'baseline', ''],
    ])
  })

  it('are no annotations', async () => {
    expect(await github.format(settled, sampleOptions())).not.toMatch(/^::/m)
  })
})

describe('since an earlier report', () => {
  const line =
    'Since the report of 2026-10-01: 1 new, 0 still open, 1 gone, 1 settled, 1 not looked at.'

  it('Markdown and HTML tell what has changed, and what is gone', async () => {
    const text = await markdown.format(since, sampleOptions())
    expect(text).toContain(line)
    expect(text).toContain('- gone: a.md: It was 4 of 24 <code>value-mismatch</code>')
    const page = await html.format(since, sampleOptions())
    expect(page).toContain(line)
    expect(page).toContain('gone: a.md: It was 4 of 24')
    for (const report of [text, page]) {
      expect(report).toContain(`settled: ${driftFinding.location.path}: ${driftFinding.message}`)
      expect(report).toContain('not looked at: c.md: It was 6 of')
    }
  })

  it('Markdown and HTML mark what is new, and only that', async () => {
    const both = { ...since, findings: [intervalFinding, driftFinding] }
    const open = { ...since.since, open: [driftFinding.fingerprint] } as typeof since.since
    const report = { ...both, ...(open && { since: open }) }
    const text = await markdown.format(report, sampleOptions())
    expect(text).toContain('<code>interval-excludes-estimate</code> (new)')
    expect(text).toContain('<code>group-size-drift</code>\n')
    const page = await html.format(report, sampleOptions())
    expect(page.match(/<span class="new">/g)).toHaveLength(1)
    expect([...page.matchAll(/data-age="([a-z]*)"/g)].map(([, age]) => age)).toEqual([
      'new',
      'open',
    ])
    expect(page).toMatch(/value="new" checked>\s+new \(1\)/)
    expect(page).toMatch(/value="open" checked>\s+still open \(1\)/)
  })

  it('without an earlier report nothing is new, and HTML has no filter for it', async () => {
    const report = sampleReport()
    expect(await markdown.format(report, sampleOptions())).not.toContain('(new)')
    const page = await html.format(report, sampleOptions())
    expect(page).not.toContain('class="new"')
    expect(page).not.toContain('name="age"')
  })

  it('SARIF tells of each result whether it is new', async () => {
    const log = JSON.parse(await sarif.format(since, sampleOptions())) as Log
    expect(sarifProblems(log)).toEqual([])
    expect(log.runs[0]?.results?.map(({ baselineState }) => baselineState)).toEqual([
      'new',
      'unchanged',
    ])
  })

  it('CSV has a column', async () => {
    const rows: Record<string, string>[] = parseCsv(await csv.format(since, sampleOptions()), {
      bom: true,
      columns: true,
    })
    expect(rows.map((row) => row['since'])).toEqual(['new', 'settled'])
  })
})
