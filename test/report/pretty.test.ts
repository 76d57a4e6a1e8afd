import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import { displayWidth } from '../../src/report/display-width.js'
import pretty from '../../src/report/pretty.js'
import {
  driftFinding,
  intervalFinding,
  sampleChanges,
  sampleOptions,
  sampleReport,
} from './sample-report.js'

async function render(parts: Partial<Report> = {}, width = 80, color = false): Promise<string> {
  return pretty.format(sampleReport(parts), sampleOptions({ color, width }))
}

it('shows each finding with both places, the derivation and the slip, then the summary', async () => {
  expect(await render()).toBe(`corpus/article.md

error interval-excludes-estimate
60.6% lies outside its 95% interval, 35.6% to 56.4%

  corpus/article.md:53:74
  | In the other cohort, the six-month rate of progression-free survival was
  | 60.6% (95% CI, 35.6%-56.4%) with the higher dose, and the median was not
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  | reached at the cutoff.

  corpus/article.md:49:55  the same bound, of another arm
  | With the lower dose the rate was 41.2% (95% CI, 24.9%-56.4%).
  |                                                       ^^^^^

  why:    60.6% stands for 60.55% to 60.65%
          56.4% stands for 56.35% to 56.45%, which ends before that
  likely: 56.4% is also the upper bound of the 8.0-mg/kg arm: was it copied?

corpus/release.txt

warning group-size-drift
The cohort has 26 patients treated here and 24 evaluated there

  corpus/release.txt:12:12
  | A total of 26 patients were treated.
  |            ^^^^^^^^^^^

  why:    26 - 24 = 2 patients are unaccounted for

2 sources, 40 claims; 12 verified, 28 that no check verified (as of 2026-11-22).
  percent-count-mismatch: 1 verified
2 findings: 1 error, 1 warning, 0 infos.
`)
})

it('groups by file in the order of paths, whatever the order of findings', async () => {
  const text = await render({ findings: [driftFinding, intervalFinding] })
  expect(text.indexOf('corpus/article.md\n')).toBe(0)
})

it.each([40, 60, 80, 100])('no line is wider than %d columns', async (width) => {
  const text = await render({}, width)
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
})

it('without colour there is no escape sequence; with it only the look changes', async () => {
  const plain = await render()
  const colored = await render({}, 80, true)
  expect(plain).not.toContain('\u001b')
  expect(colored).toContain('\u001b[')
  const stripped = colored.replaceAll(/\u001b\[\d+m/g, '')
  expect(stripped.replaceAll(/^ (error|warning) /gm, '$1')).toBe(plain)
})

describe('hostile text', () => {
  it('cannot steer the terminal from any part of a finding', async () => {
    const evil = '\u001b]0;owned\u0007\u202e\n'
    const place = { location: { ...driftFinding.location, path: `a${evil}.md` } }
    const finding = {
      ...driftFinding,
      ...place,
      check: evil,
      message: evil,
      derivation: [evil],
      likelySlip: evil,
      quote: evil,
      context: { text: `x${evil}y`, at: 1 },
    }
    const text = await render({
      findings: [{ ...finding, related: [{ ...finding, message: evil }] }],
    })
    expect(text).not.toMatch(/[\u001b\u0007\u202e]/)
    expect(text).toContain('\\u{1b}]0;owned')
  })
})

describe('the summary', () => {
  const counts = {
    sources: 1,
    claims: 3,
    verified: 3,
    findings: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    suppressed: 0,
  }

  it('says that nothing was found and what was verified', async () => {
    const text = await render({ findings: [], summary: counts })
    expect(text).toContain('1 source, 3 claims; 3 verified, 0 that no check verified')
    expect(text).toContain('percent-count-mismatch: 1 verified\nNo discrepancies found.')
  })

  it('does not call silence success where nothing was checked', async () => {
    const text = await render({ findings: [], summary: { ...counts, claims: 0, verified: 0 } })
    expect(text).toContain('Nothing was checked.')
    expect(text).not.toContain('No discrepancies')
  })

  it('says that a run which could not read everything is no verdict', async () => {
    const text = await render({
      diagnostics: [
        { path: 'a.md', severity: 'error', message: 'broken' },
        { path: 'b.md', severity: 'warning', message: 'empty' },
      ],
    })
    expect(text).toContain('1 problem kept the run from reading or checking everything')
  })

  it('tells of findings that are not shown', async () => {
    const text = await render({ findings: [intervalFinding] })
    expect(text).toContain('1 finding not shown (--quiet).')
  })

  it('tells how many findings are settled, and how', async () => {
    const text = await render({
      suppressed: [
        { suppression: { how: 'inline' }, ...intervalFinding },
        { suppression: { how: 'baseline' }, ...intervalFinding },
        { suppression: { how: 'baseline' }, ...intervalFinding },
      ],
    })
    expect(text).toContain('3 findings settled: 1 by comments in the text, 2 by the baseline.\n')
  })

  it('does not call a suppression that is out of use something that was not read', async () => {
    const text = await render({
      diagnostics: [{ severity: 'error', message: 'out of use', about: 'suppression' }],
    })
    expect(text).not.toContain('no verdict')
  })

  it('tells what has changed since an earlier report', async () => {
    const since = { asOf: '2026-10-01', new: [intervalFinding.fingerprint], open: ['1'] }
    const text = await render({ since: { ...since, ...sampleChanges } })
    expect(text).toContain('1 new, 1 still open, 1 gone, 1 settled, 1 not\nlooked at.\n')
    expect(text).toContain('error interval-excludes-estimate (new)\n')
    expect(text).not.toContain('group-size-drift (new)')
    expect(text).toContain('  new: corpus/article.md:53:74 interval-excludes-estimate: 60.6% ')
    expect(text).toContain('  gone: a.md value-mismatch: It was 4 of 24\n')
    expect(text).toContain('  settled: b.md value-mismatch: It was 5 of 24\n')
    expect(text).toContain('  not looked at: c.md value-mismatch: It was 6 of \\u{202e}24\n')
  })
})

describe('errors at the end', () => {
  const many = [...Array<typeof driftFinding>(5).fill(driftFinding), intervalFinding]

  it('are listed where there are more findings than a screen shows', async () => {
    const text = await render({ findings: many })
    expect(text).toContain(
      '0 infos.\n  corpus/article.md:53:74: interval-excludes-estimate 60.6% lies outside',
    )
    expect(text.slice(text.indexOf('0 infos.'))).not.toContain('group-size-drift')
  })

  it('are not said twice where the screen shows them', async () => {
    const text = await render({ findings: many.slice(1) })
    expect(text).not.toContain('corpus/article.md:53:74: ')
  })
})
