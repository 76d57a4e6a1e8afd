import type { Span } from '../../document/place.js'
import { timeNamed } from '../tables/names/times.js'
import { withCentredTimes } from './centred-times.js'
import { firstNameLike } from './first-name.js'
import type { PouredRow } from './rows.js'

/** What a row is called, and the heading that it stands under. */
export interface RowName {
  readonly own: Span
  readonly section?: Span
}

/**
 * The names of the rows. What was indented, or set apart, stands in the line behind more than one
 * space; a heading stands before such a name, or has a p-value of its own and rows below that have
 * none. The first row's name can be told from an unknown head only by its
 * likeness to the others, and is left empty else.
 */
export function namesOf(
  text: string,
  rows: readonly PouredRow[],
  first: Span,
  isHeadKnown: boolean,
): (RowName | undefined)[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  let section: Span | undefined
  let isOfP = false
  const names = rows.map((row, index): RowName | undefined => {
    if (index === 0 && !isHeadKnown) return undefined
    const span = index === 0 ? first : { start: row.from, end: row.to }
    const { parts, isIndented } = partsOfName(text, span)
    const own = parts.at(-1)
    if (own === undefined || NO_NAME.test(text.slice(span.start, span.end))) {
      section = undefined
      return undefined
    }
    if (row.isHeading === true) {
      section = own
      isOfP = true
      return { own, section }
    }
    const over = parts.at(-2)
    if (over !== undefined) {
      section = over
      isOfP = false
    } else if (isOfP ? row.cells.length === width : !isIndented && !isFigure(text, own))
      section = undefined
    return section === undefined ? { own } : { own, section }
  })
  if (!isHeadKnown) names[0] = likeOthers(text, first, names)
  return withTimes(text, withCentredTimes(text, names))
}

function likeOthers(text: string, above: Span, names: readonly (RowName | undefined)[]): RowName {
  const own = firstNameLike(
    text,
    above,
    names.flatMap((name) => name?.own ?? []),
  )
  return { own: own ?? { start: above.end, end: above.end } }
}

/**
 * Times name rows of the measure before them: "Pain Baseline …", "Week 4 …". Rows of times whose
 * measure is not told have no name.
 */
function withTimes(text: string, names: readonly (RowName | undefined)[]): (RowName | undefined)[] {
  const printed = names.map((name) => (name ? text.slice(name.own.start, name.own.end) : ''))
  const times = printed.map((own) => timeNamed(own) !== undefined)
  if (times.every((isTime, index) => isTime || names[index] === undefined)) return [...names]
  let measure: Span | undefined
  return names.map((name, index) => {
    if (name === undefined || name.section !== undefined) {
      measure = undefined
      return name
    }
    const { own } = name
    if (times[index] === true) return measure && { own, section: measure }
    measure = undefined
    if (times[index + 1] !== true) return name
    const split = timeStart(printed[index] ?? '')
    if (split === undefined) return name
    measure = { start: own.start, end: own.start + split.end }
    return { own: { start: own.start + split.start, end: own.end }, section: measure }
  })
}

/** Where the time at the end of a name begins, and the words before it end. */
function timeStart(name: string): Span | undefined {
  for (const { index } of name.matchAll(/ +(?=\S)/g)) {
    if (timeNamed(name.slice(index).trim()) !== undefined) return { end: index, start: index + 1 }
  }
  return undefined
}

/** "1–2": a name that says nothing without the heading over it. */
function isFigure(text: string, { start, end }: Span): boolean {
  return !/\p{L}/u.test(text.slice(start, end))
}

/** Figures of a row that could not be read stand in no name, nor does a sentence. */
const NO_NAME =
  /(?:^|[^<>≤≥\s]) +[-−–]?\d*[.·]\d+(?=[;,\s])|\d +[-−–]?\d|[pP] ?[=<] ?0|\bn ?(?:\(%\))? n\b|\d[.·/]\d+\p{Lu}|^.{200}/u

/** The parts of a name that wide gaps part, without marks around them. */
function partsOfName(text: string, { start, end }: Span): { parts: Span[]; isIndented: boolean } {
  const printed = text.slice(start, end)
  const parts: Span[] = []
  for (const { 0: part, index } of printed.matchAll(/\S+(?: \S+)*/g)) {
    const lead = /^(?:[*†‡§¶#•·▪◦-]+ ?)*/.exec(part)?.[0].length ?? 0
    const own = { start: start + index + lead, end: start + index + part.length }
    const before = parts.at(-1)
    // Words in italics stand between wide gaps as well.
    if (before !== undefined && /^\p{Ll}/u.test(part))
      parts[parts.length - 1] = { ...before, end: own.end }
    else if (/\p{L}|\d/u.test(part.slice(lead))) parts.push(own)
  }
  return { parts, isIndented: /^(?: {2}| ?[•·▪◦])/.test(printed) }
}
