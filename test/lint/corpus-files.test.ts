import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintWith, type LintOptions } from '../../src/lint/lint.js'
import { lines, sameCount } from './sample-plugin.js'

let cwd = ''

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'claimlint-files-'))
  await writeFile(join(cwd, 'b.lines'), 'apples = 12')
  await writeFile(join(cwd, 'a.lines'), 'apples = 13')
  await writeFile(join(cwd, 'binary.lines'), Buffer.from([0, 1, 2, 0, 255]))
})

afterAll(async () => {
  await rm(cwd, { recursive: true })
})

function run(options: LintOptions) {
  return lintWith([lines, { name: 'test', checks: [sameCount] }], {
    asOf: '2026-11-22',
    cwd,
    ...options,
  })
}

describe('the files of a run', () => {
  it('come from disk in the order of their paths, whatever order they are named in', async () => {
    const report = await run({ files: ['b.lines', join(cwd, 'a.lines'), './b.lines'] })
    expect(report.sources.map(({ path }) => path)).toEqual(['a.lines', 'b.lines'])
    expect(report.findings).toMatchObject([
      { location: { path: 'a.lines' }, message: '13 here, 12 there' },
    ])
  })

  it('are those of the configuration where none are named', async () => {
    const report = await run({ config: { files: ['a.*'] } })
    expect(report.sources.map(({ path }) => path)).toEqual(['a.lines'])
  })

  it('take the root of the configuration for its own files, ignores and sources', async () => {
    const report = await run({
      cwd: dirname(cwd),
      config: {
        root: cwd,
        files: ['*.lines'],
        ignores: ['/binary.lines'],
        sources: [{ files: 'b.lines', title: 'B' }],
      },
    })
    const folder = basename(cwd)
    expect(report.diagnostics).toEqual([])
    expect(report.sources).toEqual([
      { path: `${folder}/a.lines`, claims: 1 },
      { path: `${folder}/b.lines`, title: 'B', claims: 1 },
    ])
  })

  it('can be replaced by text in memory', async () => {
    const report = await run({
      files: ['a.lines', 'b.lines', { path: join(cwd, 'b.lines'), text: '\uFEFFapples = 14' }],
    })
    expect(report.sources.map(({ path }) => path)).toEqual(['a.lines', 'b.lines'])
    expect(report.findings).toMatchObject([
      { message: '13 here, 14 there', related: [{ location: { start: { offset: 0 } } }] },
    ])
  })

  it('that cannot be read are named, and the others are linted', async () => {
    const report = await run({ files: ['a.lines', 'b.lines', 'binary.lines', 'missing.lines'] })
    expect(report.findings).toHaveLength(1)
    expect(report.summary.sources).toBe(2)
    const [...errors] = report.diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors).toHaveLength(2)
    expect(JSON.stringify(errors)).toMatch(
      /binary\.lines.*missing\.lines|missing\.lines.*binary\.lines/u,
    )
  })

  it('have configured facts by a glob from the working directory or from the root', async () => {
    const report = await run({
      files: ['a.lines', 'b.lines'],
      config: {
        sources: [
          { files: 'a.*', title: 'A' },
          { files: `${cwd.replaceAll('\\', '/')}/b.lines`, title: 'B' },
        ],
      },
    })
    expect(report.sources.map(({ title }) => title)).toEqual(['A', 'B'])
  })
})
