import { formatCode } from './number-format.js'
import { localName } from './workbook.js'
import { Parser } from 'htmlparser2'

/** The code of the number format of each cell style, in the order of the styles. */
export function readFormats(xml: string): readonly string[] {
  const own = new Map<number, string>()
  const ids: number[] = []
  let isInCells = false
  new Parser(
    {
      onopentag(name, attributes) {
        const tag = localName(name)
        if (tag === 'cellXfs') isInCells = true
        const id = Number(attributes['numFmtId'] ?? '0')
        if (tag === 'numFmt') own.set(id, attributes['formatCode'] ?? 'General')
        if (tag === 'xf' && isInCells) ids.push(id)
      },
      onclosetag(name) {
        if (localName(name) === 'cellXfs') isInCells = false
      },
    },
    { xmlMode: true },
  ).end(xml)
  return ids.map((id) => formatCode(id, own))
}
