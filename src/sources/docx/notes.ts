import type { NoteReference } from './inlines.js'
import { attributeOf, childrenOf, type XmlElement } from '../archives/xml.js'

/** A note that a text refers to. */
export interface Note {
  readonly element: XmlElement
  /** "footnote 3", counted as the text refers to them. */
  readonly label: string
}

/** The footnotes and endnotes of a document, given out once they are referred to. */
export class Notes {
  readonly #elements: Readonly<Record<NoteReference['type'], Map<string, XmlElement>>>
  readonly #counts = { footnote: 0, endnote: 0 }
  #waiting: Note[] = []

  constructor(footnotes: XmlElement | undefined, endnotes: XmlElement | undefined) {
    this.#elements = { footnote: byId(footnotes), endnote: byId(endnotes) }
  }

  /** Takes in the references of a block. */
  refer(references: readonly NoteReference[]): void {
    for (const { type, id } of references) {
      const element = this.#elements[type].get(id)
      if (element === undefined) continue
      this.#elements[type].delete(id)
      const label = `${type} ${String(++this.#counts[type])}`
      this.#waiting.push({ element, label })
    }
  }

  /** The notes that were referred to since the last time, in order. */
  take(): readonly Note[] {
    const taken = this.#waiting
    this.#waiting = []
    return taken
  }
}

function byId(root: XmlElement | undefined): Map<string, XmlElement> {
  return new Map(childrenOf(root).map((note) => [attributeOf(note, 'id') ?? '', note]))
}
