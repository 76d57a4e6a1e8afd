import { describe, expect, it } from 'vitest'
import { parseMarkdownDocument } from '../../../src/sources/markdown/parse.js'

/** The words of each directive and the text of the file that it spans. */
async function directivesOf(text: string): Promise<string[][]> {
  const { directives = [] } = await parseMarkdownDocument({ path: 'a.md', text })
  return directives.map(({ text: words, start, end }) => [words, text.slice(start, end)])
}

const one = '<!-- claimlint-disable a -->'
const pair = [['claimlint-disable a', one]]

describe('a comment that speaks to claimlint', () => {
  it.each([
    ['stands between paragraphs', `Words.\n\n${one}\n\nWords.\n`],
    ['stands right above one', `${one}\nWords.\n`],
    ['stands within one', `Words ${one} and words.\n`],
    ['stands in emphasis', `**Words ${one}**\n`],
    ['stands in a list', `- one\n\n  ${one}\n- two\n`],
    ['stands in a cell', `| a |\n| - |\n| b ${one} |\n`],
    ['stands in a quote', `> ${one}\n>\n> Words.\n`],
    ['stands beside another', `<!-- a --><b>${one}</b>\n`],
    ['stands behind front matter', `---\ntitle: x\n---\n\n${one}\n`],
    ['stands behind a byte of two units', `\u{1f600}\n\n${one}\n`],
  ])('%s', async (_, text) => {
    expect(await directivesOf(text)).toEqual(pair)
  })

  it('may go over several lines', async () => {
    const text = '<!--\nclaimlint-disable a\n  -- why\n-->\n'
    expect(await directivesOf(text)).toEqual([['claimlint-disable a\n  -- why', text.trimEnd()]])
  })

  it('comes in the order of the file', async () => {
    const text =
      '<!-- claimlint-a -->\n\n- <!-- claimlint-b --> <!-- claimlint-c -->\n\nx <!-- claimlint-d -->\n'
    expect((await directivesOf(text)).map(([words]) => words)).toEqual([
      'claimlint-a',
      'claimlint-b',
      'claimlint-c',
      'claimlint-d',
    ])
  })
})

it.each([
  ['another comment', '<!-- about claimlint-disable -->\n'],
  ['code', '`<!-- claimlint-disable -->`\n\n    <!-- claimlint-disable -->\n'],
  ['a fence', '```\n<!-- claimlint-disable -->\n```\n'],
  ['an unclosed comment', '<!-- claimlint-disable\n\nWords.\n'],
  ['an escaped one', '\\<!-- claimlint-disable -->\n'],
])('%s is none', async (_, text) => {
  expect(await directivesOf(text)).toEqual([])
})

it('a document without any has no field for them', async () => {
  expect(await parseMarkdownDocument({ path: 'a.md', text: 'Words.\n' })).not.toHaveProperty(
    'directives',
  )
})
