import { isFigure, roundingError, type Claim, type Figure } from '../../src/index.js'
import { slack, type Outcome } from './messages.js'
import { only, type Read } from './sentence.js'

type Estimate = Claim<'estimate'>

/** What moves a difference away from that of the two changes. */
const apart =
  /\b(?:adjust\w+|weighted|stratified|imputed|median|geometric|Hodges|relative|ratio|baseline difference)\b/iu

const falls = /\b(?:fell|decreas\w+|declin\w+|dropp\w+|reduc\w+|los[st]\w*|lower\w*)\b/giu
const rises = /\b(?:rose|increas\w+|gain\w*|grew|rais\w+|higher)\b/giu

/**
 * Holds the difference of two groups against their changes: "fell by 11.4% with the drug and rose by 1.2%
 * with placebo, a difference of 12.6 percentage points". Which way each went is told by its sign or its
 * verb; where neither tells, the difference may be the sum.
 */
export function holdDifferenceOfChanges(sentence: readonly Read[]): Outcome {
  const estimates = sentence.filter((claim) => claim.kind === 'estimate')
  const claim = only(estimates.filter(isDifference))
  if (claim === undefined || apart.test(claim.place.context)) return undefined
  const [first, second, another] = estimates.filter(isChange)
  if (first === undefined || second === undefined || another !== undefined) return undefined
  if (sentence.some((one) => one.kind === 'proportion')) return undefined
  if (claim.place.at < second.place.at || !areAlike(first, second, claim)) return undefined
  const numbers = [first, second, claim].map(({ value }) => value.number)
  const [a, b, difference] = numbers
  if (!isExact(a) || !isExact(b) || !isExact(difference)) return undefined
  const room = [a, b, difference].reduce((sum, number) => sum + roundingError(number), slack)
  const signed = [signedBy(a), signedBy(b)] as const
  const isOpen = (signed[0] === undefined) !== (signed[1] === undefined)
  const actual = Math.abs((signed[0] ?? a.value) - (signed[1] ?? b.value))
  const sum = Math.abs(a.value) + Math.abs(b.value)
  const size = Math.abs(difference.value)
  if (Math.abs(size - actual) <= room || (isOpen && Math.abs(size - sum) <= room)) return undefined
  const expected = actual.toFixed(Math.max(a.decimals, b.decimals))
  return {
    finding: {
      message: 'difference',
      data: { difference: difference.text, first: a.text, second: b.text, expected },
      // A model may move a difference away from that of the changes, whether the sentence says so or not.
      severity: 'info',
      at: claim,
      related: [first, second].map((at) => ({ message: 'one of the two changes', at })),
      derivation: [`${a.text} and ${b.text} are ${expected} apart`],
    },
  }
}

function isDifference({ measure: { key }, value: { statistic } }: Estimate): boolean {
  return statistic === 'difference' && key !== 'change'
}

function isChange(claim: Estimate): boolean {
  return claim.value.statistic === 'change' || claim.measure.key === 'change'
}

/** One unit, or percent that points part. */
function areAlike(first: Estimate, second: Estimate, { value: { unit } }: Estimate): boolean {
  if (first.value.unit !== second.value.unit) return false
  return unit === first.value.unit || (unit === 'percentage point' && first.value.unit === '%')
}

function isExact(number: Estimate['value']['number'] | undefined): number is Figure {
  return number !== undefined && isFigure(number) && number.hedge === undefined
}

/** A change with the sign of its number, or of the last verb before it in the sentence. */
function signedBy({ text, value, place: { context, at } }: Figure): number | undefined {
  if (/^[-−–+]/u.test(text)) return value
  const before = context.slice(0, at)
  const [fall, rise] = [lastOf(falls, before), lastOf(rises, before)]
  if (fall === rise) return undefined
  return fall > rise ? -value : value
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}
