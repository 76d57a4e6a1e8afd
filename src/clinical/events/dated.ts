import { isWord, termOf, type Token } from '../../claims/tokens/token.js'
import { isResult } from '../binding/figure-roles.js'
import type { Sentence } from '../reading/sentence.js'
import { type DateAt, datesOf } from './dates-of.js'

/** An event that a sentence names, at a token. */
export interface Event {
  readonly key: string
  readonly at: number
}

/** A date of a sentence and the event that it dates, if one stands near enough. */
export interface Dated {
  readonly date: DateAt
  readonly event: Event | undefined
}

/** The key of the event that a designation is; its claim has a kind of its own. */
export const DESIGNATION = 'designation'

/**
 * The dates of a sentence with their events: in order where there are as many of both, one event for
 * all where as many agencies are named ("by the FDA in 2021-05 and the EMA in 2022-06"), else each
 * with the nearest.
 */
export function datedEvents(sentence: Sentence): readonly Dated[] {
  const { tokens } = sentence
  const dates = datesOf(tokens)
  if (dates.length === 0) return []
  const events = eventsOf(sentence, dates)
  const [first, another] = events
  const inOrder = events.length === dates.length && events.every(({ key }) => key !== DESIGNATION)
  if (inOrder) return dates.map((date, index) => ({ date, event: events[index] }))
  const isShared = another === undefined && dates.length > 1
  if (isShared && agenciesIn(tokens).length === dates.length)
    return dates.map((date) => ({ date, event: first }))
  return dates.map((date) => ({ date, event: nearestTo(date, events) }))
}

/** The agencies that a sentence names, in order. */
export function agenciesIn(tokens: readonly Token[]): readonly Event[] {
  return namedIn(tokens, 'agency')
}

function namedIn(tokens: readonly Token[], category: string): Event[] {
  return tokens.flatMap((token, at) => {
    const term = termOf(token, category)
    return term === undefined ? [] : [{ key: term.key, at }]
  })
}

/**
 * An application that is accepted or approved is named as the object, and dates nothing: "the FDA
 * approved the NDA on May 28". A designation's action competes for the dates near it.
 */
function eventsOf(sentence: Sentence, dates: readonly DateAt[]): readonly Event[] {
  const { tokens } = sentence
  const events = [...namedIn(tokens, 'event'), ...cutoffs(sentence, dates)]
  const types = namedIn(tokens, 'designation')
  const actions = types.length === 0 ? [] : namedIn(tokens, 'action')
  const designated = [...types, ...actions].map(({ at }) => ({ key: DESIGNATION, at }))
  const isObject = events.some(({ key }) => OF_APPLICATIONS.has(key))
  const dating =
    isObject && events.length > dates.length ? events.filter(({ key }) => key !== 'filing') : events
  return [...designated, ...dating].toSorted((a, b) => a.at - b.at)
}

const OF_APPLICATIONS: ReadonlySet<string> = new Set(['approval', 'filing-acceptance'])

/** "As of March 3, 2025, the ORR was …": results are as of a data cutoff. */
function cutoffs({ tokens, figures }: Sentence, dates: readonly DateAt[]): Event[] {
  if (!figures.some(isResult) || namedIn(tokens, 'event').length > 0) return []
  return dates
    .filter(({ index }) => isWord(tokens[index - 1], 'of') && isWord(tokens[index - 2], 'as'))
    .map(({ index }) => ({ key: 'data-cutoff', at: index - 2 }))
}

/** An event farther away than this belongs to another clause. */
const REACH = 25

function nearestTo({ index }: DateAt, events: readonly Event[]): Event | undefined {
  const [nearest] = events.toSorted((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))
  return nearest !== undefined && Math.abs(nearest.at - index) <= REACH ? nearest : undefined
}
