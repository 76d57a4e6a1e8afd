import { labelOf } from '../../claims/vocabulary.js'
import type { Claim, Subject } from '../../claims/claim.js'
import { isMark, isWord, termLength, type Token, termOf } from '../../claims/tokens/token.js'
import type { Placer } from '../binding/placer.js'
import type { Sentence } from '../reading/sentence.js'
import { isExplained, shortTypesIn, type TermAt } from './designation-words.js'
import { datedEvents } from './dated.js'

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
  const { tokens } = sentence
  const named = typesIn(tokens).filter(({ at }) => !isExplained(tokens, at))
  if (named.length === 0) return []
  const agencies = termsAt(tokens, 'agency')
  const diseases = termsAt(tokens, 'condition')
  const types = byAgency(named, agencies, tokens)
  const actions = termsAt(tokens, 'action')
  const dates = datedEvents(sentence)
    .filter(({ event }) => event === undefined || !OF_OTHERS.has(event.key ?? ''))
    .map(({ date }) => ({ ...date, at: date.index }))
  return types.flatMap(({ key, label, at }, index): Claim[] => {
    const agency = partner(agencies, types, index)
    const action = partner(actions, types, index)
    if (agency === undefined && action === undefined) return []
    const date = dateOf(dates, types, index, action)
    const indication = diseases.find((disease) => disease.at > at) ?? diseases[0]
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

/** Events whose dates are not those of the designation told beside them. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'announcement',
  'approval',
  'data-cutoff',
  'decision-date',
  'presentation',
  'publication',
])

/** The types that a sentence names, in order: also "Orphan" of "Orphan and Fast Track status". */
function typesIn(tokens: readonly Token[]): readonly TermAt[] {
  const named = termsAt(tokens, 'designation')
  return [...named, ...shortTypesIn(tokens, named)].toSorted((a, b) => a.at - b.at)
}

function termsAt(tokens: readonly Token[], category: string): TermAt[] {
  const found: TermAt[] = []
  for (let at = 0; at < tokens.length; at++) {
    const term = termOf(tokens[at], category)
    if (term !== undefined) found.push({ key: term.key, label: labelOf(term), at })
  }
  return found
}

/** "by the FDA and the EMA": one type that several agencies give is a designation of each. */
function byAgency(
  types: readonly TermAt[],
  agencies: readonly TermAt[],
  tokens: readonly Token[],
): readonly TermAt[] {
  const [type, another] = types
  if (type === undefined || another !== undefined || agencies.length < 2) return types
  const isList = agencies.every(({ key, at }, index) => {
    const next = agencies[index + 1]
    return next === undefined || (key !== next.key && areListed(tokens, at, next.at))
  })
  return isList ? agencies.map(() => type) : types
}

function areListed(tokens: readonly Token[], at: number, next: number): boolean {
  const between = tokens.slice(at + termLength(tokens[at]), next)
  return (
    between.length <= 3 &&
    between.some((token) => isWord(token, 'and') || isMark(token, ',')) &&
    between.every((token) => isMark(token, ',') || isWord(token, 'and', 'the', 'by'))
  )
}

/** What goes with the type at `index`: the same one in a list as long, else the nearest. */
function partner<T extends { readonly at: number }>(
  candidates: readonly T[],
  types: readonly TermAt[],
  index: number,
): T | undefined {
  if (candidates.length === types.length) return candidates[index]
  return nearestTo(types[index]?.at ?? 0, candidates)
}

/** The date that goes with the type at `index`, else that of the action; of two as near the later. */
function dateOf<T extends { readonly at: number }>(
  dates: readonly T[],
  types: readonly TermAt[],
  index: number,
  action: TermAt | undefined,
): T | undefined {
  if (dates.length === types.length) return dates[index]
  return nearestTo(action?.at ?? types[index]?.at ?? 0, dates.toReversed())
}

function nearestTo<T extends { readonly at: number }>(
  at: number,
  candidates: readonly T[],
): T | undefined {
  return candidates.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
}

function endOf(tokens: readonly Token[], at: number): number {
  return tokens[at + termLength(tokens[at]) - 1]?.end ?? 0
}
