import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** Books and reports in EPUB: an archive of XHTML chapters. */
export default defineParser({
  name: 'epub',
  extensions: ['.epub'],
  input: 'bytes',
  recognizes: (head) => head.startsWith('PK') && head.includes('application/epub+zip'),
  async parse(input) {
    const { parseEpub } = await load()
    return parseEpub(input)
  },
})
