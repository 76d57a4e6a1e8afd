import { FlatTextBuilder, flatTextOf } from '../../document/flat-text-builder.js'
import { isReferenceHeading, type DocumentBuilder } from '../../document/document-builder.js'
import { isCaption } from '../caption.js'
import { OpenList } from '../open-list.js'
import { bulletOf, type Bullet } from './bullets.js'
import { isBodyShaped, isHeadingShaped, isTitleShaped } from './headings.js'
import type { Block } from '../../document/document.js'
import type { FlatText } from '../../document/flat-text.js'
import type { Draft } from './drafts.js'
import type { Line } from './lines.js'
import type { PathHeading } from './path-headings.js'
import type { TabTable } from './tab-tables.js'

type TextDraft = Extract<Draft, { type: 'text' }>

/** Decides what each draft is, by its shape and its neighbours, and adds it to the document. */
export class PlainTextWriter {
  readonly #builder: DocumentBuilder
  readonly #source: string
  readonly #drafts: readonly Draft[]
  /** A document that marks its headings needs no guess at others. */
  readonly #marksHeadings: boolean
  #hasTitle = false
  #hasBody = false
  #titleFollows = false
  #path: readonly string[] = []
  #list: OpenList | undefined

  constructor(builder: DocumentBuilder, source: string, drafts: readonly Draft[]) {
    this.#builder = builder
    this.#source = source
    this.#drafts = drafts
    this.#marksHeadings = drafts.some((draft) => draft.type === 'path' && !draft.heading.isTitle)
  }

