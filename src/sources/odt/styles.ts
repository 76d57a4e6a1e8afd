import { attributeOf, childOf, childrenOf, nameOf, type XmlElement } from '../archives/xml.js'

/** The styles of a text document by name; each may take what it does not say from its parent. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>()

  constructor(roots: readonly (XmlElement | undefined)[]) {
    for (const root of roots) {
      for (const holder of childrenOf(root)) {
        if (!/^(?:automatic-)?styles$/.test(nameOf(holder))) continue
        for (const style of childrenOf(holder)) {
          const name = attributeOf(style, 'name')
          if (name !== undefined && nameOf(style) === 'style') this.#styles.set(name, style)
        }
      }
    }
  }

  /** Whether text in the style stands above the line: "super 58%", "33% 58%". */
  isRaised(name: string | undefined): boolean {
    const position = this.#textProperty(name, 'text-position')
    return position !== undefined && /^(?:super|[1-9])/.test(position)
  }

  /** Whether text in the style is hidden. */
  isHidden(name: string | undefined): boolean {
    return this.#textProperty(name, 'display') === 'none'
  }

  /** Whether a paragraph in the style is the title of the document. */
  isTitle(name: string | undefined): boolean {
    return this.#lineOf(name).some((style) => attributeOf(style, 'name') === 'Title')
  }

  #textProperty(name: string | undefined, property: string): string | undefined {
    for (const style of this.#lineOf(name)) {
      const value = attributeOf(childOf(style, 'text-properties'), property)
      if (value !== undefined) return value
    }
    return undefined
  }

  /** A style and those that it is made from; a file may have them in a circle. */
  #lineOf(name: string | undefined): readonly XmlElement[] {
    const line = new Set<XmlElement>()
    let style = this.#styles.get(name ?? '')
    while (style !== undefined && !line.has(style)) {
      line.add(style)
      style = this.#styles.get(attributeOf(style, 'parent-style-name') ?? '')
    }
    return [...line]
  }
}
