import type { Block } from '../document/document.js'
import { readDate, readDateAt } from '../document/printed-date.js'
import { mergeFacts } from './facts.js'
import type { PartialDate } from '../statistics/partial-date.js'
import type { SourceFacts } from './source.js'

/** The words of a document that may tell of the source itself. */
export interface CueText {
  /** The first lines or blocks, page furniture included, in order. */
  readonly head: readonly string[]
  /** All headings. */
  readonly headings: readonly string[]
  /** The first heading of level 1. */
  readonly title?: string | undefined
}

/** How many lines or blocks at the top are looked at. */
export const headLength = 40

/** How much of a line is looked at. */
const lineLength = 1000

/** The cues of a document whose blocks are all that it holds. */
export function readCuesOf(blocks: readonly Block[]): SourceFacts {
  const headings = blocks.filter((block) => block.kind === 'heading')
  return readCues({
    head: blocks.slice(0, headLength).map((block) => block.flat.text),
    headings: headings.map((block) => block.flat.text),
    title: headings.find((block) => block.section.level === 1)?.flat.text,
  })
}

/**
 * What a document says of itself in passing: its title, its kind (news article or press release)
 * and when it was published or updated.
 */
export function readCues(text: CueText): SourceFacts {
  const head = text.head.slice(0, headLength).map((line) => line.slice(0, lineLength).trim())
  return mergeFacts(
    text.title === undefined ? {} : { title: text.title },
    kindOf(head, text.headings),
    dated('published', publishedIn(head)),
    dated(
      'updated',
      firstOf(head, (line) => labelled(line, updatedLabel)),
    ),
  )
}

function kindOf(head: readonly string[], headings: readonly string[]): SourceFacts {
  if (head.some((line) => newsSection.test(line) || /^fact[- ]checked by\b/i.test(line))) {
    return { kind: 'news-article' }
  }
  const isRelease =
    head.some((line) => releaseLine.test(line) || releaseCue.test(line)) ||
    headings.some((heading) => /^forward[- ]looking statements?\b/i.test(heading))
  if (isRelease) return { kind: 'press-release' }
  return head.some((line) => byline.test(line)) ? { kind: 'news-article' } : {}
}

/** "News|Articles|January 21, 2026". */
const newsSection = /^news\s?[|>/]\s?(?:articles?|news)\b/i

const releaseLine =
  /^(?:(?:news|press|media) releases?$|home\b.{0,40}\b(?:news|press) releases?$|release date\s?:)/i
const releaseCue = /\btoday announced\b|\/PR ?Newswire\/|\b(?:BUSINESS WIRE|GLOBE NEWSWIRE)\b/i

/** "By Jane Doe": a capitalised name of two to four words, and nothing else. */
const byline = /^(?:written )?by:? (?:\p{Lu}[\p{L}.'’-]*,? ?){2,5}$/iu

function publishedIn(head: readonly string[]): PartialDate | undefined {
  return (
    firstOf(head, (line) => labelled(line, publishedLabel)) ??
    firstOf(head, sectionDate) ??
    firstOf(head, datelineDate) ??
    firstOf(head.slice(0, 25), dateAlone)
  )
}

const publishedLabel =
  /^(?:release date|released|date of release|(?:date )?published(?: on| online)?|publication date|posted(?: on)?|date)\s?[:：]?\s?/i
const updatedLabel = /^(?:last )?(?:updated?|revised|modified)(?: on)?\s?[:：]?\s?/i

/** The date right after a label at the beginning of the line. */
function labelled(line: string, label: RegExp): PartialDate | undefined {
  const match = label.exec(line)
  return match === null ? undefined : readDateAt(line, match[0].length)?.date
}

/** A date among the parts of a line such as "News|Articles|January 21, 2026". */
function sectionDate(line: string): PartialDate | undefined {
  if (!line.includes('|') || line.length > 200) return undefined
  return firstOf(line.split('|'), dateAlone)
}

/** The date of "BASEL, Oct. 20, 2025 /PRNewswire/ -- …" or "Cambridge, Mass. – May 5, 2024 – …". */
function datelineDate(line: string): PartialDate | undefined {
  const found = readDate(line.slice(0, 120))
  if (found === undefined || !/^\s?(?:[/(:]|[-–—])/.test(line.slice(found.end))) return undefined
  const place = line.slice(0, found.start)
  const isPlace =
    /^\p{Lu}[\p{L}\s.,'’&-]{2,80}[,–—-]\s?$/u.test(place) && place.split(' ').length <= 10
  return isPlace ? found.date : undefined
}

function dateAlone(line: string): PartialDate | undefined {
  const text = line.trim()
  const found = readDateAt(text, 0)
  return found?.end === text.length ? found.date : undefined
}

function firstOf<Result>(
  lines: readonly string[],
  read: (line: string) => Result | undefined,
): Result | undefined {
  for (const line of lines) {
    const result = read(line)
    if (result !== undefined) return result
  }
  return undefined
}

function dated(key: 'published' | 'updated', date: PartialDate | undefined): SourceFacts {
  return date === undefined ? {} : { [key]: date }
}
