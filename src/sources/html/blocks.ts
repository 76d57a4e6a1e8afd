import type { Block } from '../../document/document.js'
import type { DocumentBuilder } from '../../document/document-builder.js'
import { joined, type FlatText } from '../../document/flat-text.js'
import { isCaption } from '../caption.js'
import { childOf, isElement } from '../markup/elements.js'
import { flatten } from '../markup/flatten.js'
import type { MarkupElement, MarkupNode, MarkupText } from '../markup/tree.js'
import { isFurniture as isFurnitureText } from '../plain-text/furniture.js'
import { isBlock } from './block-names.js'
import { boldLevel, isBoldHeading } from './bold.js'
import { holdsNotes, isFurniture, type Page } from './furniture.js'
import { isShown } from './shown.js'
import { isLayout, readTable } from './table.js'

/** How the paragraphs of a part of the page are to be read. */
interface Surroundings {
  readonly kind: 'paragraph' | 'list-item' | 'footnote' | 'reference'
  readonly lead?: Block | undefined
}

/** Adds the text of a page to a document, block by block, and leaves its furniture out. */
export class HtmlBlockWriter {
  readonly #builder: DocumentBuilder
  readonly #source: string
  readonly #page: Page
  /** What stands right above, where it may name the next table or lead in to the next list. */
  #above: Block | undefined

  constructor(builder: DocumentBuilder, source: string, page: Page) {
    this.#builder = builder
    this.#source = source
    this.#page = page
  }

  /** Adds what an element holds. The limit on nesting bounds how deep this goes. */
  write(element: MarkupElement, around: Surroundings = { kind: 'paragraph' }): void {
    let run: MarkupNode[] = []
    const end = (): void => {
      if (run.length > 0) this.#writeRun(run, around)
      run = []
    }
    const nodes = element.name === 'pre' ? paragraphsOf(element) : element.children
    nodes.forEach((node, at) => {
      if (node.type === 'text') run.push(node)
      else if (!isShown(node)) return
      else if (isDoubleBreak(nodes, at)) end()
      else if (isElement(node, 'br') && isHeading(run, around)) end()
      else if (isBlock(node.name) || this.#page.measures(node).isBroken) {
        end()
        this.#writeBlock(node, around)
      } else run.push(node)
    })
    end()
  }

  /** Adds a heading of the page. */
  writeHeading(element: MarkupElement, level: number): void {
    const flat = this.#flat(element.children)
    if (flat.text !== '') this.#above = this.#builder.heading(flat, level)
  }

  #writeBlock(element: MarkupElement, around: Surroundings): void {
    if (isFurniture(element, this.#page)) return
    const own = surroundingsOf(element, around)
    const { name, attributes } = element
    switch (name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.writeHeading(element, Number(name.slice(1)))
        return
      case 'ul':
      case 'ol':
      case 'dir':
        this.#writeList(element, own)
        return
      case 'dl':
        this.#writeDefinitions(element, own)
        return
      case 'table':
        this.#writeTable(element, own)
        return
      case 'figure':
        this.#writeFigure(element, own)
        return
      default:
        if (attributes['role'] === 'heading') {
          this.writeHeading(element, Number(attributes['aria-level']) || 2)
        } else this.write(element, own)
    }
  }

  #writeRun(nodes: readonly MarkupNode[], around: Surroundings): void {
    const flat = this.#flat(nodes)
    if (flat.text === '' || isFurnitureText(flat.text)) return
    this.#above = isHeading(nodes, around)
      ? this.#builder.heading(flat, boldLevel)
      : this.#builder.block(around.kind, flat, around.lead)
  }

  #writeList(list: MarkupElement, around: Surroundings): void {
    const lead = this.#above?.kind === 'heading' ? undefined : this.#above
    const kind = around.kind === 'paragraph' ? 'list-item' : around.kind
    for (const item of list.children) {
      if (isElement(item) && isShown(item)) {
        if (isElement(item, 'ul', 'ol')) this.#writeList(item, around)
        else if (!isFurniture(item, this.#page)) this.write(item, { kind, lead })
      }
    }
    this.#above = undefined
  }

  /** Terms with what is said of them: "ORR" and "45.8%". */
  #writeDefinitions(list: MarkupElement, around: Surroundings): void {
    const lead = this.#above?.kind === 'heading' ? undefined : this.#above
    const item: Surroundings = {
      kind: around.kind === 'paragraph' ? 'list-item' : around.kind,
      lead,
    }
    let term: FlatText | undefined
    for (const part of partsOf(list)) {
      if (part.name === 'dt') {
        this.#writeTerm(term, item)
        term = this.#flat(part.children)
      } else if (term === undefined || this.#page.measures(part).isBroken) {
        this.#writeTerm(term, item)
        term = undefined
        this.write(part, item)
      } else {
        this.#writeTerm(joined([term, this.#flat(part.children)]), item)
        term = undefined
      }
    }
    this.#writeTerm(term, item)
    this.#above = undefined
  }

