import type { Field } from './field.js'
import type { SourceFacts } from '../sources/source.js'
import type { FlatText } from './flat-text.js'
import type { FileAddress, Span } from './place.js'

/** What a block is to a reader. A `cell` stands in a table, a `reference` in a list of citations. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'footnote' | 'reference'

/** A run of text that is read as one: a paragraph, an item, a heading, a cell. */
export interface Block {
  readonly kind: BlockKind
  /** Position in `Document.blocks`: reading order. */
  readonly index: number
  /** The text that extractors read, and the way back from it to the file. */
  readonly flat: FlatText
  /** The sentences of `flat.text`, as spans of it, in order; computed when first asked for. */
  readonly sentences: readonly Span[]
  /** The innermost section that holds the block; a heading belongs to the section it opens. */
  readonly section: Section
  /** For a list item: the block that leads in to the list ("Study results showed:"). */
  readonly lead?: Block
  /** For a cell: where in which table it stands. */
  readonly cell?: CellPosition
}

/** Rows and columns count from 0. */
export interface CellPosition {
  readonly table: Table
  readonly row: number
  readonly column: number
  /** How many columns a figure reaches over, where the file says that it is more than one. */
  readonly columnSpan?: number
}

/** A part of the document under a heading. The root section has no heading and level 0. */
export interface Section {
  readonly level: number
  readonly title: string
  readonly heading?: Block
  readonly parent?: Section
}

/** A table: cells row by row; the first `headerRows` rows are its head. */
export interface Table {
  readonly rows: readonly (readonly Block[])[]
  readonly headerRows: number
  readonly section: Section
  /** The paragraph or heading right above that names the table, where there is one. */
  readonly caption?: Block
  /** What explains it below, where that is known; else it is the paragraph right behind. */
  readonly foot?: Block
}

/** The text that offsets of places point into, and how its parts are found in the file. */
export interface AddressedText {
  /** The file's text, decoded, without byte order mark; for a file without text what was drawn from it. */
  readonly text: string
  /** Where in the file parts of `text` stand, in the file's own terms, in rising order. */
  readonly addresses?: readonly Address[]
  /**
   * Set where the file has no text of its own: `text` was drawn from it (a PDF, a DOCX, a sheet).
   * Its lines mean nothing to the file's reader; the addresses tell where to look.
   */
  readonly isRendering?: true
}

/** A parsed source. Every character of its blocks maps back to an offset of `text`. */
export interface Document extends AddressedText {
  readonly path: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly tables: readonly Table[]
  /** What a structured file holds as fields: one for each record of it. */
  readonly fields?: readonly Field[]
  /** What the document says of itself: front matter and cues in the text, not the configuration. */
  readonly facts: SourceFacts
  /** What of the file could not be read, while the rest was: broken front matter. */
  readonly problems?: readonly DocumentProblem[]
  /** The comments of the file that speak to claimlint, in file order; formats without comments have none. */
  readonly directives?: readonly Directive[]
}

/** A comment whose words begin with `claimlint-`. Its span is that of the whole comment, marks and all. */
export interface Directive extends Span {
  /** The words between the marks of the comment. */
  readonly text: string
}

/** Where in its file the text from an offset on stands, up to the next address. */
export interface Address extends FileAddress {
  readonly start: number
}

/** Something that kept a parser from reading a part of a file, or all of it. */
export interface DocumentProblem {
  /** Default: a warning. An error means that the run has no verdict: most of the file is not read. */
  readonly severity?: 'error' | 'warning'
  /** What, why, and what to do about it. */
  readonly message: string
  /** Where in the file's text. */
  readonly offset: number
}
