import type { Claim, Subject } from '../../claims/claim.js'
import { type Token, termOf } from '../../claims/tokens/token.js'
import type { Placer } from '../binding/placer.js'
import type { Sentence } from '../reading/sentence.js'
import { dateNearest } from './nearest-date.js'

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
  return types.flatMap(({ key, label, at }): Claim[] => {
    const agency = nearest(termsAt(tokens, 'agency'), at)
    const action = nearest(termsAt(tokens, 'action'), at)
    if (agency === undefined && action === undefined) return []
    const date = dateNearest(tokens, at)
    const indication =
      markers.find(({ dimension, from }) => dimension === 'condition' && from > at) ??
      markers.find(({ dimension }) => dimension === 'condition')
    const from = Math.min(at, agency?.at ?? at, action?.at ?? at, date?.index ?? at)
    const to = Math.max(at, agency?.at ?? at, action?.at ?? at, date?.index ?? at)
    return [
      {
        kind: 'designation',
        ...(subject && { subject }),
        measure: { key: key, label: label },
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
  return tokens.flatMap((token, at) => {
    const term = termOf(token, category)
    return term === undefined
      ? []
      : [{ key: term.key, label: term.label ?? term.key.replaceAll('-', ' '), at }]
  })
}

function nearest(terms: readonly TermAt[], at: number): TermAt | undefined {
  return terms.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
}

function endOf(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined) return 0
  const length = 'termTokens' in token ? (token.termTokens ?? 1) : 1
  return tokens[at + length - 1]?.end ?? token.end
}
