import { labelOf } from '../../claims/vocabulary.js'
import type { Claim, Subject } from '../../claims/claim.js'
import { termLength, type Token, termOf } from '../../claims/tokens/token.js'
import type { Placer } from '../binding/placer.js'
import type { Sentence } from '../reading/sentence.js'
import { datesOf } from './dates-of.js'

/**
 * The designations that a sentence reports: each type it names, with the nearest agency and action,
 * the date of its clause and the condition it is for. A type without agency or action is only
 * talked about.
 */
export function designationClaims(
  sentence: Sentence,
  placer: Placer,
  subject: Subject | undefined,
): Claim[] {
  const { tokens, markers } = sentence
  const types = termsAt(tokens, 'designation')
  if (types.length === 0) return []
  const agencies = termsAt(tokens, 'agency')
  const actions = termsAt(tokens, 'action')
  const dates = datesOf(tokens).map((date) => ({ ...date, at: date.index }))
  return types.flatMap(({ key, label, at }, index): Claim[] => {
    const agency = partner(agencies, types, index)
    const action = partner(actions, types, index)
    if (agency === undefined && action === undefined) return []
    const date = partner(dates, types, index)
    const indication =
      markers.find(({ dimension, from }) => dimension === 'condition' && from > at) ??
      markers.find(({ dimension }) => dimension === 'condition')
    const from = Math.min(at, agency?.at ?? at, action?.at ?? at, date?.index ?? at)
    const to = Math.max(at, agency?.at ?? at, action?.at ?? at, date?.index ?? at)
    return [
      {
        kind: 'designation',
        ...(subject && { subject }),
        measure: { key, label },
        scope: {},
        value: {
          type: key,
          ...(agency && { agency: agency.key }),
          ...(action && { action: action.key }),
          ...(indication && { indication: indication.key }),
          ...(date && { date: date.date, datePlace: placer.place(date.start, date.end) }),
        },
        place: placer.place(tokens[from]?.start ?? 0, endOf(tokens, to)),
      },
    ]
  })
}

interface TermAt {
  readonly key: string
  readonly label: string
  readonly at: number
}

function termsAt(tokens: readonly Token[], category: string): TermAt[] {
  const found: TermAt[] = []
  for (let at = 0; at < tokens.length; at++) {
    const term = termOf(tokens[at], category)
    if (term !== undefined) found.push({ key: term.key, label: labelOf(term), at })
  }
  return found
}

/** What goes with the type at `index`: the same one in a list as long, else the nearest. */
function partner<T extends { readonly at: number }>(
  candidates: readonly T[],
  types: readonly TermAt[],
  index: number,
): T | undefined {
  if (candidates.length === types.length) return candidates[index]
  const at = types[index]?.at ?? 0
  return candidates.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
}

function endOf(tokens: readonly Token[], at: number): number {
  return tokens[at + termLength(tokens[at]) - 1]?.end ?? 0
}
