/** A range of a file's text: offsets count UTF-16 code units from 0, `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A point of a file as editors show it: line and column count from 1, `offset` from 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Where something stands, in the terms of the report: `end` is exclusive. */
export interface Location {
  readonly path: string
  readonly start: Position
  readonly end: Position
  /** Where to look in a file that is no plain text. */
  readonly address?: FileAddress
  /** Set where lines and columns count in a text drawn from the file, not in the file. */
  readonly isRendering?: true
}

/** A place in the file's own terms. */
export interface FileAddress {
  /** In a reader's words: "page 3, line 12", "Sheet1!B4", "/protocolSection/designModule/phases". */
  readonly label: string
  /** For a file with pages: which, counted from 1. */
  readonly page?: number
  /** On a page: left, bottom, right, top in points from the page's lower left corner. */
  readonly box?: readonly [left: number, bottom: number, right: number, top: number]
}

/**
 * Where a figure, a claim or a term stands, with the words around it, so that a reader can judge
 * it without opening the file. Plain data: it can be cached and sent between threads.
 */
export interface Place extends Span {
  /** The source's path as the report prints it. */
  readonly path: string
  /** The words at the place, with inline markup gone. */
  readonly quote: string
  /** The sentence, heading or table row that holds the quote, with inline markup gone. */
  readonly context: string
  /** Index of the quote in `context`. */
  readonly at: number
  /**
   * Offsets in the file between which the context stands: equal for all places of one sentence or row.
   * Absent for places that stand in no block.
   */
  readonly contextSpan?: Span
}

/** The name of a source's file, for a text that would be hard to read with whole paths. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
