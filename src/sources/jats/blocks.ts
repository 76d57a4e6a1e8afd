import type { Block } from '../../document/document.js'
import type { DocumentBuilder } from '../../document/document-builder.js'
import { joined, type FlatText } from '../../document/flat-text.js'
import { FlatTextBuilder } from '../../document/flat-text-builder.js'
import { childOf, childrenOf, descendantsOf, isElement } from '../markup/elements.js'
import { flatten } from '../markup/flatten.js'
import type { MarkupElement, MarkupNode } from '../markup/tree.js'
import { inlineRole } from './inline.js'
import { gridOf } from './table.js'

/** How paragraphs of a part of the article are to be read. */
interface Surroundings {
  readonly kind: 'paragraph' | 'list-item' | 'footnote'
  /** The level of a heading here. */
  readonly level: number
  readonly lead?: Block | undefined
}

/** Elements that stand between paragraphs, or part one in two. */
const blocks: ReadonlySet<string> = new Set([
  'ack', 'app', 'app-group', 'array', 'bio', 'body', 'boxed-text', 'caption', 'def-list',
  'disp-quote', 'fig', 'fig-group', 'fn-group', 'glossary', 'list', 'notes', 'p', 'preformat',
  'ref-list', 'sec', 'speech', 'statement', 'supplementary-material', 'table-wrap',
  'table-wrap-group', 'title', 'verse-group',
]) // prettier-ignore

/** What tells of an element and is no text of the article. */
const unread: ReadonlySet<string> = new Set([
  'label', 'sec-meta', 'object-id', 'alt-text', 'long-desc', 'permissions', 'attrib', 'graphic',
  'media', 'kwd-group', 'disp-formula', 'disp-formula-group', 'tex-math', 'title-group',
]) // prettier-ignore

/** Adds the text of a JATS article to a document, block by block. */
export class JatsBlockWriter {
  readonly #builder: DocumentBuilder
  readonly #source: string
  /** What stands right above, where it may lead in to the next list or head the next table. */
  #above: Block | undefined

  constructor(builder: DocumentBuilder, source: string) {
    this.#builder = builder
    this.#source = source
  }

  /** Adds a heading. */
  heading(element: MarkupElement, level: number): void {
    const flat = this.#flat(element.children)
    if (flat.text !== '') this.#above = this.#builder.heading(flat, level)
  }

  /**
   * Adds a part of the article under its own title, or under a name for it that takes the place of
   * the element's in the file.
   */
  part(element: MarkupElement, level: number, name: string): void {
    const title = childOf(element, 'title')
    if (title === undefined) {
      const start = element.start + 1
      const flat = new FlatTextBuilder(this.#source)
      this.#builder.heading(
        flat.replacement(name, start, start + element.name.length).build(),
        level,
      )
    }
    if (element.name === 'ref-list') this.#writeReferences(element, level)
    else this.write(element, { kind: 'paragraph', level })
  }

  /** Adds what an element holds. The limit on nesting bounds how deep this goes. */
  write(element: MarkupElement, around: Surroundings): void {
    let run: MarkupNode[] = []
    const end = (): void => {
      if (run.length > 0) this.#writeRun(run, around)
      run = []
    }
    for (const node of element.children) {
      if (node.type === 'text') run.push(node)
      else if (blocks.has(node.name)) {
        end()
        this.#writeBlock(node, around)
      } else if (!unread.has(node.name)) run.push(node)
    }
    end()
  }

