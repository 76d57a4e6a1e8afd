import {
  contextKey,
  dimensionsOf,
  groupBy,
  mayBeEqual,
  type Claim,
  type Figure,
} from '../../src/index.js'
import type { Outcome } from './messages.js'

/** Words for a grade in the name of an arm, of a measure or of a column. */
const gradeWords =
  /[,;(]? ?\b(?:(?:of )?(?:any|all)[- ]grades?|grades? ?(?:[≥>]=? ?)?\d(?: ?(?:[-–/]|or|to) ?(?:\d|greater|higher|above|worse|more))?\+?) ?\)?/giu

const anyGrade = /\b(?:any|all)[- ]grades?\b/iu

/** An event of people of one group, however severe. */
type Event = Claim<'proportion'> & { readonly value: { readonly percent?: Figure } }

/**
 * Holds the people with an event of a high grade against those with the event of any grade: they are
 * among them. Both must stand in one row of a table or in one sentence, for the same group and time.
 */
export function holdGrades(claims: readonly Claim<'proportion'>[]): readonly Outcome[] {
  return [...groupBy(claims, besideKey).values()].flatMap((same): Outcome[] => {
    const high = same.filter(({ scope }) => scope.severity !== undefined)
    const [any, another] = same.filter(
      (claim) => isOfAnyGrade(claim) || high.some((severe) => isInBracketBehind(severe, claim)),
    )
    if (any === undefined || another !== undefined) return []
    return high.flatMap((claim) => (isMore(claim, any) ? [outcomeOf(claim, any)] : []))
  })
}

/** A share without a grade may be of anything, unless it is said that it is of all grades. */
function isOfAnyGrade({ place, scope }: Event): boolean {
  if (scope.severity !== undefined) return false
  return anyGrade.test(place.context) || anyGrade.test(scope.arm?.key ?? '')
}

/** "34% of patients (grade 3 or higher, 4%)": those in the bracket are among those before it. */
function isInBracketBehind({ place }: Event, { place: before, scope }: Event): boolean {
  if (scope.severity !== undefined) return false
  return opensWithGrade.test(place.context.slice(before.at + before.quote.length, place.at))
}

const opensWithGrade = /^[^()[\]\d]{0,30}[([](?:[^()[\]\d]{0,20} )?grades? [^()[\]%]{1,30}$/iu

function besideKey({ place, subject, measure, scope }: Event): string {
  const told = dimensionsOf(scope)
    .filter((dimension) => dimension !== 'severity')
    .map((dimension) => `${dimension}=${plain(scope[dimension]?.key ?? '')}`)
  const sentence = contextKey(place)
  return [sentence, subject?.key ?? '', plain(measure.label), ...told].join('|')
}

function plain(words: string): string {
  return words.replace(gradeWords, '').trim()
}

function isMore({ value: high }: Event, { value: any }: Event): boolean {
  if (high.count !== undefined && any.count !== undefined) return high.count.value > any.count.value
  const [a, b] = [high.percent, any.percent]
  if (a === undefined || b === undefined) return false
  if (a.hedge !== undefined || b.hedge !== undefined) return false
  return a.value > b.value && !mayBeEqual(a, b)
}

function outcomeOf(high: Event, any: Event): Outcome {
  const finding = {
    message: 'grade',
    data: {
      label: plain(high.measure.label),
      higher: high.place.quote,
      severity: high.scope.severity?.text ?? '',
      any: any.place.quote,
    },
    at: high,
    related: [{ message: 'of any grade', at: any }],
    derivation: ['whoever has an event of a high grade has it of some grade'],
  } as const
  return { finding }
}
