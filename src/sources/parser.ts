import type { Document } from '../document/document.js'

/** Turns one file into a Document. Never throws for what a file may hold. */
export type Parser = TextParser | BytesParser

interface ParserBase {
  readonly name: string
  /** File name extensions with the dot, lower case. */
  readonly extensions: readonly string[]
  /**
   * Whether a file is of this format, by how it begins: its first 4 KB, a character for each byte,
   * without NUL bytes and byte order marks. A parser that recognises a file reads it whatever its
   * extension. What none recognises goes by its extension, to a parser without this method first.
   */
  readonly recognizes?: (head: string) => boolean
  /**
   * Set where files of many kinds share the extensions (.json, .yaml), to what of them is read, in a
   * reader's words: "records of ClinicalTrials.gov". Only what `recognizes` takes is read then, and
   * in folders and globs other files are passed over.
   */
  readonly onlyRecognized?: string
}

/** Reads the text of a file; it is decoded first. */
export interface TextParser extends ParserBase {
  readonly input?: 'text'
  /** Loads the libraries on first use, then parses. */
  parse(input: ParserInput): Document | Promise<Document>
}

/** Reads the bytes of a file: an archive, a PDF. */
export interface BytesParser extends ParserBase {
  readonly input: 'bytes'
  /** Loads the libraries on first use, then parses. */
  parse(input: BytesParserInput): Document | Promise<Document>
}

export interface ParserInput {
  /** Path as the report prints it. */
  readonly path: string
  /** The file's text, decoded, without byte order mark. */
  readonly text: string
}

export interface BytesParserInput {
  /** Path as the report prints it. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Types a parser; returns it unchanged. */
export function defineParser(parser: TextParser): TextParser
export function defineParser(parser: BytesParser): BytesParser
export function defineParser(parser: Parser): Parser {
  return parser
}
