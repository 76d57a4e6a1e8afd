import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { claimsOf } from '../claims-of.js'
import { pageOf } from './from-markdown.js'

const corpus = join(import.meta.dirname, '../../../corpus')

it.each([
  'larkwood-2-results.md', 'larkwood-2-release.md', 'larkwood-2-abstract.md',
  'larkwood-2-poster.md', 'ovarian-release.md', 'sarcoma-article.md',
])('%s makes the same claims as a page', async (name) => {
  const markdown = await readFile(join(corpus, name), 'utf8')
  const claims = await claimsOf('a.md', markdown)
  expect(claims.length).toBeGreaterThan(5)
  expect(await claimsOf('a.html', pageOf(markdown))).toEqual(claims)
}) // prettier-ignore
