import { mergeFacts } from '../facts.js'
import { isoDate } from '../iso-date.js'
import { descendantsOf, textOf } from '../markup/elements.js'
import type { MarkupElement } from '../markup/tree.js'
import type { PartialDate } from '../../statistics/partial-date.js'
import type { SourceFacts } from '../source.js'
import { jsonLdFacts } from './json-ld.js'

/**
 * What a page is, by its metadata and by the cues of its text. Its text tells a press release from
 * the news better than its metadata, which call both an article; its metadata know the dates and,
 * where it is a paper, the title.
 */
export function pageFacts(root: MarkupElement, cues: SourceFacts): SourceFacts {
  const meta = metaOf(root)
  const linked = jsonLdFacts(root)
  const shared = first(meta, ['og:title', 'twitter:title', 'dc.title', 'dcterms.title'])
  const [title] = descendantsOf(root, 'title')
  const paper = first(meta, ['citation_title'])
  const isPaper = paper !== undefined && meta.has('citation_journal_title')
  return mergeFacts(
    titled(title === undefined ? undefined : textOf(title)),
    titled(shared),
    linked,
    cues,
    titled(paper),
    isPaper ? { kind: 'paper' } : {},
    dated('published', linked.published ?? firstDate(meta, publishedNames) ?? timeElement(root)),
    dated('updated', linked.updated ?? firstDate(meta, updatedNames)),
  )
}

/** Names of meta elements that give the day of publication, the surest and most precise first. */
const publishedNames = [
  'citation_online_date', 'citation_publication_date', 'citation_date', 'article:published_time',
  'dcterms.issued', 'dc.date.issued', 'dcterms.date', 'dc.date', 'prism.publicationdate',
  'datepublished', 'date', 'pubdate', 'publish-date', 'publication_date', 'parsely-pub-date',
  'sailthru.date',
] // prettier-ignore

const updatedNames = [
  'article:modified_time', 'og:updated_time', 'dcterms.modified', 'dc.date.modified',
  'datemodified', 'last-modified', 'revised',
] // prettier-ignore

/** The contents of meta elements by their name, property or itemprop in lower case; first wins. */
function metaOf(root: MarkupElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { attributes } of descendantsOf(root, 'meta')) {
    const { name, property, itemprop, content } = attributes
    const key = (name ?? property ?? itemprop)?.trim().toLowerCase()
    const value = content?.replace(/\s+/g, ' ').trim()
    if (key !== undefined && value !== undefined && value !== '' && !found.has(key)) {
      found.set(key, value)
    }
  }
  return found
}

function first(meta: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => meta.get(name)).find((value) => value !== undefined)
}

function firstDate(
  meta: ReadonlyMap<string, string>,
  names: readonly string[],
): PartialDate | undefined {
  return names.map((name) => isoDate(meta.get(name) ?? '')).find((date) => date !== undefined)
}

/** The date of a time element that says that it is the day of publication. */
function timeElement(root: MarkupElement): PartialDate | undefined {
  for (const { attributes } of descendantsOf(root, 'time')) {
    const { datetime, itemprop, pubdate } = attributes
    if (pubdate !== undefined || itemprop === 'datePublished') {
      const date = isoDate(datetime ?? '')
      if (date !== undefined) return date
    }
  }
  return undefined
}

function titled(title: string | undefined): SourceFacts {
  return title === undefined || title === '' ? {} : { title }
}

function dated(key: 'published' | 'updated', date: PartialDate | undefined): SourceFacts {
  return date === undefined ? {} : { [key]: date }
}
