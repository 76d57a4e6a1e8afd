import { defineParser } from '../parser.js'

/** Plain text: scraped pages with a line for each paragraph, and hard-wrapped text. */
export default defineParser({
  name: 'plain-text',
  extensions: ['.txt'],
  async parse(input) {
    const { parsePlainText } = await import('./parse.js')
    return parsePlainText(input)
  },
})
