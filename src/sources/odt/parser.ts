import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** Text documents of OpenDocument, as LibreOffice saves them. */
export default defineParser({
  name: 'odt',
  extensions: ['.odt', '.ott'],
  input: 'bytes',
  recognizes: (head) =>
    head.startsWith('PK') && head.includes('application/vnd.oasis.opendocument.text'),
  async parse(input) {
    const { parseOdt } = await load()
    return parseOdt(input)
  },
})
