import { describe, expect, it } from 'vitest'
import { type AnyCheck, defineCheck } from '../../../src/lint/check.js'
import { MemoryCache } from '../../../src/lint/caching/memory-cache.js'
import { OutcomeMemory } from '../../../src/lint/caching/outcome-memory.js'
import { lintWith } from '../../../src/lint/lint.js'
import type { PartOutcome } from '../../../src/lint/run-checks.js'
import { lines } from '../sample-plugin.js'

/** Reports each count, and notes which it was asked about. */
function noting(asked: string[], elsewhere?: string) {
  return defineCheck({
    id: 'noting',
    summary: 'Nothing is counted',
    severity: 'warning',
    reads: ['count'],
    per: 'claim',
    messages: { counted: '{{what}} ({{title}})' },
    check({ subject, place }, { report, source }) {
      asked.push(place.path)
      const { title = '' } = source(elsewhere ?? place.path)
      report({
        message: 'counted',
        data: { what: subject?.key ?? '', title },
        at: place,
        derivation: [],
      })
    },
  })
}

const before = { 'a.lines': 'apples = 1\n', 'b.lines': 'pears = 2\n' }

/** Lints again and again with one memory; gives what was asked and the report of each run. */
async function runs(
  corpora: readonly Readonly<Record<string, string>>[],
  elsewhere?: string,
  checkOf: (asked: string[]) => AnyCheck = (asked) => noting(asked, elsewhere),
) {
  const cache = new MemoryCache('this')
  const memory = new OutcomeMemory<PartOutcome>()
  const results = []
  for (const corpus of corpora) {
    const files = Object.entries(corpus).map(([path, text]) => ({ path, text }))
    const asked: string[] = []
    const options = { files, asOf: '2026-11-22' }
    const plugins = [lines, { name: 'test', checks: [checkOf(asked)] }]
    const report = await lintWith(plugins, { ...options, cache, memory })
    const again = asked.slice()
    expect(report).toEqual(await lintWith(plugins, options))
    results.push(again)
  }
  return results
}

/** Reports facts that are counted in two ways, and notes which it was asked about. */
function comparing(asked: string[]) {
  return defineCheck({
    id: 'comparing',
    summary: 'A thing is counted in one way',
    severity: 'warning',
    reads: ['count'],
    per: 'fact',
    messages: { counted: '{{numbers}} of {{what}}' },
    key: ({ subject }) => subject?.key,
    check(claims, { report, source }) {
      const [first] = claims
      const what = first?.subject?.key ?? ''
      asked.push(what)
      const titles = claims.map(({ place }) => source(place.path).title ?? '')
      const numbers = [...claims.map(({ value }) => value.number.text), ...titles].join(' ')
      if (first !== undefined) {
        report({ message: 'counted', data: { numbers, what }, at: first, derivation: [] })
      }
    },
  })
}

describe('what checks said in earlier runs', () => {
  it('is asked for again only of the source that changed', async () => {
    const after = { ...before, 'b.lines': 'pears = 3\n' }
    expect(await runs([before, before, after])).toEqual([['a.lines', 'b.lines'], [], ['b.lines']])
  })

  it('is asked for again where another source declares names equal', async () => {
    const after = { ...before, 'c.lines': 'apples is pommes and pommes is apples\n' }
    const renamed = { ...before, 'c.lines': 'Aardvark is pears\n' }
    const [, second, third, fourth] = await runs([before, after, renamed, renamed])
    expect(second).not.toContain('b.lines')
    expect(third).toContain('b.lines')
    expect(fourth).toEqual([])
  })

  it('is not remembered of a check that looked at another source', async () => {
    expect(await runs([before, before], 'a.lines')).toEqual([['a.lines', 'b.lines'], ['b.lines']])
  })

  it('is asked for again only of the facts that a changed source states', async () => {
    const first = { 'a.lines': 'apples = 1\npears = 2\n', 'b.lines': 'apples = 1\n' }
    const changed = { ...first, 'b.lines': 'apples = 3\n' }
    const gone = { 'a.lines': first['a.lines'] }
    expect(await runs([first, first, changed, gone, gone], undefined, comparing)).toEqual([
      ['apples', 'pears'],
      [],
      ['apples'],
      ['apples'],
      [],
    ])
  })
})
