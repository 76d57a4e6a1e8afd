import type { Document } from '../../src/document/document.js'

/** Each block as "kind: text", with "< lead" where it has one; a row of a table as one line. */
export function outlineOf({ blocks }: Document): string[] {
  return blocks.flatMap(({ kind, flat, lead, cell }) => {
    if (cell === undefined) {
      return [`${kind}: ${flat.text}${lead === undefined ? '' : ` < ${lead.flat.text}`}`]
    }
    const { table, row, column } = cell
    if (column > 0) return []
    const texts = (table.rows[row] ?? []).map((other) => other.flat.text)
    return [`${row < table.headerRows ? 'head' : 'row'}: ${texts.join(' | ')}`]
  })
}
