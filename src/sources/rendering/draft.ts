import type { Run } from './rendering.js'

/** A block or a table of a document whose text is not yet drawn to its end. */
export type Draft = HeadingDraft | BlockDraft | TableDraft

export interface HeadingDraft {
  readonly type: 'heading'
  /** From 1, the title. */
  readonly level: number
  readonly runs: readonly Run[]
}

export interface BlockDraft {
  readonly type: 'paragraph' | 'list-item' | 'footnote'
  readonly runs: readonly Run[]
  /** How deep an item is nested, from 0. */
  readonly depth?: number
}

export interface TableDraft {
  readonly type: 'table'
  readonly rows: readonly (readonly CellDraft[])[]
}

/** A cell, which may reach over several rows and columns. */
export interface CellDraft {
  readonly runs: readonly Run[]
  /** How many rows it reaches over, itself included. */
  readonly rowSpan: number
  readonly columnSpan: number
  /** Whether the file says that the cell is part of the table's head. */
  readonly isHeader: boolean
}
