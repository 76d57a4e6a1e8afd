import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { definePlugin, type Plugin } from '../../../src/config/plugin.js'
import { DiskCache } from '../../../src/lint/caching/disk-cache.js'
import { MemoryCache } from '../../../src/lint/caching/memory-cache.js'
import type { ReadingCache } from '../../../src/lint/caching/reading-cache.js'
import { lintWith, type LintOptions } from '../../../src/lint/lint.js'
import { countClaim, documentOf, lineExtractor, sameCount } from '../sample-plugin.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimlint-cache-'))
})

afterEach(() => rm(folder, { recursive: true }))

function diskCache(makers = 'this program'): DiskCache {
  return new DiskCache({ makers, folder: join(folder, 'cache'), cwd: folder })
}

const sources: Readonly<Record<string, string>> = {
  'a.lines': 'apples = 12\npears = 3\n',
  'b.lines': 'pears = 3\n\n  apples = 13\n',
}

/** Reads lines, and tells which files it parsed. */
function counting(parsed: string[], extra: Partial<Plugin> = {}): Plugin {
  return {
    name: 'counting',
    parsers: [
      {
        name: 'lines',
        extensions: ['.lines'],
        parse({ path, text }: { readonly path: string; readonly text: string }) {
          parsed.push(path)
          return documentOf(path, text)
        },
      },
    ],
    extractors: [lineExtractor],
    checks: [sameCount],
    ...extra,
  }
}

/** Lints, and gives the report as it is printed with the paths of the files that were parsed. */
async function run(
  cache: ReadingCache | undefined,
  files = sources,
  options: LintOptions = {},
  extra: Partial<Plugin> = {},
): Promise<{ readonly printed: string; readonly parsed: readonly string[] }> {
  const parsed: string[] = []
  const report = await lintWith([counting(parsed, extra)], {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    asOf: '2026-11-22',
    cwd: folder,
    cache,
    ...options,
  })
  return { printed: JSON.stringify(report), parsed: parsed.sort() }
}

const all = ['a.lines', 'b.lines']

describe.each([
  ['on disk', () => (makers?: string) => diskCache(makers)],
  [
    'in memory',
    () => {
      const kept = new Map<string, MemoryCache>()
      return (makers?: string) => {
        const name = makers ?? 'this program'
        const cache = kept.get(name) ?? new MemoryCache(name)
        kept.set(name, cache)
        return cache
      }
    },
  ],
])('a cache %s', (_, opening) => {
  it('parses no file twice, and changes not a byte of the report', async () => {
    const open = opening()
    const without = await run(undefined)
    const cold = await run(open())
    const warm = await run(open())
    expect([without.parsed, cold.parsed, warm.parsed]).toEqual([all, all, []])
    expect(cold.printed).toBe(without.printed)
    expect(warm.printed).toBe(without.printed)
  })

  it('parses the file that changed, and a file again that changed back', async () => {
    const open = opening()
    await run(open())
    const changed = { ...sources, 'b.lines': 'apples = 12\n' }
    const second = await run(open(), changed)
    expect(second.parsed).toEqual(['b.lines'])
    expect(second.printed).toBe((await run(undefined, changed)).printed)
    expect((await run(open())).parsed).toEqual(['b.lines'])
  })

  it('parses again where what is known of a source is different', async () => {
    const open = opening()
    await run(open())
    const config = { sources: [{ files: 'a.lines', title: 'Apples' }] }
    const { parsed, printed } = await run(open(), sources, { config })
    expect(parsed).toEqual(['a.lines'])
    expect(printed).toContain('"title":"Apples"')
  })

  it('parses again with other terms, other checks, or another program', async () => {
    const open = opening()
    await run(open())
    const vocabulary = [{ category: 'measure', key: 'yield', forms: ['yield'] }]
    expect((await run(open(), sources, { config: { vocabulary } })).parsed).toEqual(all)
    const other = { ...sameCount, id: 'other', reads: ['count', 'ratio'] as const }
    const checks = { checks: [sameCount, other] }
    expect((await run(open(), sources, { config: { vocabulary } }, checks)).parsed).toEqual(all)
    expect((await run(open('another'))).parsed).toEqual(all)
  })

  it('tells a source apart from one of the same content', async () => {
    const open = opening()
    const text = 'apples = 12\n'
    await run(open(), { 'a.lines': text })
    const { parsed, printed } = await run(open(), { 'a.lines': text, 'b.lines': text })
    expect(parsed).toEqual(['b.lines'])
    expect(printed).toBe((await run(undefined, { 'a.lines': text, 'b.lines': text })).printed)
  })

  it('reads a file again that an extractor failed on', async () => {
    const open = opening()
    const extractors = [
      {
        ...lineExtractor,
        extract() {
          throw new Error('a library is not installed')
        },
      },
    ]
    const failed = await run(open(), sources, {}, { extractors })
    expect(failed.printed).toContain('a library is not installed')
    expect((await run(open())).parsed).toEqual(all)
  })
})

describe('a cache on disk', () => {
  const entries = async () => {
    const names = await readdir(join(folder, 'cache'))
    return names.map((name) => join(folder, 'cache', name))
  }

  it.each<[string, (entry: Buffer) => Buffer]>([
    ['is empty', () => Buffer.alloc(0)],
    ['is cut short', (entry) => entry.subarray(0, entry.length - 7)],
    [
      'has another byte',
      (entry) => Buffer.concat([entry.subarray(0, -1), Buffer.of((entry.at(-1) ?? 0) ^ 1)]),
    ],
    ['is of another make', () => Buffer.from('{"version":1}')],
  ])('ignores an entry that %s, and writes it anew', async (_, spoil) => {
    const { printed } = await run(diskCache())
    const whole = await Promise.all((await entries()).map((file) => readFile(file)))
    for (const file of await entries()) await writeFile(file, spoil(await readFile(file)))
    expect(await run(diskCache())).toEqual({ printed, parsed: all })
    expect(await Promise.all((await entries()).map((file) => readFile(file)))).toEqual(whole)
    expect(await run(diskCache())).toEqual({ printed, parsed: [] })
  })

  it('keeps one entry for a source, however often it changes', async () => {
    for (const apples of [1, 2, 3]) {
      await run(diskCache(), { 'a.lines': `apples = ${String(apples)}\n` })
    }
    expect(await entries()).toHaveLength(1)
  })

  it('keeps no claim that would come back as something else', async () => {
    class Amount {
      readonly number = 12
    }
    const plugin = definePlugin({
      name: 'classes',
      extractors: [
        {
          id: 'classes',
          emits: ['count'],
          extract: ({ path }) => [
            { ...countClaim(path, 0, 'apples', 'apples', '12'), value: new Amount() as never },
          ],
        },
      ],
    })
    const extractors = plugin.extractors ?? []
    const text = { 'a.lines': 'apples = 12\n' }
    await run(diskCache(), text, {}, { extractors })
    expect((await run(diskCache(), text, {}, { extractors })).parsed).toEqual(['a.lines'])
  })

  it('says why it cannot be written, and the run goes on', async () => {
    await writeFile(join(folder, 'cache'), 'a file, where a folder should be')
    const cache = diskCache()
    const { printed } = await run(cache)
    expect(printed).toBe((await run(undefined)).printed)
    expect(cache.problem).toMatch(/^the cache cannot be written to .*cache: /)
  })
})
