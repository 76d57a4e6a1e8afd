import {
  isFigure,
  roundingError,
  sentenceGap,
  someDigitAway,
  type Claim,
  type Figure,
  type Place,
  type PrintedNumber,
} from '../../src/index.js'
import { figureOf } from './from-to.js'
import { slack, type Outcome } from './messages.js'
import { only, type Read } from './sentence.js'

/** "45.2% versus 30.1% (difference, 15.1 percentage points)": a difference with its two values. */
interface StatedDifference {
  readonly claim: Claim<'estimate'>
  readonly difference: Figure
  readonly values: readonly [Value, Value]
}

interface Value {
  readonly claim: Read
  readonly number: Figure
}

/** Differences and ratios of models are not those of the raw values. */
export const modelled =
  /\b(?:adjust\w+|least[- ]squares?|LS|LSM|model\w*|stratified|weighted|imputed|median|Hodges|baseline|change)\b/iu

/**
 * Holds the difference of a sentence against the two values before it, in the sentence or in the one
 * right before: "… 28.0% and 42.9%. The risk difference was 14.9 percentage points."
 */
export function holdDifference(sentence: readonly Read[], before: readonly Read[] = []): Outcome {
  const stated = statedDifference(sentence) ?? differenceOfBefore(sentence, before)
  if (stated === undefined) return undefined
  const { claim, difference, values } = stated
  const [first, second] = [values[0].number, values[1].number]
  const actual = Math.abs(first.value - second.value)
  const room = [first, second, difference].reduce(
    (sum, number) => sum + roundingError(number),
    slack,
  )
  const fits = ({ value }: PrintedNumber): boolean => Math.abs(actual - Math.abs(value)) <= room
  const decimals = Math.max(first.decimals, second.decimals)
  const expected = actual.toFixed(decimals)
  const how = `${first.text} and ${second.text} are ${expected} apart`
  if (fits(difference))
    return someDigitAway(difference, (changed) => !fits(changed)) ? { claim, how } : undefined
  const finding = {
    message: 'difference',
    data: { difference: difference.text, first: first.text, second: second.text, expected },
    // Differences of means mostly come from a model, whether the sentence says so or not.
    severity: percentUnits.has(claim.value.unit ?? '') ? 'warning' : 'info',
    at: claim,
    related: values.map((value) => ({ message: 'one of the two values', at: value.claim })),
    derivation: [
      how,
      `rounding of the three numbers explains ${room.toFixed(decimals + 1)} at most`,
    ],
  } as const
  return { finding }
}

/** The difference of a sentence with one of them and two values of one measure before it. */
function statedDifference(sentence: readonly Read[]): StatedDifference | undefined {
  const claim = only(sentence.filter(isDifference))
  if (claim === undefined || modelled.test(claim.place.context)) return undefined
  const { number: difference } = claim.value
  const [first, second, another] = sentence.filter((one) => one !== claim).flatMap(valueOf)
  if (first === undefined || second === undefined || another !== undefined) return undefined
  if (!isFigure(difference) || difference.hedge !== undefined) return undefined
  if (sentence.indexOf(claim) < 2 || !areAlike(first.claim, second.claim)) return undefined
  if (isInPercent(first.claim) !== percentUnits.has(claim.value.unit ?? '')) return undefined
  if (!isRightBehind(claim, second.claim)) return undefined
  return { claim, difference, values: [first, second] }
}

/** A sentence that begins with the difference and has nothing else, behind one with two shares. */
function differenceOfBefore(
  sentence: readonly Read[],
  before: readonly Read[],
): StatedDifference | undefined {
  const claim = only(sentence)
  const [last] = before
  if (claim === undefined || last === undefined || !isDifference(claim)) return undefined
  if (!begins.test(claim.place.context) || !isNext(claim.place, last.place)) return undefined
  if ([claim, last].some(({ place }) => modelled.test(place.context))) return undefined
  const { number: difference } = claim.value
  const [first, second, another] = before.flatMap(valueOf)
  if (first === undefined || second === undefined || another !== undefined) return undefined
  if (!isFigure(difference) || difference.hedge !== undefined) return undefined
  if (!areAlike(first.claim, second.claim) || !isInPercent(first.claim)) return undefined
  if (claim.value.unit !== 'percentage point') return undefined
  return { claim, difference, values: [first, second] }
}

/** "The difference was", "The absolute risk difference between the groups was". */
const begins =
  /^(?:the|this|that is an?|a) (?:absolute |between-group |risk |rate |treatment ){0,3}difference (?:between \w+(?: \w+){0,3} )?(?:was|is|of)\b/iu

/** Whether a sentence begins where another one ends. */
function isNext(here: Place, before: Place): boolean {
  const gap = sentenceGap(before, here)
  return gap !== undefined && gap >= 0 && gap <= 2
}

/** Units of differences between percentages. */
const percentUnits: ReadonlySet<string> = new Set(['%', 'percentage point'])

function isDifference(claim: Read): claim is Claim<'estimate'> {
  return claim.kind === 'estimate' && claim.value.statistic === 'difference'
}

function valueOf(claim: Read): Value[] {
  return figureOf(claim).map((number) => ({ claim, number }))
}

/** Further away a difference may be that of another outcome; one that a bracket names is not. */
const furthest = 60
const furthestInBracket = 120

function isRightBehind({ place }: Claim, { place: before }: Claim): boolean {
  const between = place.context.slice(before.at + before.quote.length, place.at)
  const isInBracket = /[([][^()[\]]*\bdifference\b[^()[\]]*$/iu.test(between)
  return between.length <= (isInBracket ? furthestInBracket : furthest)
}

function areAlike(a: Read, b: Read): boolean {
  if (a.kind !== b.kind || a.measure.label !== b.measure.label) return false
  if (a.kind === 'estimate' && b.kind === 'estimate')
    return a.value.unit === b.value.unit && a.value.statistic === b.value.statistic
  return a.kind === 'proportion'
}

function isInPercent(claim: Read): boolean {
  return claim.kind === 'proportion' || (claim.kind === 'estimate' && claim.value.unit === '%')
}
