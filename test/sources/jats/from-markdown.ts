import { parseMarkdown } from '../../../src/sources/markdown/processor.js'
import type { FootnoteDefinition, Nodes, Root, Table } from 'mdast'
import { articleOf } from './article.js'

/** A JATS article with the text of a Markdown document. */
export function jatsOf(markdown: string): string {
  const root = parseMarkdown(markdown)
  const [title, ...rest] = root.children.filter(
    ({ type }) => type !== 'yaml' && type !== 'footnoteDefinition',
  )
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition')
  return articleOf({
    front: `<title-group><article-title>${title === undefined ? '' : inner(title)}</article-title></title-group>`,
    body: sectionsOf({ type: 'root', children: rest }),
    back: `<fn-group>${notes.map(noteOf).join('')}</fn-group>`,
  })
}

/** Sections in each other, as the headings' levels say. */
function sectionsOf({ children }: Root): string {
  const open: number[] = []
  const close = (level: number): string => {
    let closed = ''
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) {
      open.pop()
      closed += '</sec>'
    }
    return closed
  }
  const parts = children.map((node, at) => {
    const isTitle = node.type === 'paragraph' && children[at + 1]?.type === 'table'
    if (isTitle) return ''
    if (node.type === 'table') return tableOf(node, children[at - 1])
    if (node.type !== 'heading') return xmlOf(node)
    const closed = close(node.depth)
    open.push(node.depth)
    return `${closed}<sec><title>${inner(node)}</title>`
  })
  return parts.join('\n') + close(0)
}

function xmlOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    case 'break':
      return '<break/>'
    case 'html':
      return /^<\/?su[bp]>$/.test(node.value) ? node.value : ''
    case 'strong':
      return `<bold>${inner(node)}</bold>`
    case 'emphasis':
      return `<italic>${inner(node)}</italic>`
    case 'footnoteReference':
      return `<xref ref-type="fn" rid="${node.identifier}"><sup>${node.identifier}</sup></xref>`
    case 'paragraph':
      return `<p>${inner(node)}</p>`
    case 'list':
      return `<list>${inner(node)}</list>`
    case 'listItem':
      return `<list-item>${inner(node)}</list-item>`
    default:
      return 'children' in node ? inner(node) : ''
  }
}

function inner(node: Nodes): string {
  return 'children' in node ? node.children.map(xmlOf).join('') : ''
}

/** The table, and the paragraph above it as its caption. */
function tableOf({ children }: Table, above: Nodes | undefined): string {
  const caption = above?.type === 'paragraph' ? `<caption>${xmlOf(above)}</caption>` : ''
  const rows = children.map(
    (row) => `<tr>${row.children.map((cell) => `<td>${inner(cell)}</td>`).join('')}</tr>`,
  )
  const [head = '', ...body] = rows
  return `<table-wrap>${caption}<table><thead>${head}</thead><tbody>${body.join('')}</tbody></table></table-wrap>`
}

function noteOf(note: FootnoteDefinition): string {
  return `<fn id="${note.identifier}">${inner(note)}</fn>`
}
