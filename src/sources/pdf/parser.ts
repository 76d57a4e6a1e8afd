import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** PDF files with a text layer. */
export default defineParser({
  name: 'pdf',
  extensions: ['.pdf'],
  input: 'bytes',
  recognizes: (head) => head.slice(0, 1024).includes('%PDF-'),
  async parse(input) {
    const { parsePdf } = await load()
    return parsePdf(input)
  },
})
