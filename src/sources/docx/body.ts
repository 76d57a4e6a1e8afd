import { isHeadingShaped } from '../plain-text/headings.js'
import type { FileAddress } from '../../document/place.js'
import type { Draft } from '../rendering/draft.js'
import type { Inline, Rendering } from '../rendering/rendering.js'
import { emptyContent, InlineReader, type ParagraphContent } from './inlines.js'
import { Notes } from './notes.js'
import { rowsOf, type TableCell } from './tables.js'
import type { ParagraphStyle, Styles } from './styles.js'
import { childOf, childrenOf, nameOf, TooDeep, valueOf, type XmlElement } from '../archives/xml.js'

/** The parts of a document that hold text. */
export interface DocxParts {
  readonly body: XmlElement
  readonly styles: Styles
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
}

/** Deeper than this nobody nests tables and controls. */
const maxDepth = 60

/** Draws the body of a document and gives its blocks, in reading order, as revised. */
export class BodyReader {
  readonly #rendering: Rendering
  readonly #styles: Styles
  readonly #inlines: InlineReader
  readonly #notes: Notes
  readonly #drafts: Draft[] = []
  readonly #hasTitle: boolean
  #heading = ''
  #paragraphs = 0
  #tables = 0
  /** What a paragraph whose end was deleted hands on to the next. */
  #open: ParagraphContent | undefined

  constructor({ body, styles, footnotes, endnotes }: DocxParts, rendering: Rendering) {
    this.#rendering = rendering
    this.#styles = styles
    this.#inlines = new InlineReader(styles)
    this.#notes = new Notes(footnotes, endnotes)
    this.#hasTitle = childrenOf(body).some((child) => this.#styleOf(child).isTitle)
  }

  /** The blocks of the body, and behind them the notes that its paragraphs refer to. */
  read(body: XmlElement): readonly Draft[] {
    this.#readBlocks(body, 0)
    this.#writeNotes()
    return this.#drafts
  }

