import {
  isMark,
  isWord,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { isResult } from '../binding/figure-roles.js'
import type { Sentence } from '../reading/sentence.js'
import { analysisOf } from './analyses.js'
import { type DateAt, datesOf } from './dates-of.js'
import { type Happening, happeningsOf } from './happenings.js'

/** An event that a sentence names, at a token: one of the vocabulary, or what went on in a study. */
export type Event = Partial<Happening> &
  Pick<Happening, 'label' | 'at'> & {
    /** Which analysis a data cutoff is that of, where the sentence dates several. */
    readonly analysis?: string
  }

/** A date of a sentence and the event that it dates, if one stands near enough. */
export interface Dated {
  readonly date: DateAt
  readonly event: Event | undefined
}

/** The key of the event that a designation is; its claim has a kind of its own. */
export const DESIGNATION = 'designation'

/** The key of the event that results are as of. */
const CUTOFF = 'data-cutoff'

/**
 * The dates of a sentence with their events. A period goes to what may last ("recruited from … to
 * …"). Points in time go to events in order where there are as many of both, to one event where as
 * many agencies are named ("by the FDA in 2021-05 and the EMA in 2022-06") or where each is that of
 * another analysis, else to the nearest.
 */
export function datedEvents(sentence: Sentence): readonly Dated[] {
  const { tokens } = sentence
  const dates = datesOf(tokens)
  if (dates.length === 0) return []
  const events = eventsOf(sentence, dates)
  const happenings = happeningsOf(tokens)
  const isPlain = happenings.length === 0 && dates.every(({ edge }) => edge === undefined)
  if (!isPlain) {
    const all = [...events, ...happenings].toSorted((a, b) => a.at - b.at)
    return dates.map((date) => ({ date, event: nearestTo(tokens, date, all) }))
  }
  const [first, another] = events
  const inOrder = events.length === dates.length && events.every(({ key }) => key !== DESIGNATION)
  if (inOrder) return dates.map((date, index) => ({ date, event: events[index] }))
  const isShared = another === undefined && dates.length > 1
  if (isShared && first?.key === CUTOFF) {
    const analyses = dates.map(({ index }) => analysisOf(tokens, index))
    if (analyses.every((analysis) => analysis !== undefined))
      return dates.map((date, at) => ({ date, event: cutoffOf(first, analyses[at]) }))
  }
  if (isShared && agenciesIn(tokens).length === dates.length)
    return dates.map((date) => ({ date, event: first }))
  return dates.map((date) => ({ date, event: nearestTo(tokens, date, events) }))
}

function cutoffOf({ at }: Event, analysis = ''): Event {
  return Object.assign(named(CUTOFF, at), { analysis })
}

/** The agencies that a sentence names, in order. */
export function agenciesIn(tokens: readonly Token[]): readonly Event[] {
  return namedIn(tokens, 'agency')
}

function namedIn(tokens: readonly Token[], category: string): Event[] {
  return tokens.flatMap((token, at) => {
    const term = termOf(token, category)
    return term === undefined ? [] : [named(term.key, at)]
  })
}

function named(key: string, at: number): Event {
  return { key, label: key.replaceAll('-', ' '), at }
}

/**
 * An application that is accepted or approved is named as the object, and dates nothing: "the FDA
 * approved the NDA on May 28". A designation's action competes for the dates near it.
 */
function eventsOf(sentence: Sentence, dates: readonly DateAt[]): readonly Event[] {
  const { tokens } = sentence
  const isEthics = tokens.some((token) => isWordOf(token, OF_ETHICS))
  const events = [...namedIn(tokens, 'event'), ...cutoffs(sentence, dates)].map((event) =>
    isEthics && event.key === 'approval' ? named('ethics-approval', event.at) : event,
  )
  const types = namedIn(tokens, 'designation')
  const actions = types.length === 0 ? [] : namedIn(tokens, 'action')
  const designated = [...types, ...actions].map(({ at }) => named(DESIGNATION, at))
  const isObject = events.some(({ key }) => OF_APPLICATIONS.has(key ?? ''))
  const dating =
    isObject && events.length > dates.length ? events.filter(({ key }) => key !== 'filing') : events
  return [...designated, ...dating].toSorted((a, b) => a.at - b.at)
}

const OF_APPLICATIONS: ReadonlySet<string> = new Set(['approval', 'filing-acceptance'])

/** Who approves a study, not a drug. */
const OF_ETHICS: ReadonlySet<string> = new Set('ethics ethical irb institutional'.split(' '))

/** "As of March 3, 2025, the ORR was …": results are as of a data cutoff. */
function cutoffs({ tokens, figures }: Sentence, dates: readonly DateAt[]): Event[] {
  if (!figures.some(isResult) || namedIn(tokens, 'event').length > 0) return []
  return dates
    .filter(({ index }) => isWord(tokens[index - 1], 'of') && isWord(tokens[index - 2], 'as'))
    .map(({ index }) => named(CUTOFF, index - 2))
}

/** An event farther away than this belongs to another clause. */
const REACH = 25

/**
 * The nearest event: a period dates only what lasts, and what went on is looked for in front of the
 * date first ("recruited from 2010 to 2012, and randomised …"), unless the date opens the sentence.
 */
function nearestTo(
  tokens: readonly Token[],
  date: DateAt,
  events: readonly Event[],
): Event | undefined {
  const fitting = events.filter((event) => mayDate(tokens, date, event))
  const [nearest] = fitting.toSorted(
    (a, b) => distance(tokens, date, a) - distance(tokens, date, b),
  )
  if (nearest?.lasts === undefined || date.index <= OPENING) return nearest
  return fitting.findLast(({ at, lasts }) => at < date.index && lasts !== undefined) ?? nearest
}

/** Tokens in front of a date that opens its sentence: "Between early 2010 and …". */
const OPENING = 4

function mayDate(tokens: readonly Token[], date: DateAt, event: Event): boolean {
  const { index, edge } = date
  if (event.lasts === undefined) return edge === undefined && distance(tokens, date, event) <= REACH
  if (edge !== undefined && !event.lasts) return false
  // "When the data were cut on July 1, enrolment …": behind its date stands another clause.
  if (edge === undefined && event.at > index && index > OPENING) return false
  if (isWord(tokens[index - 1], 'of') && isWord(tokens[index - 2], 'as')) return false
  const [from, to] = event.at < index ? [event.at, index] : [index, event.at]
  if (tokens.slice(from, to).some((token) => isMark(token, ';'))) return false
  return distance(tokens, date, event) <= (edge === undefined ? NEAR : REACH)
}

/** What went on is dated by a point in time only right beside it. */
const NEAR = 8

function distance(tokens: readonly Token[], { index }: DateAt, { at }: Event): number {
  return at < index ? index - (at + termLength(tokens[at]) - 1) : at - index
}
