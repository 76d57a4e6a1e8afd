import { rootNameOf } from '../markup/root-name.js'
import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** JATS: papers as journals and PubMed Central archive them in XML (NISO Z39.96, and NLM before it). */
export default defineParser({
  name: 'jats',
  extensions: ['.xml', '.nxml'],
  onlyRecognized: 'papers in JATS',
  recognizes: (head) => {
    const root = rootNameOf(head)
    if (root === 'pmc-articleset') return true
    return (
      root === 'article' &&
      /<!DOCTYPE\s+article\b|\sarticle-type=|<(?:front|journal-meta)\b/.test(head)
    )
  },
  async parse(input) {
    const { parseJats } = await load()
    return parseJats(input)
  },
})
