import {
  contextKey,
  dimensionsOf,
  groupBy,
  mayBeEqual,
  someDigitAway,
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
    return high.flatMap((claim) => holdGrade(claim, any))
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

function holdGrade(high: Event, any: Event): Outcome[] {
  const pair = comparable(high, any)
  if (pair === undefined) return []
  const { part, whole, areCounts } = pair
  if (isMore(part, whole, areCounts)) return [outcomeOf(high, any)]
  const isTold = someDigitAway(part, (changed) => isMore({ ...part, ...changed }, whole, areCounts))
  const how = `${high.place.quote} of ${high.scope.severity?.text ?? ''} are no more than ${any.place.quote} of any grade`
  return isTold ? [{ claims: [high], how }] : []
}

/** The counts of two events, or their shares; nothing where they have neither in common. */
function comparable(
  { value: high }: Event,
  { value: any }: Event,
): { readonly part: Figure; readonly whole: Figure; readonly areCounts: boolean } | undefined {
  if (high.count !== undefined && any.count !== undefined) {
    return { part: high.count, whole: any.count, areCounts: true }
  }
  const [part, whole] = [high.percent, any.percent]
  if (part === undefined || whole === undefined) return undefined
  if (part.hedge !== undefined || whole.hedge !== undefined) return undefined
  return { part, whole, areCounts: false }
}

/** Whether a count is larger than another, or a share whatever rounding allows. */
function isMore(part: Figure, whole: Figure, areCounts: boolean): boolean {
  return part.value > whole.value && (areCounts || !mayBeEqual(part, whole))
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
