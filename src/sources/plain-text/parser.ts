import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** Plain text: scraped pages with a line for each paragraph, and hard-wrapped text. */
export default defineParser({
  name: 'plain-text',
  extensions: ['.txt'],
  async parse(input) {
    const { parsePlainText } = await load()
    return parsePlainText(input)
  },
})