  #writeBlock(element: MarkupElement, around: Surroundings): void {
    const { level } = around
    switch (element.name) {
      case 'title':
        this.heading(element, level)
        return
      case 'sec':
      case 'app':
      case 'boxed-text':
        this.write(element, { kind: 'paragraph', level: level + 1 })
        return
      case 'list':
        this.#writeList(element, around)
        return
      case 'def-list':
        this.#writeDefinitions(element, around)
        return
      case 'table-wrap':
        this.#writeTable(element)
        return
      case 'fig':
      case 'supplementary-material':
        this.#writeCaption(element)
        return
      case 'fn-group':
        for (const note of descendantsOf(element, 'fn')) this.#writeNote(note)
        return
      case 'ref-list':
        this.#writeReferences(element, level)
        return
      default:
        this.write(element, around)
    }
  }

  /** A paragraph, and behind it the notes that stand in it. */
  #writeRun(nodes: readonly MarkupNode[], { kind, lead }: Surroundings): void {
    const flat = this.#flat(nodes)
    if (flat.text !== '') this.#above = this.#builder.block(kind, flat, lead)
    for (const node of nodes) {
      if (isElement(node, 'fn')) this.#writeNote(node)
    }
  }

  #writeNote(note: MarkupElement): void {
    const flat = this.#labelled(note)
    if (flat.text !== '') this.#builder.block('footnote', flat)
  }

  #writeList(list: MarkupElement, { level }: Surroundings): void {
    const lead = this.#above?.kind === 'heading' ? undefined : this.#above
    for (const item of childrenOf(list, 'list-item')) {
      this.write(item, { kind: 'list-item', level, lead })
    }
    this.#above = undefined
  }

  /** Terms with what is said of them, abbreviations for the most part. */
  #writeDefinitions(list: MarkupElement, { level }: Surroundings): void {
    for (const part of childrenOf(list, 'title', 'def-item', 'def-list')) {
      if (part.name === 'title') this.heading(part, level + 1)
      else if (part.name === 'def-list') this.#writeDefinitions(part, { kind: 'list-item', level })
      else {
        const flats = childrenOf(part, 'term', 'def').map(({ children }) => this.#flat(children))
        const flat = joined(flats.filter(({ text }) => text !== ''))
        if (flat.text !== '') this.#builder.block('list-item', flat)
      }
    }
    this.#above = undefined
  }

  /** The caption, the cells, and the foot. Panels of one table share them. */
  #writeTable(wrap: MarkupElement): void {
    const heading = this.#above?.kind === 'heading' ? this.#above : undefined
    const caption = this.#writeCaption(wrap) ?? heading
    const notes = childrenOf(wrap, 'table-wrap-foot').flatMap((foot) => this.#notesOf(foot))
    const foot = notes.length === 0 ? undefined : joined(notes)
    const tables = descendantsOf(wrap, 'table')
    tables.forEach((table, at) => {
      const { rows, headerRows, spans } = gridOf(table, this.#source)
      if (rows.length === 0) return
      const own = at === tables.length - 1 ? foot : undefined
      this.#builder.table(rows, headerRows, caption, own, spans)
    })
    if (tables.length === 0 && foot !== undefined) this.#builder.block('footnote', foot)
  }

  #notesOf(foot: MarkupElement): FlatText[] {
    const notes = childrenOf(foot).flatMap((part) =>
      part.name === 'fn-group' ? childrenOf(part, 'fn') : [part],
    )
    return notes.map((note) => this.#labelled(note)).filter(({ text }) => text !== '')
  }

  /** "Table 2 Best response by dose": what names a table or a figure, as one block. */
  #writeCaption(element: MarkupElement): Block | undefined {
    const label = childOf(element, 'label')
    const captions = childrenOf(element, 'caption')
    const parts = [...(label === undefined ? [] : [label]), ...captions.flatMap(partsOfCaption)]
    const flats = parts.map(({ children }) => this.#flat(children))
    const flat = joined(flats.filter(({ text }) => text !== ''))
    this.#above = undefined
    return captions.length === 0 || flat.text === ''
      ? undefined
      : this.#builder.block('paragraph', flat)
  }

  #writeReferences(list: MarkupElement, level: number): void {
    for (const part of childrenOf(list)) {
      if (part.name === 'title') this.heading(part, level)
      else if (part.name === 'ref-list') this.#writeReferences(part, level + 1)
      else if (part.name === 'ref') {
        const flat = joined(this.#leaves(part))
        if (flat.text !== '') this.#builder.block('reference', flat)
      } else if (part.name === 'p') this.#writeBlock(part, { kind: 'paragraph', level })
    }
  }

  /** The words of each innermost element apart: citations hold names and years without spaces. */
  #leaves(element: MarkupElement): FlatText[] {
    const inner = childrenOf(element)
    if (inner.length === 0 || element.name === 'mixed-citation') {
      const flat = this.#flat(element.children)
      return flat.text === '' ? [] : [flat]
    }
    return inner.flatMap((child) => this.#leaves(child))
  }

  /** A note with its mark before it. */
  #labelled(note: MarkupElement): FlatText {
    const parts = childrenOf(note)
    const isMixed = note.name === 'p' || parts.length === 0
    if (isMixed) return this.#flat(note.children)
    const flats = parts.map(({ children }) => this.#flat(children))
    return joined(flats.filter(({ text }) => text !== ''))
  }

  #flat(nodes: readonly MarkupNode[]): FlatText {
    return flatten(nodes, this.#source, inlineRole)
  }
}

function partsOfCaption(caption: MarkupElement): MarkupElement[] {
  return childrenOf(caption, 'title', 'p')
}
