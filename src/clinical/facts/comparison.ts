import type { Figure } from '../../claims/figure.js'
import { mayAgree, mayBeOpposite, mayBeReciprocal } from './agreement.js'
import { complemented, complementOf } from './complement.js'
import { countComparison } from './comparison-count.js'
import type { ValuedClaim } from './fact.js'
import { partsOf, type ClaimParts } from './parts.js'

const roles = ['estimate', 'lower', 'upper', 'count', 'size'] as const
type PartRole = (typeof roles)[number]

/** How two claims about one fact stand to each other. */
export interface ClaimComparison {
  /** `unrelated`: nothing to compare, or figures of groups of different sizes. */
  readonly verdict: 'agree' | 'differ' | 'unrelated'
  /** ClaimParts that differ, and parts that are printed the same. */
  readonly different: readonly PartRole[]
  readonly same: readonly PartRole[]
  /** So much is printed the same that both must come from one result. */
  readonly nearDuplicate: boolean
}

/** Compares the numbers of two claims about one fact. */
export function compareClaims(a: ValuedClaim, b: ValuedClaim): ClaimComparison {
  countComparison()
  const [partsA, partsB] = alikeParts(a, b)
  const shared = roles.filter((role) => isShared(role, partsA, partsB))
  const apart = shared.filter((role) => !agrees(role, partsA, partsB))
  const different = apart.length > 0 && areExchanged(a, b, partsA, partsB) ? [] : apart
  const same = shared.filter((role) => partsA[role]?.text === partsB[role]?.text)
  const nearDuplicate = different.length > 0 && isOneResult(same, partsA)
  return { verdict: verdictOf(shared, different, nearDuplicate), different, same, nearDuplicate }
}

/** The parts of two claims; of a share and its complement, those of one counted as the other. */
function alikeParts(a: ValuedClaim, b: ValuedClaim): readonly [ClaimParts, ClaimParts] {
  const [first, second] = [partsOf(a), partsOf(b)]
  if (a.measure.key === b.measure.key) return [first, second]
  const isFirst = complementOf(a.measure.key) === b.measure.key
  const isSecond = complementOf(b.measure.key) === a.measure.key
  return [isFirst ? complemented(first) : first, isSecond ? complemented(second) : second]
}

function verdictOf(
  shared: readonly PartRole[],
  different: readonly PartRole[],
  nearDuplicate: boolean,
): ClaimComparison['verdict'] {
  if (different.includes('size') && !nearDuplicate) return 'unrelated'
  if (shared.includes('estimate') || shared.includes('count')) {
    return different.length === 0 ? 'agree' : 'differ'
  }
  // Of two ranges without a value only sameness tells: they may be those of other groups.
  const isRange = shared.includes('lower') && shared.includes('upper')
  return isRange && different.length === 0 ? 'agree' : 'unrelated'
}

function isShared(role: PartRole, a: ClaimParts, b: ClaimParts): boolean {
  const known = a[role] !== undefined && b[role] !== undefined
  return known && (!isBound(role) || a.interval === b.interval)
}

function isBound(role: PartRole): boolean {
  return role === 'lower' || role === 'upper'
}

function agrees(role: PartRole, a: ClaimParts, b: ClaimParts): boolean {
  const [first, second] = [a[role], b[role]]
  if (first === undefined || second === undefined) return true
  if (role === 'count' || role === 'size') return countsAgree(first, second)
  return mayAgree(first, second, a.unit, b.unit)
}

/** Whether the two are of the same groups the other way round: ratios reciprocal, differences negated. */
function areExchanged(
  a: ValuedClaim,
  b: ValuedClaim,
  first: ClaimParts,
  second: ClaimParts,
): boolean {
  const isExchanged = exchangeOf(a, b)
  if (isExchanged === undefined) return false
  const swapped: readonly (readonly [PartRole, PartRole])[] = [
    ['estimate', 'estimate'],
    ['lower', 'upper'],
    ['upper', 'lower'],
  ]
  return swapped.every(([here, there]) => {
    const [one, other] = [first[here], second[there]]
    const isEstimate = here === 'estimate'
    if (one === undefined || other === undefined) return !isEstimate
    return isExchanged(one, other)
  })
}

function exchangeOf(a: ValuedClaim, b: ValuedClaim): typeof mayBeReciprocal | undefined {
  if (a.kind === 'ratio' && b.kind === 'ratio') return mayBeReciprocal
  if (a.kind !== 'estimate' || b.kind !== 'estimate') return undefined
  const isDifference = a.value.statistic === 'difference' && b.value.statistic === 'difference'
  return isDifference ? mayBeOpposite : undefined
}

/** Counts are exact, unless a word makes them vague. */
function countsAgree(a: Figure, b: Figure): boolean {
  const hedged = a.hedge !== undefined || b.hedge !== undefined
  return hedged ? mayAgree(a, b, undefined, undefined) : a.value === b.value
}

/** Pairs of numbers that two results hardly share by chance. */
const tellingPairs: readonly (readonly [PartRole, PartRole])[] = [
  ['lower', 'upper'],
  ['estimate', 'lower'],
  ['estimate', 'upper'],
  ['count', 'size'],
]

/** With fewer digits in common, two results can look the same by chance. */
const tellingDigits = 4

function isOneResult(same: readonly PartRole[], parts: ClaimParts): boolean {
  return tellingPairs.some(
    (pair) => pair.every((role) => same.includes(role)) && signature(pair, parts) !== undefined,
  )
}

/**
 * The pairs of numbers by which a result can be known again, as texts: claims that share one come
 * from one result, whatever else they say.
 */
export function signaturesOf(claim: ValuedClaim): readonly string[] {
  const parts = partsOf(claim)
  return tellingPairs.flatMap((pair) => signature(pair, parts) ?? [])
}

function signature([a, b]: readonly [PartRole, PartRole], parts: ClaimParts): string | undefined {
  const [first, second] = [parts[a], parts[b]]
  if (first === undefined || second === undefined) return undefined
  if (significantDigits(first) + significantDigits(second) < tellingDigits) return undefined
  const interval = isBound(a) || isBound(b) ? (parts.interval ?? '') : ''
  return `${a} ${first.text}, ${b} ${second.text}, ${interval}, ${parts.unit ?? ''}`
}

function significantDigits({ text }: Figure): number {
  let digits = 0
  for (const character of text) {
    const isDigit = character >= '0' && character <= '9'
    if (isDigit && (digits > 0 || character !== '0')) digits += 1
  }
  return digits
}
