import { Parser } from 'htmlparser2'
import type { Inline } from '../rendering/rendering.js'
import { localName } from './workbook.js'

/** Gathers the runs of a text, raised ones apart, while tags and text go by. */
export class RichText {
  #runs: Inline[] = []
  #isText = false
  #isRaised = false
  #isPhonetic = false

  /** @returns the runs so far; the next text begins anew. */
  take(): Inline[] {
    const runs = this.#runs
    this.#runs = []
    return runs
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'rPh') this.#isPhonetic = true
    if (tag === 'r') this.#isRaised = false
    if (tag === 'vertAlign') this.#isRaised = attributes['val'] === 'superscript'
    if (tag === 't') this.#isText = !this.#isPhonetic
  }

  text(text: string): void {
    if (this.#isText) this.#runs.push(this.#isRaised ? { text, isRaised: true } : { text })
  }

  close(tag: string): void {
    if (tag === 't') this.#isText = false
    if (tag === 'r') this.#isRaised = false
    if (tag === 'rPh') this.#isPhonetic = false
  }
}

/** The texts that cells share, in their order. */
export function readSharedStrings(xml: string): readonly (readonly Inline[])[] {
  const strings: (readonly Inline[])[] = []
  const rich = new RichText()
  new Parser(
    {
      onopentag(name, attributes) {
        rich.open(localName(name), attributes)
      },
      ontext(text) {
        rich.text(text)
      },
      onclosetag(name) {
        const tag = localName(name)
        rich.close(tag)
        if (tag === 'si') strings.push(rich.take())
      },
    },
    { xmlMode: true, decodeEntities: true },
  ).end(xml)
  return strings
}
