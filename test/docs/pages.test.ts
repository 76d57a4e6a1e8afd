import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checks } from '../../checks/index.js'
import { checkPages } from '../../scripts/check-pages.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const docs = join(root, 'docs')

it('docs/checks is made of the checks and their readmes: npm run docs:update', async () => {
  const pages = await checkPages()
  expect((await readdir(join(docs, 'checks'))).sort()).toEqual([...pages.keys()].sort())
  for (const [name, text] of pages) {
    expect(await readFile(join(docs, 'checks', name), 'utf8'), name).toBe(text)
  }
})

it('a page has the whole readme, and what the code says of the check', async () => {
  const page = (await checkPages()).get('interval-excludes-estimate.md') ?? ''
  expect(page).toMatch(/^# interval-excludes-estimate\n\n<!-- .* -->\n\n> \*\*error\*\*\. /)
  expect(page).toContain('## Conflicting')
  expect(page).not.toContain('](../../docs/')
})

it('docs/README.md leads to every page', async () => {
  const index = await readFile(join(docs, 'README.md'), 'utf8')
  const pages = (await readdir(docs)).filter((name) => name.endsWith('.md') && name !== 'README.md')
  expect(pages.filter((name) => !index.includes(`](${name})`))).toEqual([])
})

it('the README names every check', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  expect(checks.map(({ id }) => id).filter((id) => !readme.includes(`\`${id}\``))).toEqual([])
})

describe('links', async () => {
  const pages = [
    'README.md',
    ...(await readdir(docs, { recursive: true }))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ]

  it.each(pages)('of %s lead to files and headings that there are', async (page) => {
    const text = await readFile(join(root, page), 'utf8')
    const links = Array.from(text.matchAll(/\]\(([^():\s]+)\)/g), ([, target = '']) => target)
    const broken: string[] = []
    for (const link of links) {
      const [path = '', heading] = link.split('#')
      const file = path === '' ? join(root, page) : join(root, dirname(page), path)
      if (!existsSync(file)) broken.push(link)
      else if (heading !== undefined && !(await headingsOf(file)).has(heading)) broken.push(link)
    }
    expect(broken).toEqual([])
  })
})

/** The headings of a page as links name them. */
async function headingsOf(file: string): Promise<Set<string>> {
  const text = await readFile(file, 'utf8')
  return new Set(
    Array.from(text.matchAll(/^#+ (.+)$/gm), ([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}
