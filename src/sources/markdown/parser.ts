import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** Markdown: CommonMark with front matter, tables, footnotes, strikethrough and task lists. */
export default defineParser({
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  async parse(input) {
    const { parseMarkdownDocument } = await load()
    return parseMarkdownDocument(input)
  },
})
