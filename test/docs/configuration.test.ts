import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { knownKeys } from '../../src/config/config-schema.js'
import { validateConfig } from '../../src/config/validate-config.js'
import { readYamlConfig } from '../../src/config/yaml-config.js'
import { builtInPresets } from '../../src/lint/built-in.js'
import { found } from '../lint/settling/words.js'

async function page(name: string): Promise<string> {
  return readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
}

/** The fenced examples of a page in some languages. */
async function examples(name: string, languages: string): Promise<string[]> {
  const fences = (await page(name)).matchAll(
    new RegExp(`^\`\`\`(?:${languages})\n([^\`]+)\`\`\`$`, 'gm'),
  )
  return Array.from(fences, ([, text = '']) => text)
}

/** The first cells of the tables of a page, without their backticks. */
async function named(name: string): Promise<Set<string>> {
  return new Set(
    Array.from((await page(name)).matchAll(/^\| `([^`]+)` \|/gm), ([, key = '']) => key),
  )
}

describe.each(['configuration.md', 'suppressing.md'])('docs/%s', (name) => {
  it('has examples that are configurations', async () => {
    const all = await examples(name, 'yaml|json')
    expect(all.length).toBeGreaterThan(0)
    for (const text of all) validateConfig(readYamlConfig(text, name), name)
  })
})

it('docs/configuration.md names every key and every preset, and none beside', async () => {
  const keys = [...(knownKeys.get('') ?? []), ...(await builtInPresets()).keys()]
  expect([...(await named('configuration.md'))].sort()).toEqual(keys.sort())
})

it('docs/suppressing.md names every key of a suppression', async () => {
  const keys = knownKeys.get('suppressions') ?? []
  expect([...(await named('suppressing.md'))]).toEqual(expect.arrayContaining([...keys]))
})

it('the comments of docs/suppressing.md do what it says', async () => {
  const [example = ''] = await examples('suppressing.md', 'md')
  const text = example
    .replace('percent-count-mismatch', 'words')
    .replace('group-size-drift, value-mismatch', 'others, words')
    .replace('20.8%', 'BAD1')
    .replace('26 patients', 'BAD2')
  expect(await found(`BAD3\n\n${text}\nBAD4\n`)).toEqual(['BAD3', 'BAD4'])
})
