import { strToU8, zipSync } from 'fflate'

/** A text document of the XML inside of its body, and of that of its styles and properties. */
export function odtOf(body: string, { styles = '', meta = '' } = {}): Uint8Array {
  const root = (name: string, content: string): Uint8Array =>
    strToU8(`<?xml version="1.0"?><office:${name}>${content}</office:${name}>`)
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:text>${body}</office:text></office:body>`,
    ),
    'meta.xml': root('document-meta', `<office:meta>${meta}</office:meta>`),
  })
}
