/** A piece of text on a page: its font (F1 or bold F2), size and place in points. */
export interface Show {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly font?: 'F1' | 'F2'
}

/** Parts of the file that a test gives. */
export interface PdfExtras {
  /** Inside of the trailer. */
  readonly trailer?: string
  /** Inside of the document information. */
  readonly info?: string
}

/** A PDF of pages, each with pieces of text. */
export function pdfOf(pages: readonly (readonly Show[])[], extras: PdfExtras = {}): Uint8Array {
  const contents = pages.map((shows) => shows.map(showing).join('\n'))
  return pdfFrom(
    contents.map((content) => stream(content)),
    extras,
  )
}

/** A PDF of content streams, given as whole stream objects. */
export function pdfFrom(
  streams: readonly string[],
  { trailer = '', info }: PdfExtras = {},
): Uint8Array {
  const first = 6
  const kids = streams.map((_, at) => `${String(first + 2 * at)} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(streams.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< ${info ?? ''} >>`,
    ...streams.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${String(first + 2 * at + 1)} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
      content,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${String(at + 1)} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  const start = String(file.length)
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

/** A stream object; `filter` tells how its content is packed. */
export function stream(content: string, filter = ''): string {
  return `<< /Length ${String(content.length)} ${filter} >>\nstream\n${content}\nendstream`
}

function showing({ text, x, y, size = 10, font = 'F1' }: Show): string {
  const escaped = text.replace(/[\\()]/g, (sign) => `\\${sign}`)
  return `BT /${font} ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${escaped}) Tj ET`
}

/** Lines of text under each other from a place on. */
export function lines(x: number, y: number, texts: readonly string[], pitch = 12): Show[] {
  return texts.map((text, at) => ({ text, x, y: y - at * pitch }))
}
