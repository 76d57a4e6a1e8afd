import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load-config.js'
import { lintCorpus } from '../../src/lint/lint.js'
import { findFormatter } from '../../src/report/formatters.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const example = join(root, 'examples/quarterly-revenue')
const page = await readFile(join(root, 'docs/extending.md'), 'utf8')

/** The code of the page with the file of the example that its fence names. */
const blocks = Array.from(
  page.matchAll(/^```ts (\S+)\n([\s\S]*?)^```$/gm),
  ([, file = '', code = '']) => ({ file, code }),
)

describe('the page on extending claimlint', () => {
  it('goes through every module of the example, which its tests and the compiler hold', async () => {
    const files = await readdir(example, { recursive: true })
    // The page on writing checks shows the last of them.
    const modules = files.filter(
      (file) =>
        file.endsWith('.ts') && !file.includes('node_modules') && !file.includes('every-digit'),
    )
    expect(blocks.map(({ file }) => file).sort()).toEqual(modules.sort())
    expect(page.match(/^```ts/gm)).toHaveLength(blocks.length)
  })

  it.each(blocks)('shows $file as it is', async ({ file, code }) => {
    expect(code).toBe(await readFile(join(example, file), 'utf8'))
  })

  it('prints what the sources of the example give', async () => {
    const { config } = await loadConfig({ cwd: example })
    const { report, corpus } = await lintCorpus({ config, cwd: example, asOf: '2026-11-22' })
    expect(report.diagnostics).toEqual([])
    expect(
      report.findings.map(({ check, location, quote, related }) => [
        check,
        location.path,
        quote,
        ...related.map((other) => other.quote),
      ]),
    ).toEqual([
      ['revenue-mismatch', 'sources/answers.faq', '12.4', '14.2'],
      ['revenue-mismatch', 'sources/answers.faq', '12.4', '14.2'],
      ['revenue-mismatch', 'sources/release.md', '59.0', '57.0'],
    ])
    expect(report.verifications.map(({ check }) => check)).toContain('quarters-and-year')
    const formatter = findFormatter('tally', config.plugins?.[0]?.formatters ?? [])
    const text = await formatter?.format(report, { color: false, width: 80, corpus })
    expect(page).toContain(`\`\`\`\n${text ?? ''}\`\`\`\n`)
    const compared = corpus.facts().map(({ standing, scope }) => `${standing} ${scope}`)
    expect(compared).toEqual([
      'conflicting Q2 2025',
      'conflicting year 2025',
      'agreed Q4 2025',
      'alone Q1 2025',
      'alone Q3 2025',
    ])
  })
})
