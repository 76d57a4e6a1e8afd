import type { Block, Document, Section } from './document.js'
import { spanInFile } from './flat-text.js'
import type { Span } from './place.js'

/**
 * What a passage is to its own document: a `headline` (its title, a heading), a `summary` of what it
 * tells elsewhere (key points, highlights, conclusions, the opening of a release), or its `abstract`.
 */
export type Standing = 'headline' | 'summary' | 'abstract'

/** A passage that announces or sums up, as a span of the file. */
export interface SummingPassage extends Span {
  readonly standing: Standing
}

/**
 * The passages of a document that announce or sum up the rest, in the order of the file: headings;
 * the list, or else the paragraphs, below a heading such as "Key points" or "Conclusions"; a list
 * that follows the title at once; what a paragraph says behind "Conclusions:". With `hasLead` the
 * first full paragraph is one, as in releases and news.
 */
export function summingPassages(document: Document, hasLead: boolean): readonly SummingPassage[] {
  const reader = new SummaryReader(hasLead)
  return document.blocks
    .flatMap((block): SummingPassage[] => {
      const passage = reader.read(block)
      if (passage === undefined) return []
      const { standing, from } = passage
      return [{ ...spanInFile(block.flat, from, block.flat.text.length), standing }]
    })
    .toSorted((a, b) => a.start - b.start)
}

/** Where in a block it begins to announce or to sum up. */
interface Found {
  readonly standing: Standing
  readonly from: number
}

/** Takes the blocks in reading order, and remembers what it is in. */
class SummaryReader {
  readonly #hasLead: boolean
  #hasBody = false
  /** The section whose list has been read to its end: what follows there is body. */
  #listed: Section | undefined
  #isInList = false
  /** The sections met so far: most blocks share theirs with the one before. */
  readonly #inSummary = new Map<Section, boolean>()

  constructor(hasLead: boolean) {
    this.#hasLead = hasLead
  }

  read(block: Block): Found | undefined {
    const { kind } = block
    if (kind === 'heading') return { standing: 'headline', from: 0 }
    if (kind === 'cell' || kind === 'reference' || kind === 'footnote') return undefined
    this.#followList(block)
    if (kind === 'list-item') return this.#isSummaryItem(block) ? WHOLE : undefined
    const isFirst = !this.#hasBody && isFullParagraph(block)
    this.#hasBody ||= isFirst
    if (isFirst && this.#hasLead) return WHOLE
    if (this.#isInSummary(block.section) && this.#listed !== block.section) return WHOLE
    return behindLabel(block.flat.text) ?? (isInAbstract(block.section) ? ABSTRACT : undefined)
  }

  #followList({ kind, section }: Block): void {
    if (this.#isInList && kind !== 'list-item') this.#listed = section
    this.#isInList = kind === 'list-item'
  }

  #isInSummary(section: Section): boolean {
    const known = this.#inSummary.get(section)
    if (known !== undefined) return known
    const isSummary = isInSummary(section)
    this.#inSummary.set(section, isSummary)
    return isSummary
  }

  #isSummaryItem(block: Block): boolean {
    if (this.#isInSummary(block.section)) return this.#listed !== block.section
    if (block.lead !== undefined && isSummaryTitle(block.lead.flat.text)) return true
    return !this.#hasBody && block.section.level === 1 && block.section.heading !== undefined
  }
}

const WHOLE: Found = { standing: 'summary', from: 0 }
const ABSTRACT: Found = { standing: 'abstract', from: 0 }

/** Shorter lines at the top are bylines, datelines and the furniture of a page. */
const SHORTEST_PARAGRAPH = 100

function isFullParagraph({ kind, flat: { text } }: Block): boolean {
  return kind === 'paragraph' && text.length >= SHORTEST_PARAGRAPH
}

function isInSummary(section: Section): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) {
    if (isSummaryTitle(at.title)) return true
  }
  return false
}

/** "Abstract", "ABSTRACT.RESULTS:". */
const ABSTRACT_TITLE = /^abstract\b/i

function isInAbstract(section: Section): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) {
    if (ABSTRACT_TITLE.test(at.title)) return true
  }
  return false
}

/** Titles of a summary, as a whole: "Key points", "2. Conclusions:", "Highlights". */
const TITLE =
  /^(?:\d[\d.]* )?(?:(?:the )?(?:key|main|top) (?:points?|take-?aways?|messages?|findings|highlights)|take-?aways?|take-home (?:points?|messages?)|highlights|(?:(?:executive|brief|lay|plain[- ]language) )?summary|in brief|(?:the )?bottom line|what this (?:study|paper) adds|synopsis|conclusions?|interpretation) ?:?$/i

/** Words that make a title one of a summary wherever they stand: "AB-123 at a Glance: results". */
const TELLING = /\b(?:at a glance|key take-?aways?)\b/i

const LONGEST_TITLE = 150

function isSummaryTitle(title: string): boolean {
  return title.length <= LONGEST_TITLE && (TITLE.test(title) || TELLING.test(title))
}

/**
 * A heading within a paragraph: "… were seen. Conclusions: In adults …". The sign behind it is looked
 * for first, which few texts have.
 */
const LABEL =
  /[:—–](?<=(?<=^|[.?!)] )(?<label>(?:conclusions?(?: and relevance)?|interpretation) ?[:—–]))/i

function behindLabel(text: string): Found | undefined {
  const found = LABEL.exec(text)
  if (found === null) return undefined
  const { label = '' } = found.groups ?? {}
  return { standing: 'summary', from: found.index + 1 - label.length }
}
