import type { Line } from './lines.js'

/** Longer lines are text, whatever they look like. */
const maxLength = 200

/** Words of menus, players and banners that stand alone on a line of a scraped page. */
const menuWords: ReadonlySet<string> = new Set([
  'listen', 'show more', 'show less', 'read more', 'learn more', 'load more', 'view more',
  'see more', 'see all', 'subscribe', 'subscribe now', 'newsletter', 'font size', 'en', 'zh',
  'menu', 'main menu', 'share', 'share this', 'share this article', 'print', 'email',
  'login', 'log in', 'sign in', 'sign up', 'home', 'press releases', 'news releases',
  'skip to content', 'skip to main content', 'back to top', 'back', 'next', 'previous', 'close',
  'download', 'download pdf', 'copy link', 'follow us', 'contact us', 'advertisement',
  'advertisement - scroll to continue', 'sponsored', 'latest cme', 'related articles',
  'related content', 'related news', 'trending', 'cookie settings',
  'accept all cookies', 'privacy policy', 'terms of use', 'facebook', 'twitter', 'linkedin',
]) // prettier-ignore

/**
 * Whether a line is furniture of the page and no text of the document: a menu word, a player's
 * clock, a breadcrumb, a phrase printed twice in a row, a page number. When in doubt it is text.
 */
export function isFurniture(text: string): boolean {
  if (text.length > maxLength) return false
  return (
    isMenu(text) ||
    /^\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?$/.test(text) ||
    /^page \d{1,4}(?: (?:of|\/) \d{1,4})?$/i.test(text) ||
    isBreadcrumb(text) ||
    isDoubled(text)
  )
}

/** Words of a menu, alone or in a row. Most lines of text soon have a mark that no menu has. */
function isMenu(text: string): boolean {
  if (!/^[a-z\s|·•-]*$/i.test(text)) return false
  return text.split(/\s{2,}|\s?[|·•]\s?/).every((word) => menuWords.has(word.toLowerCase()))
}

/** "Home > News > Press Releases". */
function isBreadcrumb(text: string): boolean {
  if (/[\d.;=<]/.test(text)) return false
  const steps = text.split(/[>›»]/).map((step) => step.trim())
  return (
    steps.length >= 2 &&
    (/^home$/i.test(steps[0] ?? '') || steps.length >= 3) &&
    steps.every((step) => step !== '' && step.length <= 40)
  )
}

/** The same phrase twice in one line, as pages with a logo and its caption give it. */
function isDoubled(text: string): boolean {
  if (text.length % 2 === 0) return false
  const half = (text.length - 1) / 2
  const phrase = text.slice(0, half)
  return (
    text.slice(half + 1) === phrase &&
    /\s/.test(text.charAt(half)) &&
    !/\d/.test(phrase) &&
    /\p{L}.*\s.*\p{L}|\p{L}{8}/u.test(phrase)
  )
}

/** A running head stands this often at least. */
const minRepeats = 3

/**
 * The lines that repeat a running head: a phrase of at least four words without figures that
 * stands alone three times or more. The first one stays.
 */
export function runningHeads(groups: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const alone = new Map<string, Line[]>()
  for (const [line, ...rest] of groups) {
    if (line === undefined || rest.length > 0 || !canRun(line.text)) continue
    const same = alone.get(line.text) ?? []
    same.push(line)
    alone.set(line.text, same)
  }
  const repeated = [...alone.values()].filter((same) => same.length >= minRepeats)
  return new Set(repeated.flatMap((same) => same.slice(1)))
}

function canRun(text: string): boolean {
  return text.length <= 100 && !/\d|[.:;,?]$/.test(text) && text.split(' ', 4).length === 4
}
