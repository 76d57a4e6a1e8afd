import type { Place } from '../../src/index.js'
import { type Item, itemsMissingIn, itemsOf } from './items.js'
import { type ChangedNumber, changedNumbers } from './numbers.js'
import { joined } from './passages.js'
import type { Change, Wording } from './wording.js'

/** What changed in a sentence that an editor looks for: the things it lists, and its numbers. */
export interface ChangedFacts {
  readonly change: Change
  readonly dropped: readonly Item[]
  readonly added: readonly Item[]
  readonly numbers: readonly ChangedNumber[]
}

/** Tells lists and numbers of a changed sentence apart from its other words. */
export function factsOf(change: Change): ChangedFacts {
  const [here, there] = [itemsOf(change.here), itemsOf(change.there)]
  return {
    change,
    dropped: itemsMissingIn(change.here, there),
    added: itemsMissingIn(change.there, here),
    numbers: changedNumbers(change),
  }
}

/** 'no longer names "anti-infections"', 'gives 5 where it gave 6'. */
export function factsInWords({ dropped, added, numbers }: ChangedFacts): readonly string[] {
  return [
    ...dropped.map(({ place }) => `no longer names "${place.quote}"`),
    ...numbers.map(({ here, before }) => `gives ${here.quote} where it gave ${before.quote}`),
    ...added.map(({ place }) => `now names "${place.quote}"`),
  ]
}

/** What is new here; of a list that only lost something, what is left of it. */
export function placesHere({ change, dropped, added, numbers }: ChangedFacts): readonly Place[] {
  const now = [...numbers.map(({ here }) => here), ...added.map(({ place }) => place)]
  if (now.length > 0 || dropped.length === 0) return now
  return [rest(change.here, itemsOf(change.here))]
}

/** What the sentence had before: the things it lost, and the numbers that changed. */
export function placesBefore({ dropped, numbers }: ChangedFacts): readonly Place[] {
  return [...dropped.map(({ place }) => place), ...numbers.map(({ before }) => before)]
}

/** The list that a sentence still has, or the sentence. */
function rest({ place }: Wording, items: readonly Item[]): Place {
  const [first] = items
  const last = items.at(-1)
  return first === undefined || last === undefined ? place : joined(first.place, last.place)
}

/** "a, b and c". */
export function enumerated(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