  #readBlocks(container: XmlElement, depth: number): void {
    if (depth > maxDepth) throw new TooDeep()
    for (const element of childrenOf(container)) {
      const name = nameOf(element)
      if (name === 'p') this.#readParagraph(element, depth)
      else if (name === 'tbl') this.#readTable(element, depth)
      else if (containers.has(name)) this.#readBlocks(element, depth + 1)
    }
  }

  #readParagraph(paragraph: XmlElement, depth: number): void {
    const content = this.#open ?? emptyContent()
    this.#inlines.read(paragraph, content)
    const properties = childOf(paragraph, 'pPr')
    const isEndDeleted = childOf(childOf(properties, 'rPr'), 'del') !== undefined
    this.#open = isEndDeleted ? content : undefined
    if (isEndDeleted) return
    const style = this.#styleOf(paragraph)
    if (hasText(content.inlines) && !style.isContents) {
      this.#writeParagraph(content, style, properties)
    }
    this.#notes.refer(content.notes)
    for (const box of content.boxes) this.#readBlocks(box, depth + 1)
  }

  #writeParagraph(
    content: ParagraphContent,
    style: ParagraphStyle,
    properties: XmlElement | undefined,
  ): void {
    const level = this.#headingLevel(content, style, properties)
    if (level !== undefined) this.#heading = textIn(content.inlines)
    const runs = this.#rendering.add(
      content.inlines,
      this.#address(`paragraph ${String(++this.#paragraphs)}`),
    )
    const depth = level === undefined ? listDepth(style, properties) : undefined
    if (level !== undefined) this.#drafts.push({ type: 'heading', level, runs })
    else if (depth !== undefined) this.#drafts.push({ type: 'list-item', runs, depth })
    else this.#drafts.push({ type: 'paragraph', runs })
  }

  /** The level of a heading by its style, or by all of it being bold; undefined for other text. */
  #headingLevel(
    { inlines, isBold }: ParagraphContent,
    style: ParagraphStyle,
    properties: XmlElement | undefined,
  ): number | undefined {
    if (style.isTitle) return 1
    const own = valueOf(properties, 'outlineLvl')
    const outline = own === undefined ? style.outlineLevel : Number(own)
    if (outline !== undefined && outline < 9) return outline + (this.#hasTitle ? 2 : 1)
    if (listDepth(style, properties) !== undefined || !(isBold || style.isBold)) return undefined
    return isHeadingShaped(textIn(inlines)) ? boldLevel : undefined
  }

  #readTable(table: XmlElement, depth: number): void {
    if (depth > maxDepth) throw new TooDeep()
    const rows = rowsOf(table)
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined
    if (only?.element !== undefined) {
      // A frame around text, and no table.
      this.#readBlocks(only.element, depth + 1)
      return
    }
    const index = ++this.#tables
    const asides: Aside[] = []
    this.#drafts.push({
      type: 'table',
      rows: rows.map((row, at) =>
        row.map((cell, position) => {
          const { rowSpan, columnSpan, isHeader, column } = cell
          const content = this.#contentOf(cell, asides, 0)
          const place = `table ${String(index)}, row ${String(at + 1)}, column ${String(column + 1)}`
          const separator = position === row.length - 1 ? '\n' : ' | '
          const runs = this.#rendering.add(content.inlines, this.#address(place), separator)
          return { runs, rowSpan, columnSpan, isHeader }
        }),
      ),
    })
    this.#writeNotes()
    for (const { element, isTable } of asides) {
      if (isTable) this.#readTable(element, depth + 1)
      else this.#readBlocks(element, depth + 1)
    }
  }

  /** The paragraphs of a cell as one text; tables and boxes in it are set aside. */
  #contentOf({ element }: TableCell, asides: Aside[], depth: number): ParagraphContent {
    const content = emptyContent()
    if (element !== undefined) this.#addContent(element, content, asides, depth)
    this.#notes.refer(content.notes)
    asides.push(...content.boxes.map((box) => ({ element: box, isTable: false })))
    return content
  }

  #addContent(
    container: XmlElement,
    content: ParagraphContent,
    asides: Aside[],
    depth: number,
  ): void {
    if (depth > maxDepth) throw new TooDeep()
    for (const element of childrenOf(container)) {
      const name = nameOf(element)
      if (name === 'p') {
        if (content.inlines.length > 0) content.inlines.push({ text: ' ' })
        this.#inlines.read(element, content)
      } else if (name === 'tbl') asides.push({ element, isTable: true })
      else if (containers.has(name)) this.#addContent(element, content, asides, depth + 1)
    }
  }

  /** Adds the notes that were referred to since the last time, as blocks. */
  #writeNotes(): void {
    for (const { element, label } of this.#notes.take()) {
      const content = emptyContent()
      this.#addContent(element, content, [], 0)
      if (!hasText(content.inlines)) continue
      const runs = this.#rendering.add(content.inlines, { label })
      this.#drafts.push({ type: 'footnote', runs })
    }
  }

  #styleOf(paragraph: XmlElement): ParagraphStyle {
    return this.#styles.paragraph(valueOf(childOf(paragraph, 'pPr'), 'pStyle'))
  }

  #address(place: string): FileAddress {
    const heading = this.#heading.slice(0, maxHeading)
    return { label: heading === '' ? place : `${place} ("${heading}")` }
  }
}

/** A table or a text box inside of a cell. */
interface Aside {
  readonly element: XmlElement
  readonly isTable: boolean
}

/** What holds blocks and is none: content controls, insertions, custom markup. */
const containers: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
])

/** Below the title and the first headings, wherever it stands. */
const boldLevel = 4

/** How much of a heading tells where a place is. */
const maxHeading = 60

/** How deep an item of a list is nested, from 0; undefined for what is none. */
function listDepth(style: ParagraphStyle, properties: XmlElement | undefined): number | undefined {
  const numbering = childOf(properties, 'numPr')
  const isListed = numbering === undefined ? style.isListed : valueOf(numbering, 'numId') !== '0'
  return isListed ? Number(valueOf(numbering, 'ilvl') ?? 0) || 0 : undefined
}

function hasText(inlines: readonly Inline[]): boolean {
  return inlines.some(({ text }) => text.trim() !== '')
}

function textIn(inlines: readonly Inline[]): string {
  return inlines
    .map(({ text, isRaised = false }) => (isRaised ? '' : text))
    .join('')
    .trim()
}
