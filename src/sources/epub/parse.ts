import type { Address, Document, DocumentProblem, Table } from '../../document/document.js'
import { documentOfParts, type Parts, withoutText } from '../archives/document.js'
import { mergeFacts } from '../facts.js'
import { parseHtml } from '../html/parse.js'
import type { BytesParserInput } from '../parser.js'
import { unreadDocument } from '../rendering/write.js'
import { container, packageIn } from './package.js'

const isWanted = (name: string): boolean =>
  name === container || /\.(?:opf|x?html?|xml|css)$/i.test(name)

/**
 * Parses a book as one page: the bodies of its chapters in the order of the spine, read as HTML. What
 * stands above one chapter so never heads another.
 */
export function parseEpub(input: BytesParserInput): Promise<Document> {
  return documentOfParts(input, isWanted, documentIn)
}

function documentIn(path: string, parts: Parts): Document {
  const book = packageIn(parts)
  if (book === undefined || book.chapters.length === 0) {
    return unreadDocument(
      path,
      'The archive holds no book: its package file is missing or damaged. Save the book again as .epub.',
    )
  }
  const { text, starts, missing } = pageOf(book.chapters, parts)
  if (starts.length === 0) {
    return unreadDocument(
      path,
      'No chapter of the book can be read: they are missing, or protected by a licence. Save a copy ' +
        'without protection, or leave it out of the corpus.',
    )
  }
  const page = parseHtml({ path, text })
  const problems = [
    ...(page.problems ?? []),
    ...missing.map((name) => unreadChapter(name)),
    ...(page.blocks.length > 0 ? [] : [withoutText]),
  ]
  return {
    path,
    text,
    blocks: page.blocks,
    sections: page.sections,
    tables: page.tables,
    facts: mergeFacts(page.facts, book.facts),
    ...(problems.length > 0 && { problems }),
    ...(page.directives && { directives: page.directives }),
    addresses: addressesIn(page, starts),
    isRendering: true,
  }
}

/** Where a chapter begins in the page. */
interface ChapterStart {
  readonly offset: number
}

function pageOf(
  chapters: readonly string[],
  parts: Parts,
): { readonly text: string; readonly starts: readonly ChapterStart[]; readonly missing: readonly string[] } {
  const pieces = [`<html xmlns="http://www.w3.org/1999/xhtml"><head>${stylesIn(parts)}</head><body>`]
  const starts: ChapterStart[] = []
  const missing: string[] = []
  let length = pieces.join('').length
  for (const name of chapters) {
    const body = bodyOf(parts.get(name))
    if (body === undefined) missing.push(name)
    else {
      starts.push({ offset: length })
      pieces.push(body, '\n')
      length += body.length + 1
    }
  }
  return { text: pieces.join(''), starts, missing }
} // prettier-ignore

/** The style sheets of the book, which may raise citations and powers. */
function stylesIn(parts: Parts): string {
  const sheets = [...parts].filter(([name]) => /\.css$/i.test(name))
  const rules = sheets.map(([, bytes]) => new TextDecoder().decode(bytes).replaceAll('<', ' '))
  return rules.length === 0 ? '' : `<style>${rules.join('\n')}</style>`
}

/** What stands between the tags of a chapter's body; undefined for what is no markup. */
function bodyOf(part: Uint8Array | undefined): string | undefined {
  const text = part === undefined ? '' : new TextDecoder().decode(part)
  const start = text.search(/<body[\s>]/i)
  if (start < 0) return undefined
  const end = text.toLowerCase().lastIndexOf('</body')
  return text.slice(text.indexOf('>', start) + 1, end < 0 ? undefined : end)
}

/** Places are told by chapter, and in it by paragraph or by cell, as books have no lines of their own. */
function addressesIn({ blocks }: Document, starts: readonly ChapterStart[]): Address[] {
  const addresses: Address[] = []
  const tables = new Map<Table, number>()
  let chapter = 0
  let paragraphs = 0
  let last = -1
  for (const { flat, cell, section } of blocks) {
    const start = flat.pieces[0]?.file
    // A heading that spans columns stands in each of them, and once in the file.
    if (start === undefined || start <= last) continue
    last = start
    while ((starts[chapter + 1]?.offset ?? Infinity) <= start) {
      chapter++
      paragraphs = 0
      tables.clear()
    }
    if (cell !== undefined && !tables.has(cell.table)) tables.set(cell.table, tables.size + 1)
    const place =
      cell === undefined
        ? `paragraph ${String(++paragraphs)}`
        : `table ${String(tables.get(cell.table))}, row ${String(cell.row + 1)}, column ${String(cell.column + 1)}`
    const heading = section.title === '' ? '' : ` ("${section.title.slice(0, maxHeading)}")`
    addresses.push({ start, label: `chapter ${String(chapter + 1)}, ${place}${heading}` })
  }
  return addresses
}

/** How much of a heading tells where a place is. */
const maxHeading = 60

function unreadChapter(name: string): DocumentProblem {
  return {
    message: `The chapter "${name}" is missing, or no page: it was not read. Save the book again.`,
    offset: 0,
  }
}
