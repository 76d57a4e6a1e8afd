import { flatten } from './flatten.js'
import { isCaption } from '../caption.js'
import type { Block } from '../../document/document.js'
import type { DocumentBuilder } from '../../document/document-builder.js'
import type { BlockContent, DefinitionContent, List, RootContent, Table } from 'mdast'

/** What the nodes around give to a block. */
interface Surroundings {
  readonly kind: 'paragraph' | 'list-item' | 'footnote'
  readonly lead?: Block | undefined
}

/** Adds the blocks of Markdown nodes to a document, in reading order. */
export class BlockWriter {
  readonly #builder: DocumentBuilder
  readonly #source: string

  constructor(builder: DocumentBuilder, source: string) {
    this.#builder = builder
    this.#source = source
  }

  /** Adds nodes that stand side by side. The limits on a file bound how deep they can nest. */
  write(
    nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
    around: Surroundings = { kind: 'paragraph' },
  ): void {
    let above: Block | undefined
    for (const node of nodes) above = this.#writeNode(node, around, above)
  }

  /** Adds a node; returns the block that it leaves right above the next one. */
  #writeNode(node: RootContent, around: Surroundings, above: Block | undefined): Block | undefined {
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
        this.#writeList(node, above)
        return undefined
      case 'table':
        this.#writeTable(node, above)
        return undefined
      case 'blockquote':
        this.write(node.children, { kind: around.kind })
        return undefined
      case 'footnoteDefinition':
        this.write(node.children, { kind: 'footnote' })
        return undefined
      case 'html':
      case 'definition':
        return above
      default:
        return undefined
    }
  }

  #writeList(list: List, above: Block | undefined): void {
    const lead = above?.kind === 'heading' ? undefined : above
    for (const item of list.children) {
      this.write(item.children, { kind: 'list-item', lead })
    }
  }

  #writeTable(table: Table, above: Block | undefined): void {
    const rows = table.children.map((row) =>
      row.children.map((cell) => flatten(cell.children, this.#source)),
    )
    this.#builder.table(rows, 1, above !== undefined && isCaption(above) ? above : undefined)
  }
}
