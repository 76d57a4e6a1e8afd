import type { Document } from '../document/document.js'

/** Turns the text of one file into a Document. Never throws for what a file may hold. */
export interface Parser {
  readonly name: string
  /** File name extensions with the dot, lower case. */
  readonly extensions: readonly string[]
  /** Loads the libraries on first use, then parses. */
  parse(input: ParserInput): Document | Promise<Document>
}

export interface ParserInput {
  /** Path as the report prints it. */
  readonly path: string
  /** The file's text, decoded, without byte order mark. */
  readonly text: string
}

/** Types a parser; returns it unchanged. */
export function defineParser(parser: Parser): Parser {
  return parser
}
