import { parseDocument } from 'htmlparser2'
import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { layOut } from '../src/sources/grid.js'

/** A table of a JATS file, set in Markdown. */
export interface JatsTable {
  /** The caption as a paragraph, the table, and its foot. */
  readonly markdown: string
  /** Cells with a digit, those of the header and of the stub apart. */
  readonly cells: number
}

/** The tables of a JATS file; what spans rows or columns is repeated in each of them. */
export function tablesOf(xml: string): JatsTable[] {
  const root = parseDocument(xml, { xmlMode: true, decodeEntities: true })
  return elements(root.children, 'table-wrap').flatMap((wrap) => {
    const table = elements(wrap.children, 'table')[0]
    return table === undefined ? [] : [tableOf(wrap, table)]
  })
}

function tableOf(wrap: Element, table: Element): JatsTable {
  const head = gridOf(elements(table.children, 'thead'))
  const body = gridOf(elements(table.children, 'tbody'))
  const header = head.length > 0 ? joinedRows(head) : (body.shift() ?? [])
  const width = Math.max(header.length, ...body.map((row) => row.length))
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const caption = textOf(elements(wrap.children, 'caption'))
  const foot = textOf(elements(wrap.children, 'table-wrap-foot'))
  const rows = [line(header), line(Array.from({ length: width }, () => '---')), ...body.map(line)]
  const parts = [caption, rows.join('\n'), foot].filter((part) => part !== '')
  return {
    markdown: `${parts.join('\n\n')}\n`,
    cells: body.flatMap((row) => row.slice(1)).filter((cell) => /\d/.test(cell)).length,
  }
}

/** The rows of table sections with every spanning cell repeated where it reaches, as headings are. */
function gridOf(sections: readonly Element[]): string[][] {
  const rows = sections.flatMap((section) => elements(section.children, 'tr'))
  const { rows: grid } = layOut(
    rows.map((row) =>
      row.children
        .filter(isTag)
        .filter(({ name }) => name === 'td' || name === 'th')
        .map((cell) => ({
          text: { text: textOf([cell]), pieces: [] },
          rowSpan: spanOf(cell, 'rowspan'),
          columnSpan: spanOf(cell, 'colspan'),
          isHeader: true,
        })),
    ),
  )
  return grid.map((line) => line.map(({ text }) => text))
}

function spanOf({ attribs }: Element, name: string): number {
  return Math.max(1, Math.min(100, Number(attribs[name] ?? 1) || 1))
}

/** The header's rows as one: what stands over a column, from top to bottom, nothing twice. */
function joinedRows(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, at) =>
    [...new Set(rows.map((row) => row[at] ?? ''))].filter((text) => text !== '').join(' '),
  )
}

function textOf(nodes: readonly AnyNode[]): string {
  return nodes.map(plain).join(' ').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim()
}

/** Text as it is read; a raised mark of a footnote is set off so that it is no digit. */
function plain(node: AnyNode): string {
  if (isText(node)) return node.data
  if (!isTag(node)) return ''
  const inner = node.children.map(plain).join('')
  return node.name === 'sup' && /^[a-z*†‡§¶#]+$/i.test(inner.trim()) ? `<sup>${inner}</sup>` : inner
}

function elements(nodes: readonly AnyNode[], name: string): Element[] {
  return nodes
    .filter(isTag)
    .flatMap((node) => (node.name === name ? [node] : elements(node.children, name)))
}
