import { textOf } from '../markup/elements.js'
import type { InlineRoles } from '../markup/flatten.js'
import type { MarkupElement } from '../markup/tree.js'
import { linkShare, type Measure, type Measures } from './measure.js'

/** Words in the class or id of what surrounds an article, whatever it holds. */
const furnitureWords: ReadonlySet<string> = new Set([
  'ad', 'ads', 'advert', 'advertisement', 'addthis', 'breadcrumb', 'breadcrumbs', 'comments',
  'consent', 'cookie', 'cookiebot', 'cookies', 'didomi', 'disqus', 'gdpr', 'masthead', 'modal', 'nav',
  'navbar', 'navigation', 'newsletter', 'onetrust', 'outbrain', 'pager', 'pagination', 'paywall', 'popup',
  'promo', 'sharebar', 'sharethis', 'sharing', 'signup', 'skip', 'sponsored', 'subscribe', 'subscription',
  'taboola', 'ticker', 'toolbar', 'truste', 'usercentrics',
]) // prettier-ignore

/** Words that are furniture's where most of what they name are links. */
const linkListWords: ReadonlySet<string> = new Set([
  'also', 'banner', 'latest', 'menu', 'more', 'popular', 'recommended', 'recommendations',
  'related', 'share', 'sidebar', 'similar', 'social', 'tags', 'teaser', 'teasers', 'trending',
]) // prettier-ignore

const furnitureRoles: ReadonlySet<string> = new Set([
  'alert', 'alertdialog', 'banner', 'contentinfo', 'dialog', 'menu', 'menubar', 'navigation',
  'search', 'toolbar',
]) // prettier-ignore

/** What is known of the page around an element. */
export interface Page {
  readonly measures: Measures
  /** Characters of the page that are shown. */
  readonly text: number
  /** Whether the element stands in an article or in the main part of the page. */
  readonly isInArticle: boolean
  /** What inline elements do to the words around them. */
  readonly roles: InlineRoles
  /** The page's only main heading, where it has one. */
  readonly title: MarkupElement | undefined
}

/** What holds more of the page's text than this is no furniture, however it is named. */
const maxShare = 0.3

/** What has more of its text in links than this is there for them. */
const minLinkShare = 0.4

/**
 * Whether an element is furniture of the page and no part of the document: navigation, head and
 * foot of the page, banners, share bars, lists of other articles. What holds a table with figures
 * or a good part of the page's text never is. When in doubt it is text.
 */
export function isFurniture(element: MarkupElement, page: Page): boolean {
  const { name, attributes } = element
  if (name === 'nav' || name === 'menu') return true
  const measured = page.measures(element)
  if (measured.holdsTable || measured.text > page.text * maxShare) return false
  if (holdsNotes(element)) return false
  if (page.title !== undefined && holds(element, page.title)) return false
  if (furnitureRoles.has(attributes['role'] ?? '')) return true
  if (isByName(element, measured)) return true
  switch (name) {
    case 'header':
      return !page.isInArticle
    case 'footer':
      return !page.isInArticle || linkShare(measured) >= minLinkShare
    case 'form':
    case 'search':
      return true
    case 'aside':
      return linkShare(measured) >= minLinkShare
    case 'ul':
    case 'ol':
      return isListOfLinks(element, page.measures)
    case 'p':
      return linkShare(measured) > 0.95 || pointsElsewhere(element, measured)
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return measured.text > 0 && linkShare(measured) > 0.95
    default:
      return false
  }
}

/** Whether the class, the id or the role of an element names foot notes or references. */
export function holdsNotes({ attributes }: MarkupElement): boolean {
  return /foot-?notes?|end-?notes?|references|bibliography/i.test(
    `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['role'] ?? ''}`,
  )
}

function holds(element: MarkupElement, other: MarkupElement): boolean {
  return element.start <= other.start && other.end <= element.end
}

function isByName(element: MarkupElement, measured: Measure): boolean {
  if (['html', 'body', 'main', 'article', 'h1'].includes(element.name)) return false
  const words = wordsOf(element)
  return (
    words.some((word) => furnitureWords.has(word)) ||
    (linkShare(measured) >= minLinkShare && words.some((word) => linkListWords.has(word)))
  )
}

/** The words of class and id: "relatedArticles share-bar" has four. */
function wordsOf({ attributes }: MarkupElement): string[] {
  const { class: classes = '', id = '' } = attributes
  if (classes === '' && id === '') return []
  return `${classes} ${id}`
    .slice(0, 500)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/)
}

/** "Read more: …", and a link. */
function pointsElsewhere(element: MarkupElement, measured: Measure): boolean {
  return (
    linkShare(measured) >= minLinkShare &&
    /^(?:read (?:more|also|next)|see also|related|also read|more on this)\b.{0,20}?[:|›»]/i.test(
      textOf(element).slice(0, 60),
    )
  )
}

/** Whether each item of a list is a link to another page: a menu, or other articles. */
function isListOfLinks(list: MarkupElement, measures: Measures): boolean {
  const items = list.children.filter((node) => node.type === 'element').map(measures)
  const filled = items.filter(({ text }) => text > 0)
  return filled.length > 1 && filled.every((item) => linkShare(item) > 0.9)
}
