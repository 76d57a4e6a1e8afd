import { strToU8, zipSync } from 'fflate'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** Parts beside the body that a test gives, without their root element. */
export interface DocxExtras {
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly core?: string
}

/** A Word document of the XML inside of its body. */
export function docxOf(body: string, extras: DocxExtras = {}): Uint8Array {
  const { styles, footnotes, endnotes, core } = extras
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles !== undefined && { 'word/styles.xml': part('styles', styles) }),
    ...(footnotes !== undefined && { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...(endnotes !== undefined && { 'word/endnotes.xml': part('endnotes', endnotes) }),
    ...(core !== undefined && {
      'docProps/core.xml': strToU8(`<cp:coreProperties>${core}</cp:coreProperties>`),
    }),
  })
}

function part(root: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?><w:${root} ${namespaces}>${content}</w:${root}>`)
}

/** A paragraph of runs; plain words become one. */
export function p(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table of rows; a cell is its XML, or its text. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string =>
    content.startsWith('<w:tc>') ? content : `<w:tc>${p(content)}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A cell with properties: spans, merges. */
export function tc(text: string, properties: string): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
}