  /** Adds all drafts, in order. */
  write(): void {
    this.#drafts.forEach((draft, index) => {
      if (draft.type === 'path') this.#writePath(draft.heading)
      else if (draft.type === 'table') this.#writeTable(draft.table)
      else if (draft.type === 'heading')
        this.#writeMarked(draft.line, draft.level, draft.markLength)
      else this.#writeText(draft, this.#drafts[index + 1])
    })
  }

  #writePath({ isTitle, parts, rest }: PathHeading): void {
    const flats = parts.map((part) => flatTextOf(this.#source, part.start, part.end))
    const names = flats.map((flat) => flat.text)
    const known = names.findIndex((name, index) => name !== this.#path[index])
    flats.forEach((flat, index) => {
      if (known >= 0 && index >= known) this.#heading(flat, index + 2)
    })
    if (!isTitle) this.#path = names
    if (rest === undefined) this.#titleFollows = isTitle
    else if (isTitle) this.#title(flatTextOf(this.#source, rest.start, rest.end))
    else this.#paragraph(flatTextOf(this.#source, rest.start, rest.end))
  }

  #writeMarked(line: Line, level: number, markLength: number): void {
    const flat = flatTextOf(this.#source, line.textStart + markLength, line.end)
    if (level === 1 && !this.#hasTitle) this.#title(flat)
    else this.#heading(flat, Math.max(level, 2))
  }

  #writeTable({ rows, headerRows }: TabTable): void {
    const above = this.#builder.blocks.at(-1)
    const caption = above?.kind !== 'cell' && above !== undefined && isCaption(above)
    this.#list = undefined
    this.#hasBody = true
    this.#builder.table(
      rows.map((row) => row.map(({ start, end }) => flatTextOf(this.#source, start, end))),
      headerRows,
      caption ? above : undefined,
    )
  }

  #writeText(draft: TextDraft, next: Draft | undefined): void {
    const first = draft.lines[0]
    const bullet = first === undefined ? undefined : bulletOf(first.text)
    const flat = joined(this.#source, draft.lines, 0)
    if (this.#titleFollows || this.#isTitle(flat.text, bullet)) this.#title(flat)
    else if (this.#isHeading(draft, flat.text, bullet, next)) this.#heading(flat, 2)
    else if (bullet === undefined) this.#paragraph(flat)
    else this.#item(joined(this.#source, draft.lines, bullet.length), first)
  }

  #isTitle(text: string, bullet: Bullet | undefined): boolean {
    const canBeTitle = !this.#hasTitle && !this.#hasBody && !this.#marksHeadings
    return canBeTitle && bullet === undefined && isTitleShaped(text)
  }

  #isHeading(
    draft: TextDraft,
    text: string,
    bullet: Bullet | undefined,
    next: Draft | undefined,
  ): boolean {
    if (isReferenceHeading(text)) return true
    if (this.#marksHeadings || !isHeadingShaped(text)) return false
    if (isReferenceHeading(this.#builder.section.title) && /\d|\. |^[^:]*,/.test(text)) return false
    if (bullet !== undefined && !this.#isNumberedHeading(draft, text, bullet, next)) return false
    return draft.isAlone || (draft.isFirst && this.#isBody(next))
  }

  /** "2. Methods": numbered like an item, but with text or a list below and no item above. */
  #isNumberedHeading(
    draft: TextDraft,
    text: string,
    bullet: Bullet,
    next: Draft | undefined,
  ): boolean {
    return (
      bullet.isNumber &&
      draft.isAlone &&
      text.length <= 60 &&
      this.#list === undefined &&
      (this.#isBody(next) || this.#isGlyphItem(next))
    )
  }

  /** Whether a draft is body text, and not an item of a list. */
  #isBody(draft: Draft | undefined): boolean {
    if (draft?.type !== 'text') return false
    const first = draft.lines[0]?.text ?? ''
    const last = draft.lines.at(-1)?.text ?? ''
    return bulletOf(first) === undefined && (isBodyShaped(first) || isBodyShaped(last))
  }

  #isGlyphItem(draft: Draft | undefined): boolean {
    const first = draft?.type === 'text' ? draft.lines[0] : undefined
    return first !== undefined && bulletOf(first.text)?.isNumber === false
  }

  // A line of characters without width leaves no words: it makes no block.
  #title(flat: FlatText): void {
    if (flat.text === '') return
    this.#hasTitle = true
    this.#titleFollows = false
    this.#list = undefined
    this.#builder.heading(flat, 1)
  }

  #heading(flat: FlatText, level: number): void {
    if (flat.text === '') return
    this.#list = undefined
    this.#builder.heading(flat, level)
  }

  #paragraph(flat: FlatText): void {
    if (flat.text === '') return
    this.#list = undefined
    this.#hasBody ||= isBodyShaped(flat.text)
    this.#builder.block('paragraph', flat)
  }

  #item(flat: FlatText, line: Line | undefined): void {
    if (flat.text === '') return
    this.#hasBody ||= isBodyShaped(flat.text)
    this.#list ??= new OpenList(leadOf(this.#builder.blocks.at(-1)))
    const indent = line === undefined ? 0 : line.textStart - line.start
    const block = this.#builder.block('list-item', flat, this.#list.leadAt(indent))
    this.#list.add(block, indent)
  }
}

/** The block before a list leads in to it if it ends with a colon or is a paragraph of text. */
function leadOf(block: Block | undefined): Block | undefined {
  if (block === undefined) return undefined
  const isLead = block.flat.text.endsWith(':')
  return isLead || (block.kind === 'paragraph' && isBodyShaped(block.flat.text)) ? block : undefined
}

/** The flat text of lines read as one, without the mark of an item. */
function joined(source: string, lines: readonly Line[], markLength: number): FlatText {
  const flat = new FlatTextBuilder(source)
  let last: Line | undefined
  for (const line of lines) {
    if (last === undefined) flat.literal(line.textStart + markLength, line.end)
    else {
      // A word or a range that was broken at its hyphen goes on without a space.
      const isBroken = /[\p{L}\d][-–]$/u.test(last.text.slice(-2)) && /^[\p{L}\d]/u.test(line.text)
      if (!isBroken) flat.replacement(' ', last.end, line.textStart)
      flat.literal(line.textStart, line.end)
    }
    last = line
  }
  return flat.build()
}
