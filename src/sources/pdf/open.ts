import { loadPdfLibrary, type PdfFile } from './library.js'
import { tooManyBytes } from './streams.js'
import type { TextItem } from './upright.js'

/** What of a PDF is read. */
export interface PdfContent {
  /** The text of each page, in the order of the file's own drawing. */
  readonly pages: readonly (readonly TextItem[])[]
  readonly title?: string
  /** As PDF writes dates: "D:20260914120000Z". */
  readonly modified?: string
  /** Why not all pages were read. */
  readonly excess?: string
}

/** More pages are not read: no article and no protocol has so many. */
const maxPages = 2000

/** A page with more runs of text is a drawing. */
const maxItemsOnPage = 10_000

/** Of all pages together: each takes memory. */
const maxItems = 1_000_000

/** The text of a PDF, or in a sentence why it cannot be had. */
export async function openPdf(bytes: Uint8Array): Promise<PdfContent | string> {
  if (bytes.length === 0) return 'The file is empty. Remove it, or save it again.'
  if (tooManyBytes(bytes)) {
    return (
      'The PDF unpacks to far more than a document holds: it may be meant to fill the memory. ' +
      'Leave it out of the corpus.'
    )
  }
  const library = await loadPdfLibrary()
  if (library === undefined) {
    return (
      'PDF files are read with the package "unpdf", which is optional and not installed. ' +
      'Install it with "npm install unpdf@~1.7.0".'
    )
  }
  try {
    // The library takes the bytes over and writes warnings of its own to the console unless told.
    const pdf = await library.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      return await contentOf(pdf)
    } finally {
      await pdf.destroy()
    }
  } catch (thrown) {
    return reasonOf(thrown)
  }
}

async function contentOf(pdf: PdfFile): Promise<PdfContent> {
  const pages: TextItem[][] = []
  let items = 0
  let excess: string | undefined
  for (let number = 1; number <= pdf.numPages && excess === undefined; number++) {
    const page = await pdf.getPage(number)
    const { items: all } = await page.getTextContent({ includeMarkedContent: true })
    let piece = 0
    const found = all.flatMap((item) => {
      if ('str' in item) return [{ ...item, piece }]
      piece++
      return []
    })
    pages.push(found.slice(0, maxItemsOnPage))
    items += found.length
    page.cleanup()
    if (number === maxPages && pdf.numPages > maxPages)
      excess = `more than ${String(maxPages)} pages`
    if (found.length > maxItemsOnPage) excess = `too many pieces of text on page ${String(number)}`
    if (items > maxItems) excess = 'too many pieces of text'
  }
  return { pages, ...(await informationOf(pdf)), ...(excess !== undefined && { excess }) }
}

async function informationOf(pdf: PdfFile): Promise<Pick<PdfContent, 'title' | 'modified'>> {
  const { info } = await pdf.getMetadata()
  const known = info as Readonly<Record<string, unknown>>
  const { Title: title, ModDate, CreationDate } = known
  const modified = ModDate ?? CreationDate
  return {
    ...(typeof title === 'string' && title.trim() !== '' && { title: title.trim() }),
    ...(typeof modified === 'string' && { modified }),
  }
}

function reasonOf(thrown: unknown): string {
  const name = thrown instanceof Error ? thrown.name : ''
  if (name === 'PasswordException') {
    return 'The PDF is protected by a password. Save a copy without one, or leave it out of the corpus.'
  }
  return 'The PDF is damaged: its structure cannot be read. It may be cut short: fetch or save it again.'
}
