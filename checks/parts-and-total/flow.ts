import { bySentence, groupBy, scopeConflicts, type Claim, type Figure } from '../../src/index.js'
import type { Outcome } from './messages.js'

type Count = Claim<'count'>

/** Whoever leaves a treatment may complete the study. */
const ofTreatment = /\b(?:treatments?|drugs?|therap(?:y|ies)|medications?|dosing)\b/iu
const ofStudy = /\b(?:stud(?:y|ies)|trials?|follow[- ]?up)\b/iu

/** What stands between those who left and why they did. */
const giveReasons = /\b(?:due to|because|owing to|reasons?)\b/iu
/** One person may have several reasons. */
const overlapping = /\b(?:more than one|multiple|several|one or more) reasons?\b/iu

/**
 * Holds the people who went through a study against each other, within a sentence: those who completed
 * it and those who left are no more than there were, and the reasons are of no more people than left.
 * Fewer may be right: some are still in the study, and some reasons are not told.
 */
export function holdFlow(claims: readonly Claim<'count' | 'part'>[]): readonly Outcome[] {
  const parts = groupBy(
    claims.filter((claim) => claim.kind === 'part'),
    ({ place }) => `${place.path} ${String(place.start)}`,
  )
  const wholeOf = ({ place }: Count): Figure | undefined =>
    parts
      .get(`${place.path} ${String(place.start)}`)
      ?.find(({ value }) => value.origin === 'stated')?.value.whole.size
  const counts = claims.filter((claim) => claim.kind === 'count').filter(isExact)
  return bySentence(counts, ({ place }) => place).flatMap((sentence): Outcome[] => [
    ...holdEnds(sentence, wholeOf),
    ...holdReasons(sentence),
  ])
}

function holdEnds(
  sentence: readonly Count[],
  wholeOf: (count: Count) => Figure | undefined,
): Outcome[] {
  const [completed, another] = sentence.filter(
    ({ scope, measure }) => measure.key === 'group-size' && scope.analysisSet?.key === 'completed',
  )
  const [left, more] = sentence.filter(({ measure }) => measure.key === 'people-lost')
  if (completed === undefined || left === undefined) return []
  if (another !== undefined || more !== undefined) return []
  const { context } = left.place
  if (ofTreatment.test(context) && ofStudy.test(context)) return []
  const whole = wholeOf(completed) ?? entered(sentence, completed)
  const wholeOfLeft = wholeOf(left)
  if (whole === undefined || scopeConflicts(completed.scope, left.scope).length > 0) return []
  if (wholeOfLeft !== undefined && wholeOfLeft.place.start !== whole.place.start) return []
  const sum = peopleIn(completed) + peopleIn(left)
  const inWords = `${completed.value.number.text} + ${left.value.number.text}`
  if (sum < whole.value) return []
  if (sum === whole.value) return [{ claims: [completed, left], how: `${inWords} = ${whole.text}` }]
  const finding = {
    message: 'flow',
    data: {
      completed: completed.value.number.text,
      left: left.value.number.text,
      sum,
      whole: whole.text,
    },
    at: left,
    related: [
      { message: 'those who completed', at: completed },
      { message: 'all of them', at: whole.place },
    ],
    derivation: ['nobody who completed has left before', `${inWords} = ${String(sum)}`],
  } as const
  return [{ finding }]
}

/** "214 were enrolled at 12 sites; 198 completed": those who came in, where the sentence counts them once. */
function entered(sentence: readonly Count[], completed: Count): Figure | undefined {
  const [size, another] = sentence.filter(
    ({ measure, scope, place }) =>
      measure.key === 'group-size' &&
      comingIn.has(scope.analysisSet?.key ?? '') &&
      place.at < completed.place.at &&
      scopeConflicts(scope, completed.scope).every((dimension) => dimension === 'analysisSet'),
  )
  return another === undefined ? size?.value.number : undefined
}

const comingIn: ReadonlySet<string> = new Set(['enrolled', 'randomised', 'treated'])

function holdReasons(sentence: readonly Count[]): Outcome[] {
  const [left, first] = sentence
  if (left?.measure.key !== 'people-lost' || first === undefined) return []
  const { context, at, quote } = left.place
  const between = context.slice(at + quote.length, first.place.at)
  if (!giveReasons.test(between) || overlapping.test(context)) return []
  const reasons = sentence.slice(1)
  if (
    reasons.length < 2 ||
    reasons.some(({ scope }) => scopeConflicts(scope, left.scope).length > 0)
  )
    return []
  const sum = reasons.reduce((people, reason) => people + peopleIn(reason), 0)
  const inWords = reasons.map(({ value }) => value.number.text).join(' + ')
  const whole = left.value.number
  if (sum < whole.value) return []
  if (sum === whole.value)
    return [{ claims: [left, ...reasons], how: `${inWords} = ${whole.text}` }]
  const finding = {
    message: 'reasons',
    data: { left: whole.text, sum, reasons: inWords },
    at: left,
    related: reasons.map((reason) => ({ message: 'a reason', at: reason })),
    derivation: [`${inWords} = ${String(sum)}`, 'people with two reasons would have to be named'],
  } as const
  return [{ finding }]
}

function isExact({ value: { number } }: Count): boolean {
  return number.hedge === undefined && Number.isSafeInteger(number.value)
}

function peopleIn({ value }: Count): number {
  return value.number.value
}
