import {
  compareDates,
  formatDate,
  parseIsoDate,
  type PartialDate,
} from '../../statistics/partial-date.js'
import { childOf, childrenOf, descendantOf, descendantsOf, textOf } from '../markup/elements.js'
import type { MarkupElement } from '../markup/tree.js'
import type { SourceFacts, SourceKind } from '../source.js'

/** What an article's front matter says of it: what it is, its title, and when it came out. */
export function articleFacts(article: MarkupElement, title: string | undefined): SourceFacts {
  const meta = descendantOf(article, 'article-meta')
  const published = meta === undefined ? undefined : publishedIn(meta)
  const updated = meta === undefined ? undefined : correctedIn(meta)
  return {
    kind: kindOf(article),
    ...(title !== undefined && title !== '' && { title }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
  }
}

const kinds: ReadonlyMap<string, SourceKind> = new Map([
  ['abstract', 'abstract'],
  ['meeting-report', 'abstract'],
  ['news', 'news-article'],
  ['announcement', 'press-release'],
  ['protocol', 'protocol'],
])

/** What the article's type says; else a paper, or where it has no body an abstract. */
function kindOf(article: MarkupElement): SourceKind {
  const named = kinds.get(article.attributes['article-type'] ?? '')
  if (named !== undefined) return named
  const isAbstract =
    childOf(article, 'body') === undefined && descendantOf(article, 'abstract') !== undefined
  return isAbstract ? 'abstract' : 'paper'
}

/** Dates on which something else came out than the article: its copy in an archive, a manuscript. */
const otherDates = /pmc-release|nihms|preprint|retract|correct|corrected/

/**
 * The first day on which the article was out, in print or online. A date that only names the year
 * or month of a volume gives way to a full one in it.
 */
function publishedIn(meta: MarkupElement): PartialDate | undefined {
  const dates = childrenOf(meta, 'pub-date')
    .filter(
      ({ attributes }) =>
        !otherDates.test(`${attributes['pub-type'] ?? ''} ${attributes['date-type'] ?? ''}`),
    )
    .flatMap((element) => dateOf(element) ?? [])
  const full = dates.filter(({ day }) => day !== undefined)
  return (full.length > 0 ? full : dates).toSorted(compareDates)[0]
}

/** The last day on which the article was corrected. */
function correctedIn(meta: MarkupElement): PartialDate | undefined {
  return descendantsOf(meta, 'date')
    .filter(({ attributes }) => /^(?:corrected|updated)$/.test(attributes['date-type'] ?? ''))
    .flatMap((element) => dateOf(element) ?? [])
    .toSorted(compareDates)
    .at(-1)
}

/** A date from its parts; a month that is no number, as "Spring", is left open. */
function dateOf(element: MarkupElement): PartialDate | undefined {
  const iso = parseIsoDate((element.attributes['iso-8601-date'] ?? '').slice(0, 10))
  if (iso !== undefined) return iso
  const part = (name: string): number | undefined => {
    const child = childOf(element, name)
    const value = child === undefined ? NaN : monthOrNumber(textOf(child))
    return Number.isInteger(value) ? value : undefined
  }
  const [year, month, day] = [part('year'), part('month'), part('day')]
  if (year === undefined) return undefined
  const date: PartialDate = {
    year,
    ...(month !== undefined && { month }),
    ...(month !== undefined && day !== undefined && { day }),
  }
  return parseIsoDate(formatDate(date))
}

function monthOrNumber(text: string): number {
  const at = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(text.slice(0, 3).toLowerCase())
  return /^[a-z]{3}/i.test(text) && at >= 0 && at % 3 === 0 ? at / 3 + 1 : Number(text)
}
