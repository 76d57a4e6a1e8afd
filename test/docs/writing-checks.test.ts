import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { loadConfig } from '../../src/config/load-config.js'
import { lint } from '../../src/lint/lint.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = await readFile(join(root, 'docs/writing-checks.md'), 'utf8')

/** The code of the page by the file that its fence names. */
const blocks = new Map(
  [...page.matchAll(/^```ts (\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', code = '']) => [
    file,
    code,
  ]),
)

describe('the page on writing checks', () => {
  let folder: string

  beforeAll(async () => {
    // Inside the project, so that the check's own imports resolve as they do for its author.
    const cache = join(root, 'node_modules/.cache/claimlint')
    await mkdir(cache, { recursive: true })
    folder = await mkdtemp(join(cache, 'page-'))
    for (const [file, code] of blocks) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), code)
    }
  })

  afterAll(() => rm(folder, { recursive: true }))

  it('names a file for each of its TypeScript blocks', () => {
    expect(page.match(/^```ts/gm)).toHaveLength(4)
    expect([...blocks.keys()]).toEqual([
      'checks/registration-number.ts',
      'claimlint.config.ts',
      'checks/registration-number.test.ts',
      'checks/every-digit.test.ts',
    ])
  })

  it.each(['checks/registration-number.ts', 'checks/registration-number.test.ts'])(
    'shows %s as the sample corpus has it',
    async (file) => {
      expect(blocks.get(file)).toBe(await readFile(join(root, 'corpus', file), 'utf8'))
    },
  )

  it('shows the change of digits as the example plugin has it', async () => {
    const file = 'checks/every-digit.test.ts'
    const example = join(root, 'examples/quarterly-revenue', file)
    expect(blocks.get(file)).toBe(await readFile(example, 'utf8'))
  })

  it('has a configuration that runs its check with the severity and option it sets', async () => {
    const { config } = await loadConfig({ cwd: folder })
    const text = 'Press Releases\n\nWith QZ-3107, the objective response rate was 41.8%.\n'
    const { findings, diagnostics } = await lint({
      files: [{ path: 'release.md', text }],
      config: { ...config, sources: [{ files: 'release.md', subject: 'QZ-3107' }] },
      checks: ['registration-number'],
      cwd: folder,
    })
    expect(diagnostics).toEqual([])
    expect(findings).toMatchObject([{ check: 'registration-number', severity: 'error' }])
  })
})
