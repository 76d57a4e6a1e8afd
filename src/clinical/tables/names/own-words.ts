import { isUnit } from './units.js'

/**
 * What a heading names, in its own words: without size, unit, footnote marks and what it says of
 * how its numbers are given. "Weight change, kg, median (range)" names the weight change.
 */
export function ownWordsOf(text: string): string {
  if (text.length > LONGEST_HEADING) return text
  let words = withoutTechnical(withoutTechnical(setApart(text).replace(STATISTIC, ' ')))
  words = words.replace(SIZE, ' ').replace(FOOTNOTE, '').replaceAll(/ {2,}/g, ' ').trim()
  if (!words.includes('(')) words = words.replace(NOTE_LETTERS, '')
  for (;;) {
    const shorter = withoutUnit(words.replace(TAIL, '').replace(LEAD, '').trim())
    if (shorter === words) return words
    words = shorter
  }
}

/** "Site 1No. (%)": a line of its own in the head, set without a space behind the name. */
export function setApart(text: string): string {
  return text.replace(GLUED, ' ')
}

const GLUED = /(?<=[\p{Ll}\p{N})])(?=(?:Nos?\.|N|Mean|Median) ?[([])|(?<=[\p{N})])(?=n ?[([])/gu

/** Without the brackets that name nothing; "[no (%)]" holds two of them. */
function withoutTechnical(text: string): string {
  return text.replace(BRACKET, (bracket, inside: string) =>
    isTechnical(inside.trim()) ? ' ' : bracket,
  )
}

/** What is longer is prose that stands where a heading would. */
const LONGEST_HEADING = 300

const BRACKET = /[([]([^()[\]]*)[)\]]/g
const SIZE = /\b[nN] ?= ?\d[\d,]*/g
const FOOTNOTE = /[*#†‡§¶^]+/g
/** "Height b) c)": letters of notes. */
const NOTE_LETTERS = /(?: ?[a-h]\)){1,4}$/

/** A statistic with its deviation, wherever it stands: "Device, median (IQR) group", "M ± SD". */
const STATISTIC =
  /,? ?\b(?:means?|medians?|M) ?(?:± ?S\.?[DE]\b|[([](?:SD|IQR|SEM?|range|95 ?%)[^()[\]]{0,20}[)\]])/gi

/** "95% CI", "IQR", "n = 24", "kg/m2", "%": no words that name anything. */
function isTechnical(inside: string): boolean {
  const isAside = ABOUT_NUMBERS.test(inside) || /^[\d.,%\s]*$/.test(inside)
  return isAside || isUnit(inside.replace(OF_UNIT, ''))
}

const OF_UNIT = /^units? (?:in |: ?|= ?)?/i

const ABOUT_NUMBERS =
  /%|^(?:of \d+|n(?: ?=.*)?|nos?\.?|numbers?|SDs?|S\.D\.?|SEM?|S\.E\.?(?:M\.?)?|IQR|range|min.*max\w*|Q1.*Q3|CI|n ?\/ ?N|mean.*|median.*|interquartile.*|standard .*|\+\/-.*|±.*|ref\.?|reference)$/i

/** Words about numbers at the end. */
const TAIL =
  /(?:[,;:] ?|\s|^)(?:standard (?:deviation|error)s?|median|means?|average|nos?\.?|n|n ?\/ ?n|%|\d\d% ?CI|S\.?D\.?|SEM?|IQR|range|±|\+\/-|values?)$|[,;:±—–]$/i

/** A unit at the end: behind a comma, or of a few that are no words of a name: "Weight change kg". */
function withoutUnit(words: string): string {
  const [behind = '', named = ''] = BEHIND_COMMA.exec(words) ?? []
  if (behind !== '' && isUnit(named)) return words.slice(0, -behind.length)
  return words.replace(UNIT_AT_END, '').trim()
}

const BEHIND_COMMA = /(?:[,;]| [—–]) ?([^,;()—–]{1,16})$/
const UNIT_AT_END =
  /(?:^| )in (?:days?|weeks?|months?|years?|hours?|minutes?)$|(?<![\d-]) (?:kg|cm|mm|ml|mmHg|kg\/m[2²]|h)$|(?<=\b(?:age|time|duration|stay|follow-up|ventilation|delay|interval|survival)) (?:years?|months?|weeks?|days?|hours?|minutes?|yrs?|y|h)$/i

const LEAD =
  /^(?:(?:median|mean|average|number of|no\. of|of|(?:±|\+\/-) ?(?:SD|SEM?)?)\s|[,;:•·-]\s?)/i
