import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** Tables in text: cells parted by commas, semicolons, tabs or bars, quoted or not. */
export default defineParser({
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  async parse(input) {
    const { parseCsvDocument } = await load()
    return parseCsvDocument(input)
  },
})
