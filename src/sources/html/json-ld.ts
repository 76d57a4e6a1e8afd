import { mergeFacts } from '../facts.js'
import { isoDate } from '../iso-date.js'
import { descendantsOf, textOf } from '../markup/elements.js'
import type { MarkupElement } from '../markup/tree.js'
import type { SourceFacts } from '../source.js'

/** Longer descriptions of a page are not read. */
const maxLength = 512 * 1024

/** Types of schema.org that tell what a source is. */
const kinds: Readonly<Record<string, string>> = {
  NewsArticle: 'news-article',
  ReportageNewsArticle: 'news-article',
  ScholarlyArticle: 'paper',
  MedicalScholarlyArticle: 'paper',
}

/** What the JSON-LD of a page says of the article on it (schema.org); broken JSON says nothing. */
export function jsonLdFacts(root: MarkupElement): SourceFacts {
  const facts: SourceFacts[] = []
  for (const script of descendantsOf(root, 'script')) {
    if (!/^\s*application\/ld\+json\b/i.test(script.attributes['type'] ?? '')) continue
    const text = textOf(script)
    if (text.length > maxLength) continue
    try {
      facts.push(...nodesOf(JSON.parse(text)).map(factsOf))
    } catch {
      continue
    }
  }
  return mergeFacts(...facts.reverse())
}

type JsonObject = Readonly<Record<string, unknown>>

/** The things that are described at the top, or in the list of a graph. */
function nodesOf(value: unknown): JsonObject[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  const objects = items.filter(isObject)
  return objects.flatMap((object) => {
    const graph: unknown[] = Array.isArray(object['@graph']) ? object['@graph'] : []
    return [object, ...graph.filter(isObject)]
  })
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function factsOf(node: JsonObject): SourceFacts {
  const { '@type': type, headline, datePublished, dateModified } = node
  const types: unknown[] = Array.isArray(type) ? type : [type]
  const names = types.filter((name) => typeof name === 'string')
  if (!names.some((name) => /Article$|^Report$|^BlogPosting$/.test(name))) return {}
  const kind = names.map((name) => kinds[name]).find((found) => found !== undefined)
  const published = typeof datePublished === 'string' ? isoDate(datePublished) : undefined
  const updated = typeof dateModified === 'string' ? isoDate(dateModified) : undefined
  return {
    ...(typeof headline === 'string' && headline.trim() !== '' && { title: headline.trim() }),
    ...(kind !== undefined && { kind }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
  }
}
