/**
 * What a heading names, in its own words: without size, unit, footnote marks and what it says of
 * how its numbers are given. "Weight change, kg, median (range)" names the weight change.
 */
export function ownWordsOf(text: string): string {
  if (text.length > LONGEST_HEADING) return text
  let words = withoutTechnical(withoutTechnical(setApart(text)))
  words = words.replace(SIZE, ' ').replace(FOOTNOTE, '').replaceAll(/ {2,}/g, ' ').trim()
  for (;;) {
    const shorter = words.replace(TAIL, '').replace(LEAD, '').trim()
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

/** "95% CI", "IQR", "n = 24", "kg/m2", "%": no words that name anything. */
function isTechnical(inside: string): boolean {
  return ABOUT_NUMBERS.test(inside) || UNIT.test(inside) || /^[\d.,%\s]*$/.test(inside)
}

const ABOUT_NUMBERS =
  /%|^(?:of \d+|n(?: ?=.*)?|nos?\.?|numbers?|SDs?|S\.D\.?|SEM?|S\.E\.?(?:M\.?)?|IQR|range|min.*max\w*|Q1.*Q3|CI|n ?\/ ?N|mean.*|median.*|interquartile.*|standard .*|\+\/-.*|±.*|ref\.?|reference)$/i

const UNIT =
  /^(?:units?(?: in)? .*|years?|yrs?|y|months?|mo|weeks?|wks?|days?|d|hours?|hrs?|h|min|minutes?|s|sec|seconds?|m?g|kg|kg\/m.*|[µμnp]g.*|c?m|mm.*|m?L|ml|mm ?Hg|cm ?H2O|bpm|points?|score|[^\s]{1,12}\/(?:min|[µμdmc]?[lL]|kg|day|d|h|week|year))$/i

/** Words about numbers, and units that no number stands before, at the end. */
const TAIL =
  /(?:[,;:] ?|\s|^)(?:standard (?:deviation|error)s?|median|means?|average|nos?\.?|n|n ?\/ ?n|%|\d\d% ?CI|S\.?D\.?|SEM?|IQR|range|±|\+\/-|values?|(?<![\d-] )(?:kg|years?|months?|weeks?|days?|hours?|minutes?|cm|mm|ml|mmHg|kg\/m[2²]|y|h))$|[,;:±]$/i

const LEAD =
  /^(?:(?:median|mean|average|number of|no\. of|of|(?:±|\+\/-) ?(?:SD|SEM?)?)\s|[,;:•·-]\s?)/i
