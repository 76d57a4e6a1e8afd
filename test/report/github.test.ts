import { expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import github from '../../src/report/github.js'
import { driftFinding, intervalFinding, sampleOptions, sampleReport } from './sample-report.js'

async function linesOf(parts: Partial<Report> = {}): Promise<string[]> {
  return (await github.format(sampleReport(parts), sampleOptions())).split('\n')
}

it('has an annotation a finding, the gravest first, then the summary', async () => {
  expect(await linesOf({ findings: [driftFinding, intervalFinding] })).toEqual([
    '::error file=corpus/article.md,line=53,endLine=53,col=74,title=interval-excludes-estimate::' +
      '60.6%25 lies outside its 95%25 interval, 35.6%25 to 56.4%25%0A' +
      'corpus/article.md:53:74: 60.6%25 (95%25 CI, 35.6%25-56.4%25)%0A' +
      'corpus/article.md:49:55: the same bound, of another arm: 56.4%25%0A' +
      '60.6%25 stands for 60.55%25 to 60.65%25%0A' +
      '56.4%25 stands for 56.35%25 to 56.45%25, which ends before that%0A' +
      'Likely: 56.4%25 is also the upper bound of the 8.0-mg/kg arm: was it copied?',
    '::warning file=corpus/release.txt,line=12,endLine=12,col=12,title=group-size-drift::' +
      'The cohort has 26 patients treated here and 24 evaluated there%0A' +
      'corpus/release.txt:12:12: 26 patients%0A' +
      '26 - 24 = 2 patients are unaccounted for',
    '2 sources, 40 claims; 12 verified, 28 that no check verified (as of 2026-11-22).',
    '2 findings: 1 error, 1 warning, 0 infos.',
    '',
  ])
})

it('calls an info a notice, and escapes what separates properties', async () => {
  const location = { ...driftFinding.location, path: 'a,b:c%.md' }
  const [line] = await linesOf({ findings: [{ ...driftFinding, severity: 'info', location }] })
  expect(line).toMatch(/^::notice file=a%2Cb%3Ac%25\.md,line=12,/)
})

it('names no line where the lines are not those of the file', async () => {
  const address = { label: 'page 3' }
  const location = { ...driftFinding.location, address, isRendering: true } as const
  const [line] = await linesOf({ findings: [{ ...driftFinding, location }] })
  expect(line).toMatch(/^::warning file=corpus\/release\.txt,title=group-size-drift::/)
  expect(line).toContain('corpus/release.txt (page 3): 26 patients')
})

it('annotates what kept the run from reading everything', async () => {
  const lines = await linesOf({
    diagnostics: [
      { path: 'a.md', severity: 'error', message: 'broken', position: { line: 2, column: 3 } },
    ],
  })
  expect(lines[0]).toBe('::error title=claimlint,file=a.md,line=2,col=3::broken')
  expect(lines).toContain(
    '1 problem kept the run from reading or checking everything: this is no verdict on the whole.',
  )
})
