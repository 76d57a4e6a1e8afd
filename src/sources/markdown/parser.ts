import { defineParser } from '../parser.js'

/** Markdown: CommonMark with front matter, tables, footnotes, strikethrough and task lists. */
export default defineParser({
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  async parse(input) {
    const { parseMarkdownDocument } = await import('./parse.js')
    return parseMarkdownDocument(input)
  },
})
