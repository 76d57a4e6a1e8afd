import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Metafile } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleCli } from '../../scripts/bundle-cli.mjs'
import { thirdPartyNotices } from '../../scripts/third-party-notices.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
let outdir: string
let metafile: Metafile

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), 'claimlint-bundle-'))
  metafile = await bundleCli({ root, outdir })
}, 60_000)

afterAll(() => rm(outdir, { recursive: true }))

function outputOf(name: RegExp): string {
  const found = Object.keys(metafile.outputs).find((path) => name.test(path))
  if (found === undefined) throw new Error(`the bundle has no ${String(name)}`)
  return found
}

/** The packages in a file of the bundle and in all that it loads before it runs. */
function packagesLoadedWith(path: string): ReadonlySet<string> {
  const files = new Set([path])
  for (const file of files) {
    for (const { kind, path: next, external } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) files.add(next)
    }
  }
  const inputs = [...files].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}))
  return new Set(
    inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []),
  )
}

describe('what start-up loads', () => {
  it('the entry loads nothing but itself, so that --version is quick', () => {
    const { imports, inputs } = metafile.outputs[outputOf(/\/claimlint\.js$/)] ?? {
      imports: [],
      inputs: {},
    }
    expect(
      imports.filter(({ kind, external }) => kind === 'import-statement' && external !== true),
    ).toEqual([])
    expect(Object.keys(inputs)).toEqual(['src/cli/bin.ts'])
  })

  it('the command line loads neither parsers nor configuration readers before they are needed', () => {
    const packages = packagesLoadedWith(outputOf(/\/cli-main\.js$/))
    expect(packages).toContain('yargs')
    for (const heavy of [
      'unified',
      'micromark',
      'yaml',
      'valibot',
      'jiti',
      'chalk',
      'picomatch',
      'string-width',
    ]) {
      expect(packages).not.toContain(heavy)
    }
  })

  it('the parsers load the library of no format before a file needs it', () => {
    const [output] =
      Object.entries(metafile.outputs).find(
        ([, { inputs }]) => inputs['src/sources/parsers.ts'] !== undefined,
      ) ?? []
    expect(output).toBeDefined()
    const packages = packagesLoadedWith(output ?? '')
    for (const library of [
      'csv-parse',
      'domhandler',
      'fflate',
      'htmlparser2',
      'jsonc-parser',
      'micromark',
      'remark-parse',
      'unified',
      'unpdf',
      'yaml',
    ]) {
      expect(packages).not.toContain(library)
    }
  })

  it('jiti is not in the bundle: it loads parts of itself by path', () => {
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs))
    expect(inputs.filter((path) => path.includes('node_modules/jiti/'))).toEqual([])
  })
})

describe('THIRD-PARTY-NOTICES.txt', () => {
  it('holds every bundled package once, each with its licence and no licence twice', async () => {
    const notices = await thirdPartyNotices([metafile], root)
    const [, ...parts] = notices.split(/^-{80}$/m)
    const split = parts.map((part) => part.trim().split('\n\n'))
    const names = split.flatMap(([heads]) => heads?.split('\n') ?? [])
    expect(names.filter((name) => /^yargs \d/.test(name))).toHaveLength(1)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^\S+ \d+\.\d+\.\d+\S* \([\w. -]+\)$/)
    const texts = split.map(([, ...text]) => text.join('\n\n'))
    expect(new Set(texts).size).toBe(texts.length)
    for (const text of texts)
      expect(text).toMatch(/licen[cs]e|permission|permitted|redistribution/i)
  })
})
