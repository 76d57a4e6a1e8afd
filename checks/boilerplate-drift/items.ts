import type { Place } from '../../src/index.js'
import { joined } from './passages.js'
import type { Wording } from './wording.js'

/** One of several things that a sentence lists. */
export interface Item {
  readonly place: Place
  /** Its words in plain form, those left out that say little alone: "diseases", "areas". */
  readonly words: readonly string[]
}

/** What parts the items of a list: ", ", " and ", ", as well as ". */
const SEPARATOR = /,? (?:and|or|&|as well as|including) |[,;] (?:and |or |as well as )?/g

/** Words that many items of a list share. */
const GENERIC =
  /^(?:disease|disorder|condition|illness|area|field|therap\w*|treatment|drug|medicine|product|system|tumou?r|other)$/

/** A part of a sentence with one of these is a clause, and no item. */
const CLAUSE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|can|that|which|who|to|in|by|since|through|with)\b/i

/** An item is no longer than this, in words that carry meaning. */
const MOST_WORDS = 4

/** The things that a sentence lists; the words that lead to its first one are no item. */
export function itemsOf({ place, inOrder }: Wording): readonly Item[] {
  const ends = [...place.quote.matchAll(SEPARATOR)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  return ends.flatMap(({ end }, at): Item[] => {
    const start = place.at + end
    const stop = place.at + (ends[at + 1]?.start ?? place.quote.length)
    const own = inOrder.filter((word) => word.place.at >= start && word.place.at < stop)
    const [first] = own
    const last = own.at(-1)
    if (first === undefined || last === undefined || own.length > MOST_WORDS) return []
    const whole = joined(first.place, last.place)
    if (CLAUSE.test(whole.quote) || /\d/.test(whole.quote)) return []
    const telling = own.filter(({ plain }) => !GENERIC.test(plain))
    return [{ place: whole, words: (telling.length > 0 ? telling : own).map(({ plain }) => plain) }]
  })
}

/** The items of one sentence of which the other has no word, beside others that it has. */
export function itemsMissingIn(other: Wording, items: readonly Item[]): readonly Item[] {
  const missing = items.filter(({ words }) => !words.some((word) => isNamed(word, other)))
  const isSpelled = ({ place }: Item) => isSpelledOut(place.quote, other.place.quote)
  const isOneList = missing.length < items.length || sharesLead(other, items)
  return isOneList ? missing.filter((item) => !isSpelled(item)) : []
}

/** Whether the word right before the first item stands in the other sentence too. */
function sharesLead(other: Wording, [first]: readonly Item[]): boolean {
  if (first === undefined) return false
  const before = first.place.context.slice(0, first.place.at).match(/[\p{L}-]+/gu) ?? []
  return before.slice(-3).some((word) => word.length > 3 && isNamed(word.toLowerCase(), other))
}

/** So many letters in common, words are forms of one: "metabolic", "metabolism". */
const STEM = 6

function isNamed(word: string, { words }: Wording): boolean {
  if (words.has(word)) return true
  const stem = word.replace(/^anti-/, '')
  return [...words.keys()].some((other) => {
    const plain = other.replace(/^anti-/, '')
    return plain === stem || (stem.length >= STEM && plain.startsWith(stem.slice(0, STEM)))
  })
}

/** Whether a short form of an item stands in full in a text, or the other way round. */
function isSpelledOut(item: string, text: string): boolean {
  const shorts = (words: string): readonly string[] => words.match(/\b[A-Z]{2,6}\b/g) ?? []
  const [inItem, inText] = [initials(item), initials(text)]
  return (
    shorts(item).some((short) => inText.includes(short.toLowerCase())) ||
    shorts(text).some((short) => inItem.startsWith(short.toLowerCase()))
  )
}

function initials(text: string): string {
  return (text.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toLowerCase()).join('')
}
