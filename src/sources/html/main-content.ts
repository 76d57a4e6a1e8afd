import { descendantsOf } from '../markup/elements.js'
import type { MarkupElement } from '../markup/tree.js'
import type { Measures } from './measure.js'

/** The part of a page that is its document. */
export interface MainContent {
  readonly root: MarkupElement
  /** Whether the page marks it as its main part or as an article. */
  readonly isMarked: boolean
}

/** What holds less of the text around it is no main part: most of a page may be furniture. */
const minShare = 0.25

/** How many times the text of the next article one must have that is not one of many. */
const minLead = 3

/**
 * Finds the main part of a page: what it marks as such, and in that the one article that holds
 * most of it. Where nothing is marked, what is marked holds too little, or a table with figures
 * stands outside of it, it is the whole page.
 */
export function mainContentOf(page: MarkupElement, measures: Measures): MainContent {
  const body = largestFirst(descendantsOf(page, 'body'), measures)[0] ?? page
  const marked = descendantsOf(body, 'main', 'article', 'div', 'section')
  const [main] = largestFirst(marked.filter(isMain), measures)
  const outer = main !== undefined && holdsContent(main, body, measures) ? main : body
  const articles = marked.filter((element) => isArticle(element) && isWithin(element, outer))
  const [article, ...others] = largestFirst(articles, measures)
  if (article === undefined || !holdsContent(article, outer, measures)) {
    return { root: outer, isMarked: outer !== body }
  }
  const next = others.find((other) => !isWithin(other, article) && !isWithin(article, other))
  const isOneOfMany = next !== undefined && measures(article).text < measures(next).text * minLead
  return isOneOfMany ? { root: outer, isMarked: outer !== body } : { root: article, isMarked: true }
}

function isMain({ name, attributes }: MarkupElement): boolean {
  return name === 'main' || attributes['role'] === 'main'
}

function isArticle({ name, attributes }: MarkupElement): boolean {
  return (
    name === 'article' ||
    attributes['role'] === 'article' ||
    attributes['itemprop'] === 'articleBody'
  )
}

/** Whether an element holds enough of the text around it, and all of its tables with figures. */
function holdsContent(element: MarkupElement, around: MarkupElement, measures: Measures): boolean {
  if (measures(element).text < measures(around).text * minShare) return false
  for (const table of descendantsOf(around, 'table')) {
    if (measures(table).holdsTable && !isWithin(table, element) && !isWithin(element, table)) {
      return false
    }
  }
  return true
}

function isWithin(element: MarkupElement, around: MarkupElement): boolean {
  return around.start <= element.start && element.end <= around.end
}

function largestFirst(elements: readonly MarkupElement[], measures: Measures): MarkupElement[] {
  return elements.toSorted((a, b) => measures(b).text - measures(a).text)
}
