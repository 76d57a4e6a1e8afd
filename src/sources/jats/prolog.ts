import type { DocumentProblem } from '../../document/document.js'
import type { Span } from '../../document/place.js'

/** An XML file whose document type declares nothing of its own, each character at its old place. */
export interface PlainXml {
  readonly text: string
  readonly problem?: DocumentProblem
}

/**
 * Blanks the internal subset of a document type, `<!DOCTYPE article [ … ]>`: nothing that a file
 * declares is expanded or fetched. Entities that it declares are a problem, since they stay in the
 * text as they are written.
 */
export function withoutInternalSubset(text: string): PlainXml {
  const subset = internalSubsetOf(text)
  if (subset === undefined) return { text }
  const { start, end } = subset
  const declared = text.slice(start, end)
  const blank = declared.replace(/[^\r\n]/g, ' ')
  const plain = text.slice(0, start) + blank + text.slice(end)
  const at = declared.indexOf('<!ENTITY')
  if (at < 0) return { text: plain }
  const message =
    'The file declares entities of its own. They are not expanded, for safety: where they are ' +
    'used, the text holds their names. Write out what they stand for.'
  return { text: plain, problem: { message, offset: start + at } }
}

const docType = /<!DOCTYPE\b[^[<>]*\[/gi

/** What stands between the brackets; to the end of the file where they are not closed. */
function internalSubsetOf(text: string): Span | undefined {
  const firstElement = text.search(/<[a-z_]/i)
  docType.lastIndex = 0
  const opening = docType.exec(firstElement < 0 ? text : text.slice(0, firstElement))
  if (opening === null) return undefined
  const start = docType.lastIndex
  piece.lastIndex = start
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    if (match[0] === ']') return { start, end: match.index }
  }
  return { start, end: text.length }
}

/**
 * What may hold a bracket that ends nothing: a comment, an instruction, a quoted value. One that
 * is not closed reaches to the end, so that it is not looked for again.
 */
const piece = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|"[^"]*(?:"|$)|'[^']*(?:'|$)|\]/g
