/** Bytes at the beginning of a file in which its encoding must be declared (HTML says 1,024). */
const headLength = 4096

const xmlDeclaration =
  /^\s{0,10}<\?xml\s[^>]{0,200}?\bencoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/
const metaElement = /<meta\s[^>]{0,300}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i

/**
 * The encoding that a file of markup declares, in lower case: in an XML declaration
 * (`encoding="ISO-8859-1"`) or a meta element of HTML (`<meta charset="windows-1252">`). Undefined
 * where none is declared, and for UTF-16, which a file that can be searched for this is not in.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1')
  const label = (xmlDeclaration.exec(head) ?? metaElement.exec(head))?.[1]?.toLowerCase()
  return label?.startsWith('utf-16') === true ? undefined : label
}
