import { flatten } from './flatten.js'
import { isCaption } from '../caption.js'
import type { Block, DocumentProblem } from '../../document/document.js'
import type { DocumentBuilder } from '../../document/document-builder.js'
import type { BlockContent, DefinitionContent, List, RootContent, Table } from 'mdast'

/** Deeper nesting is no text that anyone wrote, and would exhaust the stack. */
const maxDepth = 200

/** What the nodes around give to a block. */
interface Surroundings {
  readonly kind: 'paragraph' | 'list-item' | 'footnote'
  readonly lead?: Block | undefined
  readonly depth: number
}

/** Adds the blocks of Markdown nodes to a document, in reading order. */
export class BlockWriter {
  readonly problems: DocumentProblem[] = []
  readonly #builder: DocumentBuilder
  readonly #source: string

  constructor(builder: DocumentBuilder, source: string) {
    this.#builder = builder
    this.#source = source
  }

  /** Adds nodes that stand side by side. */
  write(
    nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
    around: Surroundings = { kind: 'paragraph', depth: 0 },
  ): void {
    const first = nodes[0]
    if (around.depth > maxDepth && first !== undefined) {
      const message = `Lists or quotes are nested more than ${String(maxDepth)} deep here: what is deeper was not read. Nest them less.`
      this.problems.push({ message, offset: first.position?.start.offset ?? 0 })
      return
    }
    let above: Block | undefined
    for (const node of nodes) above = this.#writeNode(node, around, above)
  }

  /** Adds a node; returns the block that it leaves right above the next one. */
  #writeNode(node: RootContent, around: Surroundings, above: Block | undefined): Block | undefined {
    const deeper = { kind: around.kind, depth: around.depth + 1 }
    switch (node.type) {
      case 'heading': {
        const flat = flatten(node.children, this.#source)
        return flat.text === '' ? above : this.#builder.heading(flat, node.depth)
      }
      case 'paragraph': {
        const flat = flatten(node.children, this.#source)
        return flat.text === '' ? above : this.#builder.block(around.kind, flat, around.lead)
      }
      case 'list':
        this.#writeList(node, around.depth, above)
        return undefined
      case 'table':
        this.#writeTable(node, above)
        return undefined
      case 'blockquote':
        this.write(node.children, deeper)
        return undefined
      case 'footnoteDefinition':
        this.write(node.children, { ...deeper, kind: 'footnote' })
        return undefined
      case 'html':
      case 'definition':
        return above
      default:
        return undefined
    }
  }

  #writeList(list: List, depth: number, above: Block | undefined): void {
    const lead = above?.kind === 'heading' ? undefined : above
    for (const item of list.children) {
      this.write(item.children, { kind: 'list-item', lead, depth: depth + 1 })
    }
  }

  #writeTable(table: Table, above: Block | undefined): void {
    const rows = table.children.map((row) =>
      row.children.map((cell) => flatten(cell.children, this.#source)),
    )
    this.#builder.table(rows, 1, above !== undefined && isCaption(above) ? above : undefined)
  }
}
