import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** Excel workbooks: the tables of their sheets, as the sheets show them. */
export default defineParser({
  name: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  input: 'bytes',
  recognizes: (head) =>
    head.startsWith('PK\u0003\u0004') &&
    /\bxl\/(?:workbook|worksheets|styles|sharedStrings|_rels|theme)/.test(head),
  async parse(input) {
    const { parseXlsxDocument } = await load()
    return parseXlsxDocument(input)
  },
})
