import type { BindingRule } from '../../claims/binding-rule.js'
import type { ScopeValue } from '../../claims/scope.js'
import type { Block, Document, Section } from '../../document/document.js'
import { spanInFile } from '../../document/flat-text.js'
import type { TrialNames } from './trial-names.js'

/** Words by which a sentence turns to several trials at once. */
const OF_ALL =
  /\b(?:both|two|three|all|each|pooled|combined|either) (?:\w+ ){0,3}?(?:trials|studies|trial|study)\b|\bacross (?:the )?(?:\w+ ){0,2}(?:trials|studies)\b/i

/** Which trial the text is about before each of its sentences. */
export class Topics {
  readonly #names: TrialNames
  /** By the place of the sentence or the row in the file. */
  readonly #before = new Map<number, ScopeValue>()
  /** What each block leaves to the list that hangs on it. */
  readonly #left = new Map<Block, ScopeValue | undefined>()
  readonly #sections = new Map<Section, ScopeValue | undefined>()
  /** What the document leads with. */
  readonly #lead: ScopeValue | undefined

  constructor(document: Document, names: TrialNames) {
    this.#names = names
    this.#lead = this.#leadOf(document)
    for (const block of document.blocks) if (block.cell === undefined) this.#readBlock(block)
    for (const { caption, rows, section } of document.tables) {
      const topic = this.#only(caption?.flat.text, 'caption') ?? this.#ofSection(section)
      for (const row of rows) {
        const first = row.find(({ flat }) => flat.text !== '')
        if (first !== undefined && topic !== undefined) this.#set(first, 0, topic)
      }
    }
  }

  /** The trial that the sentence or row at a place of the file is of, if it names none itself. */
  before(start: number | undefined): ScopeValue | undefined {
    return start === undefined ? undefined : this.#before.get(start)
  }

  /** A title, or the first sentence that names a trial, if it names one alone. */
  #leadOf(document: Document): ScopeValue | undefined {
    const texts = [document.facts.title ?? '', ...sentencesOf(document)]
    const first = texts.find((text) => this.#names.mentionsIn(text).length > 0)
    return this.#only(first, 'lead-in')
  }

  #readBlock(block: Block): void {
    const { flat } = block
    let topic =
      block.lead === undefined ? this.#ofSection(block.section) : this.#left.get(block.lead)
    for (const { start, end } of block.sentences) {
      const text = flat.text.slice(start, end)
      const isOfAll = OF_ALL.test(text)
      if (topic !== undefined && !isOfAll) this.#set(block, start, topic)
      if (isOfAll) topic = undefined
      else if (this.#names.mentionsIn(text).length > 0) topic = this.#only(text, 'earlier-sentence')
    }
    this.#left.set(block, topic)
  }

  #set({ flat }: Block, at: number, topic: ScopeValue): void {
    this.#before.set(spanInFile(flat, at, at + 1).start, topic)
  }

  /** The trial that the nearest heading with any names alone; without such a heading what leads. */
  #ofSection(section: Section): ScopeValue | undefined {
    if (this.#sections.has(section)) return this.#sections.get(section)
    const text = section.heading?.flat.text ?? section.title
    const isTold = this.#names.mentionsIn(text).length > 0
    const above = section.parent === undefined ? this.#lead : this.#ofSection(section.parent)
    const topic = isTold ? this.#only(text, 'heading') : above
    this.#sections.set(section, topic)
    return topic
  }

  #only(text: string | undefined, rule: BindingRule): ScopeValue | undefined {
    const mentions = text === undefined ? [] : this.#names.mentionsIn(text)
    const [first] = mentions
    if (first === undefined || mentions.some(({ key }) => key !== first.key)) return undefined
    return { key: first.key, text: first.text, origin: 'inherited', rule }
  }
}

function* sentencesOf({ blocks }: Document): Generator<string> {
  for (const { flat, sentences } of blocks) {
    for (const { start, end } of sentences) yield flat.text.slice(start, end)
  }
}
