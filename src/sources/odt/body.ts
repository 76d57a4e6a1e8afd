import { attributeOf, childrenOf, nameOf, TooDeep, type XmlElement } from '../archives/xml.js'
import type { CellDraft, Draft } from '../rendering/draft.js'
import type { Inline, Rendering, Run } from '../rendering/rendering.js'
import { bodyOfNote, type OdtContent, readInlines } from './inlines.js'
import { rowsOf } from './tables.js'
import type { OdtStyles } from './styles.js'

/** Deeper than this nobody nests lists, sections and tables. */
const maxDepth = 60

/** How much of a heading tells where a place is. */
const maxHeading = 60

/** What holds blocks and is none. */
const containers: ReadonlySet<string> = new Set([
  'section', 'list-item', 'list-header', 'numbered-paragraph', 'frame', 'text-box', 'index-body',
]) // prettier-ignore

/** Draws the body of a text document and gives its blocks in reading order. */
export class OdtReader {
  readonly #rendering: Rendering
  readonly #styles: OdtStyles
  readonly #drafts: Draft[] = []
  #hasTitle = false
  #heading = ''
  #paragraphs = 0
  #tables = 0
  #notes = 0

  constructor(rendering: Rendering, styles: OdtStyles) {
    this.#rendering = rendering
    this.#styles = styles
  }

  /** The blocks of the body; notes stand behind the block that refers to them. */
  read(body: XmlElement): readonly Draft[] {
    this.#readBlocks(body, undefined, 0)
    return this.#drafts
  }

  #readBlocks(container: XmlElement, list: number | undefined, depth: number): void {
    if (depth > maxDepth) throw new TooDeep()
    for (const element of childrenOf(container)) {
      const name = nameOf(element)
      if (name === 'h' || name === 'p') this.#readParagraph(element, list, depth)
      else if (name === 'table') this.#readTable(element, depth)
      else if (name === 'list') this.#readBlocks(element, (list ?? -1) + 1, depth + 1)
      else if (containers.has(name) && attributeOf(element, 'display') !== 'none') {
        this.#readBlocks(element, list, depth + 1)
      }
    }
  }

  #readParagraph(element: XmlElement, list: number | undefined, depth: number): void {
    const content: OdtContent = { inlines: [], notes: [], boxes: [] }
    readInlines(element, content, this.#styles)
    if (hasText(content.inlines)) {
      const level = this.#levelOf(element)
      if (level !== undefined) this.#heading = textIn(content.inlines)
      const runs = this.#draw(content.inlines, `paragraph ${String(++this.#paragraphs)}`)
      if (level !== undefined) this.#drafts.push({ type: 'heading', level, runs })
      else if (list !== undefined) this.#drafts.push({ type: 'list-item', runs, depth: list })
      else this.#drafts.push({ type: 'paragraph', runs })
    }
    this.#readAsides(content, depth)
  }

  /** The level of a heading; those below a title begin at the second. */
  #levelOf(element: XmlElement): number | undefined {
    const isTitle = this.#styles.isTitle(attributeOf(element, 'style-name'))
    if (isTitle) this.#hasTitle = true
    if (isTitle) return 1
    if (nameOf(element) !== 'h') return undefined
    const level = Math.min(Math.max(1, Number(attributeOf(element, 'outline-level')) || 1), 9)
    return this.#hasTitle ? level + 1 : level
  }

  #readTable(table: XmlElement, depth: number): void {
    const number = String(++this.#tables)
    const aside: OdtContent = { inlines: [], notes: [], boxes: [] }
    const rows = rowsOf(table).map((cells, at) =>
      cells.map(({ element, column, rowSpan, columnSpan, isHeader }, index): CellDraft => {
        const content: OdtContent = { inlines: [], notes: aside.notes, boxes: aside.boxes }
        this.#readCell(element, content, depth)
        const place = `table ${number}, row ${String(at + 1)}, column ${String(column + 1)}`
        const runs = this.#draw(content.inlines, place, index === cells.length - 1 ? '\n' : ' | ')
        return { runs, rowSpan, columnSpan, isHeader }
      }),
    )
    this.#drafts.push({ type: 'table', rows })
    this.#readAsides(aside, depth)
  }

  /** The paragraphs of a cell as one text, and those of what stands in it. */
  #readCell(container: XmlElement, content: OdtContent, depth: number): void {
    if (depth > maxDepth) throw new TooDeep()
    for (const element of childrenOf(container)) {
      const name = nameOf(element)
      if (name === 'p' || name === 'h') {
        if (content.inlines.length > 0) content.inlines.push({ text: ' ' })
        readInlines(element, content, this.#styles)
      } else this.#readCell(element, content, depth + 1)
    }
  }

  #readAsides({ notes, boxes }: OdtContent, depth: number): void {
    for (const note of notes) {
      const content: OdtContent = { inlines: [], notes: [], boxes: [] }
      const body = bodyOfNote(note)
      if (body !== undefined) this.#readCell(body, content, depth + 1)
      const kind = attributeOf(note, 'note-class') === 'endnote' ? 'endnote' : 'footnote'
      const runs = this.#rendering.add(content.inlines, { label: `${kind} ${String(++this.#notes)}` }) // prettier-ignore
      this.#drafts.push({ type: 'footnote', runs })
    }
    for (const box of boxes) this.#readBlocks(box, undefined, depth + 1)
  }

  #draw(inlines: readonly Inline[], place: string, separator?: string): Run[] {
    const heading = this.#heading.slice(0, maxHeading)
    const label = heading === '' ? place : `${place} ("${heading}")`
    return this.#rendering.add(inlines, { label }, separator)
  }
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
