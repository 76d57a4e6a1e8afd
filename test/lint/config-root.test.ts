import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Config } from '../../src/index.js'
import { extractClaims } from '../../src/lint/lint.js'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimlint-root-'))
  for (const name of ['docs/a.md', 'docs/drafts/b.md', 'docs/en/c.md', 'docs/en/drafts/d.md']) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), '# Title\n')
  }
})

afterAll(() => rm(folder, { recursive: true }))

async function read(cwd: string, config: Config, files?: readonly string[]) {
  const request = { config: { ...config, root: join(folder, 'docs') }, cwd: join(folder, cwd) }
  const { sources, diagnostics } = await extractClaims(files ? { ...request, files } : request)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return sources.map(({ source }) => source)
}

describe.each([
  ['above the root', '.', ['docs/a.md', 'docs/en/c.md', 'docs/en/drafts/d.md']],
  ['at the root', 'docs', ['a.md', 'en/c.md', 'en/drafts/d.md']],
  ['below the root', 'docs/en', ['../a.md', 'c.md', 'drafts/d.md']],
  ['beside the root', 'docs/drafts', ['../a.md', '../en/c.md', '../en/drafts/d.md']],
])('from a working directory %s', (_, cwd, expected) => {
  it('files and ignores mean the same', async () => {
    const sources = await read(cwd, { files: ['**/*.md'], ignores: ['/drafts/'] })
    expect(sources.map(({ path }) => path)).toEqual(expected)
  })

  it('a folder without glob characters does too', async () => {
    const sources = await read(cwd, { files: ['.'], ignores: ['/drafts/'] })
    expect(sources.map(({ path }) => path)).toEqual(expected)
  })

  it('source settings find their sources', async () => {
    const sources = await read(cwd, {
      files: ['.'],
      sources: [{ files: 'en/*.md', kind: 'label' }],
    })
    const labels = sources.filter(({ kind }) => kind === 'label').map(({ path }) => path)
    expect(labels).toEqual(expected.filter((path) => path.endsWith('c.md')))
  })
})

it('files of the command line are relative to the working directory, ignores to the root', async () => {
  const sources = await read('docs/en', { ignores: ['en/drafts/'] }, ['.'])
  expect(sources.map(({ path }) => path)).toEqual(['c.md'])
})
