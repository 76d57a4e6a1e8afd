import { expect, it } from 'vitest'
import { lint, lintCorpus } from '../../src/index.js'

const files = [
  { path: 'b.md', text: 'The ORR was 60.6% (95% CI, 35.6%-56.4%).\n' },
  { path: 'a.txt', text: 'Of 24 patients, 5 (20.8%) had a response.\n' },
]
const options = { files, asOf: '2026-11-22' }

it('gives the report of lint, and the sources with their text and claims', async () => {
  const { report, corpus } = await lintCorpus(options)
  expect(report).toEqual(await lint(options))
  const sources = corpus.sources()
  expect(sources.map(({ source, text }) => ({ path: source.path, text }))).toEqual([
    files[1],
    files[0],
  ])
  expect(sources.map(({ claims }) => claims.length)).toEqual(
    report.sources.map(({ claims }) => claims),
  )
})

it('describes the checks that ran, as they were configured', async () => {
  const { corpus } = await lintCorpus({
    ...options,
    config: { checks: { 'interval-excludes-estimate': 'info', 'stale-source': 'off' } },
  })
  const ids = corpus.checks.map(({ id }) => id)
  expect(ids).toEqual(ids.toSorted())
  expect(ids).not.toContain('stale-source')
  const check = corpus.checks.find(({ id }) => id === 'interval-excludes-estimate')
  expect(check).toMatchObject({ severity: 'info' })
  expect(await check?.readme()).toMatch(/^# interval-excludes-estimate\n/)
})
