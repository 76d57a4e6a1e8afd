import { readDateAt } from '../../document/printed-date.js'
import { mergeFacts } from '../facts.js'
import { Rendering } from '../rendering/rendering.js'
import { documentOf, unreadDocument } from '../rendering/write.js'
import { blocksOf } from './blocks.js'
import { draw } from './draw.js'
import { rowsOf } from './fragment.js'
import { unreadableIn } from './glyphs.js'
import { openPdf, type PdfContent } from './open.js'
import { settleRaised } from './raised.js'
import { withoutRunningHeads } from './running-heads.js'
import { uprightPage } from './upright.js'
import type { Document, DocumentProblem } from '../../document/document.js'
import type { BytesParserInput } from '../parser.js'
import type { SourceFacts } from '../source.js'

/** Parses the text layer of a PDF: what stands where on its pages tells what belongs together. */
export async function parsePdf({ path, bytes }: BytesParserInput): Promise<Document> {
  const content = await openPdf(bytes)
  if (typeof content === 'string') return unreadDocument(path, content)
  if (content.pages.every((items) => items.every(({ str }) => str.trim() === ''))) {
    return unreadDocument(path, scanned)
  }
  const pages = content.pages.map((items) => uprightPage(items))
  for (const { fragments } of pages) settleRaised(fragments)
  const rows = withoutRunningHeads(pages.map(({ fragments }) => rowsOf(fragments)))
  const blocks = blocksOf(pages.map(({ toPage }, at) => ({ rows: rows[at] ?? [], toPage })))
  const rendering = new Rendering()
  const drafts = draw(blocks, rendering)
  const problems = [...excessOf(content), ...damageOf(rendering.text), ...picturesOf(content)]
  return documentOf({ path, rendering, drafts, facts: factsOf(content), problems })
}

const scanned =
  'The PDF has no text, only pictures of its pages: it was scanned. Run text recognition (OCR) on ' +
  'it, or lint a file that has its text.'

function factsOf({ title, modified = '' }: PdfContent): SourceFacts {
  const [, year = '', month = '', day = ''] = /^D:(\d{4})(\d\d)(\d\d)/.exec(modified) ?? []
  const updated = readDateAt(`${year}-${month}-${day}`, 0)?.date
  return mergeFacts(title === undefined ? {} : { title }, updated === undefined ? {} : { updated })
}

function excessOf({ excess }: PdfContent): DocumentProblem[] {
  if (excess === undefined) return []
  const message = `The PDF has ${excess}: the rest was not read. Split it, or leave it out of the corpus.`
  return [{ severity: 'error', message, offset: 0 }]
}

/** More than this share of the characters cannot be lost without losing figures. */
const maxUnreadable = 0.02

function damageOf(text: string): DocumentProblem[] {
  const count = unreadableIn(text)
  if (count === 0) return []
  const isError = count > maxUnreadable * text.length
  const message =
    `${String(count)} of ${String(text.length)} characters of the PDF cannot be read: its fonts do not say ` +
    'which letters they draw. Figures may be missing. Lint another form of the document if there is one.'
  return [{ severity: isError ? 'error' : 'warning', message, offset: 0 }]
}

/** Pages without text in a file that has text on others. */
function picturesOf({ pages }: PdfContent): DocumentProblem[] {
  const empty = pages.flatMap((items, at) =>
    items.every(({ str }) => str.trim() === '') ? [String(at + 1)] : [],
  )
  if (empty.length === 0) return []
  const listed = empty.slice(0, 10).join(', ')
  const message =
    `Pages without text were not read: ${listed}${empty.length > 10 ? ' and others' : ''}. They are ` +
    'empty, or pictures; run text recognition (OCR) on the file if they say something.'
  return [{ message, offset: 0 }]
}
