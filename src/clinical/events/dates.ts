import type { Claim, Measure, Subject } from '../../claims/claim.js'
import type { Scope } from '../../claims/scope.js'
import { termOf, type Token } from '../../claims/tokens/token.js'
import type { Placer } from '../binding/placer.js'
import type { Sentence } from '../reading/sentence.js'
import { agencyNames } from '../vocabulary/regulation.js'
import { agenciesIn, type Dated, datedEvents, DESIGNATION, type Event } from './dated.js'
import type { DateAt } from './dates-of.js'

/** The dated events of a sentence, those of agencies with the agency that acts. */
export function dateClaims(
  sentence: Sentence,
  placer: Placer,
  subject: Subject | undefined,
): Claim[] {
  const { tokens } = sentence
  const dated = datedEvents(sentence)
  if (dated.length === 0) return []
  const planned = tokens.some((token) => termOf(token, 'planned') !== undefined)
  const agencies = agenciesOf(tokens, dated)
  return dated.flatMap(({ date, event }, index): Claim[] => {
    const agency = agencies[index]
    const isTaken = dated.findIndex((other) => isSame(other, { date, event })) < index
    if (event === undefined || event.key === DESIGNATION) return []
    if (isTaken && agency === undefined) return []
    return [
      {
        kind: 'date',
        ...(subject && { subject }),
        measure: measureOf(event, date.edge ?? event.edge),
        scope: scopeOf(event, agency),
        value: {
          date: date.date,
          text: sentence.block.flat.text.slice(date.start, date.end),
          ...((planned || event.key === DECISION) && { status: 'estimated' as const }),
        },
        place: placer.place(date.start, date.end),
      },
    ]
  })
}

/** The key of the day by which an agency means to decide. */
const DECISION = 'decision-date'

/** Whether two dates say the same of one event: each end of a period says its own. */
function isSame(a: Dated, b: Dated): boolean {
  return a.event === b.event && a.date.edge === b.date.edge
}

/** The event, or the end of it that the date is. */
function measureOf({ key, label }: Event, edge: DateAt['edge']): Measure {
  if (edge === undefined) return key === undefined ? { label } : { key, label }
  const name = `${edge} of ${label}`
  return key === undefined ? { label: name } : { key: `${key}-${edge}`, label: name }
}

/** The agency of each date: as many as dates in order, or the only one for a single agency's dates. */
function agenciesOf(
  tokens: readonly Token[],
  dated: readonly Dated[],
): readonly (string | undefined)[] {
  const agencies = agenciesIn(tokens)
  const [only, another] = agencies
  if (agencies.length === dated.length) return agencies.map(({ key }) => key)
  const events = new Set(dated.map(({ event }) => event))
  const isOne = another === undefined && events.size === dated.length
  return dated.map(() => (isOne ? only?.key : undefined))
}

const BY_AGENCIES: ReadonlySet<string> = new Set([
  'approval',
  'filing',
  'filing-acceptance',
  'decision-date',
])

/** The agency of an approval or an application, the analysis of a data cutoff. */
function scopeOf({ key = '', analysis }: Event, agency: string | undefined): Scope {
  const named = { origin: 'stated', rule: 'named-in-sentence' } as const
  if (analysis !== undefined) return { timePoint: { key: analysis, text: analysis, ...named } }
  if (agency === undefined || !BY_AGENCIES.has(key)) return {}
  return { agency: { key: agency, text: agencyNames[agency] ?? agency, ...named } }
}
