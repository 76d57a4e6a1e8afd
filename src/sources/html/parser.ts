import { rootNameOf } from '../markup/root-name.js'
import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** HTML: pages as they are saved, with the furniture around their text left out. */
export default defineParser({
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  recognizes: (head) => rootNameOf(head) === 'html' || /^\s*<!doctype html\b/i.test(head),
  async parse(input) {
    const { parseHtml } = await load()
    return parseHtml(input)
  },
})
