import type { Document } from '../document/document.js'
import { LineIndex } from '../document/line-index.js'
import type { Diagnostic } from '../report/report.js'
import { decodeSource } from '../sources/decode.js'
import { excessOf } from '../sources/document-limit.js'
import type { Parser } from '../sources/parser.js'
import { extractSource, type ExtractionSettings } from './extract-claims.js'
import type { Reading } from './reading.js'
import { reasonOf } from './reason.js'

/** Parses the content of a file and extracts its claims. What goes wrong becomes a diagnostic. */
export async function readContent(
  path: string,
  content: string | Uint8Array,
  parser: Parser,
  extraction: ExtractionSettings,
): Promise<Reading> {
  const { parse, diagnostics } = parsingOf(parser, path, content)
  if (parse === undefined) return { diagnostics }
  try {
    const document = await extraction.clock('parse', parse)
    const excess = excessOf(document)
    if (excess !== undefined) {
      const tooLong: Diagnostic = { path, severity: 'error', message: excess }
      return { diagnostics: [...diagnostics, ...problemsOf(document), tooLong] }
    }
    const read = extractSource(document, extraction)
    return {
      extracted: read.extracted,
      diagnostics: [...diagnostics, ...problemsOf(document), ...read.diagnostics],
    }
  } catch (thrown) {
    const message = `parser "${parser.name}" failed on this file: ${reasonOf(thrown)}`
    return { diagnostics: [...diagnostics, { path, severity: 'error', message }] }
  }
}

/** How a parser is to read a file's content, which is decoded first if it reads text. */
function parsingOf(
  parser: Parser,
  path: string,
  content: string | Uint8Array,
): {
  readonly parse?: () => Document | Promise<Document>
  readonly diagnostics: readonly Diagnostic[]
} {
  if (parser.input === 'bytes') {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    return { parse: () => parser.parse({ path, bytes }), diagnostics: [] }
  }
  const { text, diagnostics } =
    typeof content === 'string'
      ? { text: content.replace(/^\uFEFF/u, ''), diagnostics: [] }
      : decodeSource(path, content)
  if (text === undefined) return { diagnostics }
  return { parse: () => parser.parse({ path, text }), diagnostics }
}

/** What a parser could not read of a file whose rest it read. */
function problemsOf({ path, text, isRendering, problems = [] }: Document): Diagnostic[] {
  if (problems.length === 0) return []
  const lines = new LineIndex(text)
  return problems.map(({ message, offset, severity = 'warning' }) => {
    const { line, column } = lines.position(offset)
    return { path, severity, message, ...(!isRendering && { position: { line, column } }) }
  })
}
