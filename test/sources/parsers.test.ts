import { expect, it, vi } from 'vitest'
import markdown from '../../src/sources/markdown/parser.js'
import plainText from '../../src/sources/plain-text/parser.js'
import { builtInParsers } from '../../src/sources/parsers.js'

it('reads Markdown and plain text', async () => {
  const extensions = builtInParsers.flatMap((parser) => parser.extensions)
  expect(extensions).toEqual(expect.arrayContaining(['.md', '.markdown', '.txt']))
  for (const parser of [markdown, plainText]) {
    const text = '# One heading\n\nThe rate was 20.8%.'
    const { blocks } = await parser.parse({ path: 'a', text })
    expect(blocks.map((block) => block.flat.text)).toEqual(['One heading', 'The rate was 20.8%.'])
  }
})

it('loads the libraries of a format when its parser is first used', async () => {
  const loaded: string[] = []
  vi.resetModules()
  vi.doMock('unified', async (original) => {
    loaded.push('unified')
    return original()
  })
  const { default: parser } = await import('../../src/sources/markdown/parser.js')
  expect(loaded).toEqual([])
  await parser.parse({ path: 'a.md', text: 'x' })
  expect(loaded).toEqual(['unified'])
  vi.doUnmock('unified')
})
