import { type AnyNode, type Element, isTag, isText } from 'domhandler'
import { DomHandler, Parser } from 'htmlparser2'

/** An element of a part of an archive; its names are asked for without their prefix. */
export type XmlElement = Element

/** A file nests its elements more deeply than any program does. */
export class TooDeep extends Error {}

/** A file has more elements than any document of people. */
export class TooMany extends Error {}

/** Of one part; a page of text has some hundred. Each takes half a kilobyte of memory, and more in claims. */
const maxElements = 600_000

/** The parser's time grows with the square of the depth, and readers of the tree use the stack. */
const maxDepth = 1000

class BoundedHandler extends DomHandler {
  #elements = 0

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes)
    if (this.tagStack.length > maxDepth) throw new TooDeep()
    if (++this.#elements > maxElements) throw new TooMany()
  }
}

/**
 * The root element of an XML part. No DTD is read: entities that it declares stay as they are
 * written, and nothing outside of the part is fetched. Throws TooDeep and TooMany.
 */
export function rootOf(bytes: Uint8Array | undefined): XmlElement | undefined {
  if (bytes === undefined) return undefined
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  const xml = new TextDecoder(encoding).decode(bytes)
  const handler = new BoundedHandler()
  new Parser(handler, { xmlMode: true, decodeEntities: true }).end(xml)
  return handler.root.children.find(isTag)
}

/** An element's name without its prefix: "p" for "w:p". */
export function nameOf({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The elements right inside of one. */
export function childrenOf(element: XmlElement | undefined): XmlElement[] {
  return element?.children.filter(isTag) ?? []
}

/** The first element of a name right inside of one. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is Element => isTag(child) && nameOf(child) === name)
}

/** The attribute of a name, whatever its prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined
  const { attribs } = element
  const found = Object.keys(attribs).find((key) => key.slice(key.indexOf(':') + 1) === name)
  return found === undefined ? undefined : attribs[found]
}

/** The value of a property such as `<w:pStyle w:val="Heading1"/>`. */
export function valueOf(properties: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(childOf(properties, name), 'val')
}

/** Whether a property such as `<w:vanish/>` is set, and not set to no. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name)
  if (property === undefined) return false
  return !/^(?:0|false|off|none)$/.test(attributeOf(property, 'val') ?? 'true')
}

/** The text right inside of an element. */
export function textOf(element: XmlElement | undefined): string {
  const nodes: readonly AnyNode[] = element?.children ?? []
  return nodes.map((node) => (isText(node) ? node.data : '')).join('')
}
