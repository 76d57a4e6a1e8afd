import {
  roundingError,
  someDigitAway,
  type Claim,
  type Figure,
  type PrintedNumber,
} from '../../src/index.js'
import { figureOf, isBeside, leadsTo } from './from-to.js'
import { slack, type Outcome } from './messages.js'
import { only, type Read } from './sentence.js'

/** A value that goes from one number to another, and by how much, in its own unit. */
interface Change {
  readonly claim: Claim<'estimate'>
  readonly size: Figure
  readonly from: Figure
  readonly to: Figure
}

/** Means of changes are no changes of means, and models adjust them. */
const averaged =
  /\b(?:means?|averages?|median|geometric|adjusted|least[- ]squares?|LS|LSM|model\w*|weighted|imputed|estimated|up to|ranging)\b/iu

/**
 * Holds "from 58.2% to 66.9%, an increase of 8.7 percentage points" and "fell by 11.1 kg, from 104.2 kg to
 * 93.1 kg" against the two values.
 */
export function holdAbsoluteChange(sentence: readonly Read[]): Outcome {
  const change = changeIn(sentence)
  if (change === undefined) return undefined
  const { claim, size, from, to } = change
  const actual = Math.abs(to.value - from.value)
  const room = [from, to, size].reduce((sum, number) => sum + roundingError(number), slack)
  const fits = ({ value }: PrintedNumber): boolean => Math.abs(actual - Math.abs(value)) <= room
  const expected = actual.toFixed(Math.max(from.decimals, to.decimals))
  const how = `from ${from.text} to ${to.text} is a change by ${expected}`
  if (fits(size))
    return someDigitAway(size, (changed) => !fits(changed)) ? { claim, how } : undefined
  const finding = {
    message: 'step',
    data: {
      size: inItsUnit(size, claim),
      from: from.text,
      to: to.text,
      expected,
    },
    at: claim,
    derivation: [how],
  } as const
  return { finding }
}

function changeIn(sentence: readonly Read[]): Change | undefined {
  const claim = only(sentence.filter(isStep))
  const values = sentence.filter((one) => one !== claim && one.kind !== 'count')
  const [from, to, another] = values.flatMap(figureOf)
  const [size] = claim === undefined ? [] : figureOf(claim)
  if (claim === undefined || size === undefined || from === undefined || to === undefined)
    return undefined
  const { context } = claim.place
  if (another !== undefined || averaged.test(context)) return undefined
  if (!values.every((value) => isInUnitOf(claim, value))) return undefined
  return leadsTo(context, from, to) && isBeside(claim, from, to)
    ? { claim, size, from, to }
    : undefined
}

function inItsUnit({ text }: Figure, { value: { unit = '' } }: Claim<'estimate'>): string {
  return `${text} ${unit === 'percentage point' ? 'percentage points' : unit}`.trim()
}

const changed = String.raw`(?:increase|decrease|reduction|drop|fall|rise|decline|loss|gain|improvement)`

/** "an increase of", "by": what a number is led in by that says how far a value went. */
const step = new RegExp(
  String.raw`\b(?:${changed} of|(?:${changed}[sd]?|fell|rose|grew|dropped|went (?:up|down)) by|lost|gained) $`,
  'iu',
)

/** "10.7 percentage points", "12.1 kg" behind such words, or "a 12-point drop". */
function isStep(claim: Read): claim is Claim<'estimate'> {
  if (claim.kind !== 'estimate' || claim.value.unit === '%') return false
  const { place } = claim
  return step.test(place.context.slice(Math.max(0, place.at - longestLead), place.at))
}

const longestLead = 30

/** Percentages change by points; all else by its own unit. */
function isInUnitOf(claim: Claim<'estimate'>, value: Read): boolean {
  if (claim.value.unit === 'percentage point')
    return value.kind === 'proportion' || (value.kind === 'estimate' && value.value.unit === '%')
  return value.kind === 'estimate' && value.value.unit === claim.value.unit
}
