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
}
