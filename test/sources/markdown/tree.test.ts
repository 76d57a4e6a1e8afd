import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/sources/markdown/plain/line.js'
import { piecesOf } from '../../../src/sources/markdown/plain/pieces.js'
import { parseMarkdown } from '../../../src/sources/markdown/processor.js'
import { treeOf } from '../../../src/sources/markdown/tree.js'
import { markdownIsh } from './markdown-ish.js'

const pieceTypes = (text: string) => piecesOf(text, linesOf(text)).map(({ type }) => type)

describe('the tree of a text', () => {
  it('is that of the parser, place by place, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(markdownIsh, async (text) => {
        expect(await treeOf(text)).toEqual(parseMarkdown(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('is that of the parser for the sample corpus', async () => {
    const corpus = new URL('../../../corpus/', import.meta.url)
    const names = readdirSync(corpus).filter((name) => name.endsWith('.md'))
    expect(names).not.toHaveLength(0)
    for (const name of names) {
      const text = readFileSync(new URL(name, corpus), 'utf8')
      expect(await treeOf(text)).toEqual(parseMarkdown(text))
    }
  })

  it.each([
    ['nothing', ''],
    ['blank lines before dashes', '\n\n---\na\n---\n'],
    ['dashes below plain text', 'a\n\n---\n\nb: c\n\n---\n\nd'],
    ['front matter with blank lines', '---\na: b\n\ntitle\n\nc: d\n---\n\ntext'],
    ['dashes that are no front matter', '---\n\n# a\n\n- b\n\nc'],
    ['a fence around plain text', '```\na\n\nb\n\n```\n\nc'],
    ['a fence that an item closes', '- ```\n\na\n\nb'],
    ['HTML around plain text', '<pre>\na\n\nb\n</pre>\n\nc'],
    ['a comment across blank lines', 'a\n\n<!--\n\nb -->\n\nc'],
    ['lists with a plain paragraph between', '- *a*\n\nb\n\n- *c*'],
    ['a list that goes on below', '- a\n\n- *b*'],
    ['a list with a paragraph below in its item', '- a\n\n  b'],
    ['a plain list below another list', '- *a*\n\n- b\n\nc'],
    ['references to what is defined below', '[a] and [b]\n\nc\n\n[a]: /url\n'],
    ['a heading with its paragraph right below', '# *a*\nb\n\n## c\nd\n'],
    ['a lone carriage return', 'a\n\nb\rc\n\n# d'],
    ['front matter with carriage returns', '---\r\na: b\r\n---\r\n\r\n- c\r\n'],
    ['rows with fewer and more cells', '| a | b |\n| - | -: |\n| c |\n|| d | e |\n'],
  ])('is that of the parser for %s', async (_, text) => {
    expect(await treeOf(text)).toEqual(parseMarkdown(text))
  })
})

describe('plain blocks', () => {
  it.each([
    ['a paragraph', 'Of 24 patients\n(n = 24), 5.2% had P < 0.05 \n'],
    ['marks alone', '*P < 0.05. ~50 to ~60, 5 * 3, R&D, [1]. <5'],
    ['a heading', '## Results \n'],
    ['a heading right above a paragraph', '# A\nb\n'],
    ['a table', '| a | b |\n| --- | :-: |\n| 1 | <0.001 |\n| | * c |'],
    ['emphasis', '**Key.** Of *all* words, **5%**'],
    ['links', '# See [the protocol](protocol.md)\n\n- [a](b): c\n- d'],
    ['lines that end with carriage returns', 'a\r\nb\r\n\r\n# c\r\n\r\n| d |\r\n| - |\r\n'],
    ['a list', 'a:\n\n- b\n- c\n\nd\n\n1. e\n2. f'],
  ])('need no parser: %s', (_, text) => {
    expect(pieceTypes(text)).toEqual(['plain'])
  })

  it('stand between what does', () => {
    expect(pieceTypes('a\n\n*b*\n\n```\nc\n\nd\n```\n\ne')).toEqual(['plain', 'rest', 'plain'])
  })

  it('do not take what may refer to a definition', () => {
    expect(pieceTypes('[1]\n\n[1]: /url')).toEqual(['rest'])
  })
})