  #writeTerm(flat: FlatText | undefined, { kind, lead }: Surroundings): void {
    if (flat !== undefined && flat.text !== '') this.#builder.block(kind, flat, lead)
  }

  #writeTable(table: MarkupElement, around: Surroundings): void {
    if (isLayout(table, this.#page.measures)) {
      this.write(table, around)
      return
    }
    const { grid, caption, notes } = readTable(table, this.#source, this.#page.roles)
    if (caption !== undefined && caption.text !== '') {
      this.#above = this.#builder.block('paragraph', caption)
    }
    const above = this.#above
    const named = caption === undefined ? above !== undefined && isCaption(above) : true
    const foot = notes.length === 0 ? undefined : joined(notes)
    const { rows, headerRows, spans } = grid
    this.#builder.table(rows, headerRows, named ? above : undefined, foot, spans)
    this.#above = undefined
  }

  /** A figure's caption is read before what it names. */
  #writeFigure(figure: MarkupElement, around: Surroundings): void {
    const caption = childOf(figure, 'figcaption')
    if (caption !== undefined) this.write(caption, around)
    for (const node of figure.children) {
      if (isElement(node) && node !== caption && isShown(node)) this.#writeBlock(node, around)
    }
  }

  #flat(nodes: readonly MarkupNode[]): FlatText {
    return flatten(nodes, this.#source, this.#page.roles)
  }
}

/** Whether a line of the text is one in bold that heads what follows. */
function isHeading(nodes: readonly MarkupNode[], { kind, lead }: Surroundings): boolean {
  return kind === 'paragraph' && lead === undefined && isBoldHeading(nodes)
}

function surroundingsOf(element: MarkupElement, around: Surroundings): Surroundings {
  if (around.kind === 'footnote' || around.kind === 'reference' || !holdsNotes(element)) {
    return element.name === 'blockquote' ? { kind: around.kind } : around
  }
  const { class: classes = '', id = '', role = '' } = element.attributes
  const isNotes = /foot-?notes?|end-?notes?/i.test(`${classes} ${id} ${role}`)
  return { kind: isNotes ? 'footnote' : 'reference' }
}

/** Whether the second of two line breaks in a row, or one in front of another, stands here. */
function isDoubleBreak(nodes: readonly MarkupNode[], at: number): boolean {
  const node = nodes[at]
  if (node === undefined || !isElement(node, 'br')) return false
  const isBreak = (other: MarkupNode | undefined): boolean =>
    other !== undefined && isElement(other, 'br')
  const isBlank = (other: MarkupNode | undefined): boolean =>
    other?.type === 'text' && other.text.trim() === ''
  const before = isBlank(nodes[at - 1]) ? nodes[at - 2] : nodes[at - 1]
  const after = isBlank(nodes[at + 1]) ? nodes[at + 2] : nodes[at + 1]
  return isBreak(before) || isBreak(after)
}

/** Preformatted text with an empty element where a blank line parts two paragraphs. */
function paragraphsOf(element: MarkupElement): MarkupNode[] {
  return element.children.flatMap((node) =>
    node.type === 'text' ? partsAtBlankLines(node) : [node],
  )
}

function partsAtBlankLines(node: MarkupText): MarkupNode[] {
  const parts: MarkupNode[] = []
  let from = 0
  for (const { 0: blank, index } of node.text.matchAll(/\r?\n[ \t]*(?=\r?\n)/g)) {
    parts.push(part(node, from, index), lineEnd(node, index))
    from = index + blank.length
  }
  return parts.length === 0 ? [node] : [...parts, part(node, from, node.text.length)]
}

function part({ text, start }: MarkupText, from: number, end: number): MarkupText {
  return { type: 'text', text: text.slice(from, end), start: start + from, end: start + end }
}

function lineEnd({ start }: MarkupText, at: number): MarkupElement {
  const place = { start: start + at, end: start + at }
  return { type: 'element', name: 'hr', attributes: {}, children: [], ...place }
}

/** The terms and what is said of them, out of the groups that may hold them. */
function partsOf(list: MarkupElement): MarkupElement[] {
  return list.children.flatMap((node) => {
    if (isElement(node, 'dt', 'dd')) return isShown(node) ? [node] : []
    return isElement(node, 'div') ? partsOf(node) : []
  })
}
