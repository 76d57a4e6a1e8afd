import { expect, it } from 'vitest'
import { lint, lintCorpus } from '../../src/index.js'
import { compareSources } from '../../src/lint/compare.js'

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

it('sets the facts of the sources side by side, as a comparison of the files does', async () => {
  const stated = (rate: string) =>
    `# QX-1207\n\nIn patients with osteosarcoma who received QX-1207 at 12 mg/kg, the confirmed ORR was ${rate}.\n`
  const texts = [
    { path: 'b.md', text: stated('23.0%') },
    { path: 'a.md', text: stated('20.8%') },
  ]
  const { corpus } = await lintCorpus({ files: texts, asOf: '2026-11-22' })
  const { facts } = await compareSources({ files: texts, cwd: '/' })
  expect(facts.map(({ standing }) => standing)).toEqual(['conflicting'])
  expect(corpus.facts()).toEqual(facts)
})
