import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** Word documents (Office Open XML). */
export default defineParser({
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx'],
  input: 'bytes',
  recognizes: (head) => head.startsWith('PK') && /\bword\//.test(head),
  async parse(input) {
    const { parseDocx } = await load()
    return parseDocx(input)
  },
})
