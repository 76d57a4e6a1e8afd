import {
  attributeOf,
  childOf,
  childrenOf,
  isOn,
  nameOf,
  valueOf,
  type XmlElement,
} from '../archives/xml.js'

/** What the style of a paragraph says of it. */
export interface ParagraphStyle {
  /** Of the outline, from 0; undefined for text that is no heading. */
  readonly outlineLevel?: number
  readonly isTitle: boolean
  /** Whether paragraphs of the style are items of a list. */
  readonly isListed: boolean
  readonly isBold: boolean
  /** Whether it is a line of the table of contents, which says again what the headings say. */
  readonly isContents: boolean
}

const plain: ParagraphStyle = {
  isTitle: false,
  isListed: false,
  isBold: false,
  isContents: false,
}

/** How many styles one may build on. Word allows eleven; more is a circle. */
const maxChain = 20

/** The styles of a document by their ids, each with what it takes from the style it builds on. */
export class Styles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #known = new Map<string, ParagraphStyle>()

  constructor(root: XmlElement | undefined) {
    for (const style of childrenOf(root)) {
      const id = attributeOf(style, 'styleId')
      if (nameOf(style) === 'style' && id !== undefined) this.#elements.set(id, style)
    }
  }

  /** The style of an id; a plain one for an id that is not defined, or none. */
  paragraph(id: string | undefined): ParagraphStyle {
    if (id === undefined) return plain
    let known = this.#known.get(id)
    if (known === undefined) {
      known = this.#resolve(id)
      this.#known.set(id, known)
    }
    return known
  }

  /** Whether a character style raises its text. */
  isRaised(id: string | undefined): boolean {
    return this.#chainOf(id).some(
      (style) => valueOf(childOf(style, 'rPr'), 'vertAlign') === 'superscript',
    )
  }

  #resolve(id: string): ParagraphStyle {
    const chain = this.#chainOf(id)
    const names = chain.map((style) => valueOf(style, 'name')?.toLowerCase() ?? '')
    const properties = chain.map((style) => childOf(style, 'pPr'))
    const level = properties.map((own) => valueOf(own, 'outlineLvl')).find(isGiven)
    const numbered = properties.map((own) => childOf(own, 'numPr')).find(isGiven)
    const bold = chain.map((style) => childOf(style, 'rPr')).find((own) => childOf(own, 'b'))
    const outlineLevel = level === undefined ? headingLevelOf(names) : Number(level)
    return {
      ...(outlineLevel !== undefined && outlineLevel >= 0 && outlineLevel < 9 && { outlineLevel }),
      isTitle: names.includes('title'),
      isListed: numbered !== undefined && valueOf(numbered, 'numId') !== '0',
      isBold: isOn(bold, 'b'),
      isContents: names.some((name) => /^(?:toc|contents) \d/.test(name)),
    }
  }

  /** The style and those it builds on, its own first. */
  #chainOf(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = []
    let style = id === undefined ? undefined : this.#elements.get(id)
    while (style !== undefined && chain.length < maxChain) {
      chain.push(style)
      style = this.#elements.get(valueOf(style, 'basedOn') ?? '')
    }
    return chain
  }
}

/** The level that the name of a built-in style gives: "heading 2" is level 1 of the outline. */
function headingLevelOf(names: readonly string[]): number | undefined {
  const level = names.map((name) => /^heading (\d)$/.exec(name)?.[1]).find(isGiven)
  return level === undefined ? undefined : Number(level) - 1
}

function isGiven<Value>(value: Value | undefined): value is Value {
  return value !== undefined
}
