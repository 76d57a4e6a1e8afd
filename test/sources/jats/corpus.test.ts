import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { claimsIn } from '../same-claims.js'
import { jatsOf } from './from-markdown.js'

const corpus = join(import.meta.dirname, '../../../corpus')

it.each(['larkwood-2-results.md', 'larkwood-2-release.md', 'sarcoma-article.md'])(
  '%s makes the same claims as an article',
  async (name) => {
    const markdown = await readFile(join(corpus, name), 'utf8')
    const claims = await claimsIn({ path: 'a.md', text: markdown })
    expect(claims.length).toBeGreaterThan(5)
    expect(await claimsIn({ path: 'a.xml', text: jatsOf(markdown) })).toEqual(claims)
  },
)
