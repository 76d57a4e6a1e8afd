/** An element of an XML document: its attributes, and its children or its text. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | number>>
  readonly children?: readonly XmlElement[]
  readonly text?: string
}

/** A document with one root, indented by two. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, '')}`
}

function element(
  { name, attributes = {}, children = [], text }: XmlElement,
  indent: string,
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  const open = `${indent}<${name}${written}`
  if (text !== undefined) return `${open}>${escapeXml(text)}</${name}>\n`
  if (children.length === 0) return `${open}/>\n`
  const inside = children.map((child) => element(child, `${indent}  `)).join('')
  return `${open}>\n${inside}${indent}</${name}>\n`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text for an element or an attribute, less the characters that XML 1.0 cannot hold at all. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
