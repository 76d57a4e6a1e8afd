import { sentencesOf } from './sentences.js'
import type { SourceFacts } from '../sources/source.js'
import type {
  Address,
  Block,
  BlockKind,
  CellPosition,
  Directive,
  Document,
  DocumentProblem,
  Section,
  Table,
} from './document.js'
import type { Field } from './field.js'
import type { FlatText } from './flat-text.js'
import type { Span } from './place.js'

/** What a document has beside its blocks, where its file is no plain text. */
export interface DocumentAddresses {
  readonly addresses?: readonly Address[]
  readonly isRendering?: boolean
  readonly fields?: readonly Field[]
}

/**
 * Makes a Document of blocks given in reading order. A heading closes the sections of its own
 * level and below; below a heading such as "References", paragraphs and items are references.
 */
export class DocumentBuilder {
  readonly #path: string
  readonly #text: string
  readonly #blocks: Block[] = []
  readonly #sections: Section[] = [{ level: 0, title: '' }]
  readonly #tables: Table[] = []
  #section: Section
  #isInReferences = false

  constructor(path: string, text: string) {
    this.#path = path
    this.#text = text
    this.#section = this.#sections[0] ?? { level: 0, title: '' }
  }

  /** The blocks so far. */
  get blocks(): readonly Block[] {
    return this.#blocks
  }

  /** The section that the next block will stand in. */
  get section(): Section {
    return this.#section
  }

  /** Opens a section; levels count from 1, the title. */
  heading(flat: FlatText, level: number): Block {
    let parent = this.#section
    while (parent.parent !== undefined && parent.level >= level) parent = parent.parent
    const section: { -readonly [K in keyof Section]: Section[K] } = {
      level,
      title: flat.text,
      parent,
    }
    this.#section = section
    this.#isInReferences = isReferenceHeading(section.title)
    this.#sections.push(section)
    section.heading = this.#add(new TextBlock('heading', this.#blocks.length, flat, section))
    return section.heading
  }

  /** Adds a block that is neither a heading nor a cell. */
  block(kind: Exclude<BlockKind, 'heading' | 'cell'>, flat: FlatText, lead?: Block): Block {
    const isReference = kind !== 'footnote' && this.#isInReferences
    const block = new TextBlock(
      isReference ? 'reference' : kind,
      this.#blocks.length,
      flat,
      this.#section,
    )
    if (lead !== undefined) block.lead = lead
    return this.#add(block)
  }

  /**
   * Adds a table, cell by cell; a cell without text keeps its place. What explains it below becomes
   * a footnote. Figures that reach over several columns are told by their text.
   */
  table(
    rows: readonly (readonly FlatText[])[],
    headerRows: number,
    caption?: Block,
    foot?: FlatText,
    spans?: ReadonlyMap<FlatText, number>,
  ): Table {
    const cells: Block[][] = []
    const section = this.#section
    const table: { -readonly [K in keyof Table]: Table[K] } =
      caption === undefined
        ? { rows: cells, headerRows, section }
        : { rows: cells, headerRows, section, caption }
    rows.forEach((row, rowIndex) => {
      cells.push(
        row.map((flat, column) => {
          const cell = new TextBlock('cell', this.#blocks.length, flat, section)
          const columnSpan = spans?.get(flat)
          cell.cell = {
            table,
            row: rowIndex,
            column,
            ...(columnSpan !== undefined && { columnSpan }),
          }
          return this.#add(cell)
        }),
      )
    })
    this.#tables.push(table)
    if (foot !== undefined) table.foot = this.block('footnote', foot)
    return table
  }

  /** The document of all blocks so far. */
  build(
    facts: SourceFacts,
    problems: readonly DocumentProblem[] = [],
    { addresses = [], isRendering = false, fields = [] }: DocumentAddresses = {},
    directives: readonly Directive[] = [],
  ): Document {
    return {
      path: this.#path,
      text: this.#text,
      blocks: this.#blocks,
      sections: this.#sections,
      tables: this.#tables,
      facts,
      ...(problems.length > 0 && { problems }),
      ...(addresses.length > 0 && { addresses }),
      ...(isRendering && { isRendering }),
      ...(directives.length > 0 && { directives }),
      ...(fields.length > 0 && { fields }),
    }
  }

  #add(block: Block): Block {
    this.#blocks.push(block)
    return block
  }
}

/** Whether a heading announces a list of citations. */
export function isReferenceHeading(title: string): boolean {
  return /^(?:\d+\.?\s+)?(?:references?|bibliography|literature cited|works cited)(?: list)?\s*:?$/i.test(
    title,
  )
}

class TextBlock implements Block {
  readonly kind: BlockKind
  readonly index: number
  readonly flat: FlatText
  readonly section: Section
  declare lead?: Block
  declare cell?: CellPosition
  #sentences: readonly Span[] | undefined

  constructor(kind: BlockKind, index: number, flat: FlatText, section: Section) {
    this.kind = kind
    this.index = index
    this.flat = flat
    this.section = section
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.flat.text)
    return this.#sentences
  }
}
