import type { Claim, Subject } from '../../claims/claim.js'
import { termOf, type Token } from '../../claims/tokens/token.js'
import type { Placer } from '../binding/placer.js'
import type { Sentence } from '../reading/sentence.js'
import { type DateAt, datesOf } from './dates-of.js'

/**
 * The dated events of a sentence: as many events as dates go together in order, else each date goes
 * to the event named nearest to it.
 */
export function dateClaims(
  sentence: Sentence,
  placer: Placer,
  subject: Subject | undefined,
): Claim[] {
  const { tokens } = sentence
  const dates = datesOf(tokens)
  if (dates.length === 0) return []
  const events = eventsOf(tokens)
  const planned = tokens.some((token) => termOf(token, 'planned') !== undefined)
  const paired = dates.map((date, index) =>
    events.length === dates.length ? events[index] : nearestTo(date, events),
  )
  return dates.flatMap((date, index): Claim[] => {
    const event = paired[index]
    const isTaken = paired.indexOf(event) < index
    if (event === undefined || isTaken) return []
    return [
      {
        kind: 'date',
        ...(subject && { subject }),
        measure: { key: event.key, label: event.key.replaceAll('-', ' ') },
        scope: {},
        value: {
          date: date.date,
          text: tokens[date.index]?.text ?? '',
          ...(planned && { status: 'estimated' as const }),
        },
        place: placer.place(date.start, date.end),
      },
    ]
  })
}

interface Event {
  readonly key: string
  readonly at: number
}

function eventsOf(tokens: readonly Token[]): Event[] {
  return tokens.flatMap((token, at) => {
    const term = termOf(token, 'event')
    return term === undefined ? [] : [{ key: term.key, at }]
  })
}

/** An event farther away than this belongs to another clause. */
const REACH = 25

function nearestTo({ index }: DateAt, events: readonly Event[]): Event | undefined {
  const [nearest] = events.toSorted((a, b) => Math.abs(a.at - index) - Math.abs(b.at - index))
  return nearest !== undefined && Math.abs(nearest.at - index) <= REACH ? nearest : undefined
}
