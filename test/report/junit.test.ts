import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import junit from '../../src/report/junit/formatter.js'
import { junitProblems, type ParsedElement, parseXml } from './junit-rules.js'
import { junitSchemaErrors } from './junit-schema.js'
import { driftFinding, intervalFinding, sampleOptions, sampleReport } from './sample-report.js'

async function render(parts: Partial<Report> = {}): Promise<ParsedElement> {
  const xml = await junit.format(sampleReport(parts), sampleOptions())
  expect(await junitSchemaErrors(xml)).toEqual([])
  const root = parseXml(xml)
  expect(junitProblems(root)).toEqual([])
  return root
}

function suiteOf(root: ParsedElement, name: string): ParsedElement {
  const suite = root.children.find(({ attributes }) => attributes['name'] === name)
  if (suite === undefined) throw new Error(`there is no suite ${name}`)
  return suite
}

it('has a suite for each source, and in it a test for each check', async () => {
  const root = await render()
  expect(root.attributes).toEqual({ name: 'claimlint', tests: '6', failures: '2', errors: '0' })
  const suite = suiteOf(root, 'corpus/article.md')
  expect(suite.children.map(({ attributes }) => attributes)).toEqual([
    { name: 'group-size-drift', classname: 'corpus/article.md' },
    {
      name: 'interval-excludes-estimate (corpus/article.md:53:74)',
      classname: 'corpus/article.md',
    },
    { name: 'percent-count-mismatch', classname: 'corpus/article.md' },
  ])
})

it('fails with the message, and tells the places and the reasons', async () => {
  const suite = suiteOf(await render(), 'corpus/article.md')
  const [failure] = suite.children[1]?.children ?? []
  expect(failure?.name).toBe('failure')
  expect(failure?.attributes).toEqual({ type: 'error', message: intervalFinding.message })
  expect(failure?.text.split('\n')).toEqual([
    intervalFinding.message,
    'corpus/article.md:53:74: 60.6% (95% CI, 35.6%-56.4%)',
    'corpus/article.md:49:55: the same bound, of another arm: 56.4%',
    ...intervalFinding.derivation,
    'Likely: 56.4% is also the upper bound of the 8.0-mg/kg arm: was it copied?',
  ])
})

it('has a test for each finding of a check', async () => {
  const suite = suiteOf(
    await render({ findings: [driftFinding, driftFinding] }),
    'corpus/release.txt',
  )
  expect(suite.attributes).toMatchObject({ tests: '4', failures: '2' })
})

it('lets an info pass, and tells it', async () => {
  const suite = suiteOf(
    await render({ findings: [{ ...driftFinding, severity: 'info' }] }),
    'corpus/release.txt',
  )
  expect(suite.attributes['failures']).toBe('0')
  expect(suite.children[0]?.children).toMatchObject([{ name: 'system-out' }])
})

describe('what kept the run from reading everything', () => {
  it('is an error of its file, or of the whole run', async () => {
    const root = await render({
      diagnostics: [
        { path: 'gone.md', severity: 'error', message: 'no such file' },
        { severity: 'error', message: 'a check failed' },
        { path: 'odd.md', severity: 'warning', message: 'empty' },
      ],
    })
    expect(root.children.map(({ attributes }) => attributes['name'])).toEqual([
      'claimlint',
      'corpus/article.md',
      'corpus/release.txt',
      'gone.md',
    ])
    const [test] = suiteOf(root, 'gone.md').children
    expect(test?.children).toMatchObject([
      { name: 'error', attributes: { type: 'unread', message: 'no such file' } },
    ])
  })
})

it('is held by a schema that a wrong report breaks', async () => {
  const xml = await junit.format(sampleReport(), sampleOptions())
  const wrong = xml.replace('<testsuites', '<testsuites verdict="bad"')
  expect(await junitSchemaErrors(wrong)).toEqual([expect.stringContaining('verdict')])
})
