import type { Claim, Subject } from '../../claims/claim.js'
import { termOf, type Token } from '../../claims/tokens/token.js'
import type { Placer } from '../binding/placer.js'
import type { Sentence } from '../reading/sentence.js'
import { type DateAt, datesOf } from './dates-of.js'

/** The dated events of a sentence: each date goes to the event named nearest to it. */
export function dateClaims(
  sentence: Sentence,
  placer: Placer,
  subject: Subject | undefined,
): Claim[] {
  const { tokens } = sentence
  const taken = new Set<number>()
  return datesOf(tokens).flatMap((date): Claim[] => {
    const event = nearestEvent(tokens, date, taken)
    if (event === undefined) return []
    taken.add(event.at)
    const planned = tokens.some((token) => termOf(token, 'planned') !== undefined)
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

/** An event farther away than this belongs to another clause. */
const REACH = 25

function nearestEvent(
  tokens: readonly Token[],
  date: DateAt,
  taken: ReadonlySet<number>,
): { key: string; at: number } | undefined {
  const events = tokens.flatMap((token, at) => {
    const term = termOf(token, 'event')
    return term === undefined || taken.has(at) ? [] : [{ key: term.key, at }]
  })
  const [nearest] = events.toSorted(
    (a, b) => Math.abs(a.at - date.index) - Math.abs(b.at - date.index),
  )
  return nearest !== undefined && Math.abs(nearest.at - date.index) <= REACH ? nearest : undefined
}
