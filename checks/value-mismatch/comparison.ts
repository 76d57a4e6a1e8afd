import type { Figure } from '../../src/index.js'
import { mayAgree } from './agreement.js'
import type { Valued } from './fact.js'
import { partsOf, type Parts } from './parts.js'

const roles = ['estimate', 'lower', 'upper', 'count', 'size'] as const
type Role = (typeof roles)[number]

/** How two claims about one fact stand to each other. */
export interface Comparison {
  /** `unrelated`: nothing to compare, or figures of groups of different sizes. */
  readonly verdict: 'agree' | 'differ' | 'unrelated'
  /** Parts that differ, and parts that are printed the same. */
  readonly different: readonly Role[]
  readonly same: readonly Role[]
  /** So much is printed the same that both must come from one result. */
  readonly nearDuplicate: boolean
}

/** Compares the numbers of two claims about one fact. */
export function compareClaims(a: Valued, b: Valued): Comparison {
  const [partsA, partsB] = [partsOf(a), partsOf(b)]
  const shared = roles.filter((role) => isShared(role, partsA, partsB))
  const different = shared.filter((role) => !agrees(role, partsA, partsB))
  const same = shared.filter((role) => partsA[role]?.text === partsB[role]?.text)
  const nearDuplicate = different.length > 0 && isOneResult(same, partsA)
  return { verdict: verdictOf(shared, different, nearDuplicate), different, same, nearDuplicate }
}

function verdictOf(
  shared: readonly Role[],
  different: readonly Role[],
  nearDuplicate: boolean,
): Comparison['verdict'] {
  if (different.includes('size') && !nearDuplicate) return 'unrelated'
  if (!shared.includes('estimate') && !shared.includes('count')) return 'unrelated'
  return different.length === 0 ? 'agree' : 'differ'
}

function isShared(role: Role, a: Parts, b: Parts): boolean {
  const known = a[role] !== undefined && b[role] !== undefined
  return known && (!isBound(role) || a.interval === b.interval)
}

function isBound(role: Role): boolean {
  return role === 'lower' || role === 'upper'
}

function agrees(role: Role, a: Parts, b: Parts): boolean {
  const [first, second] = [a[role], b[role]]
  if (first === undefined || second === undefined) return true
  if (role === 'count' || role === 'size') return countsAgree(first, second)
  return mayAgree(first, second, a.unit, b.unit)
}

/** Counts are exact, unless a word makes them vague. */
function countsAgree(a: Figure, b: Figure): boolean {
  const hedged = a.hedge !== undefined || b.hedge !== undefined
  return hedged ? mayAgree(a, b, undefined, undefined) : a.value === b.value
}

/** Pairs of numbers that two results hardly share by chance. */
const tellingPairs: readonly (readonly [Role, Role])[] = [
  ['lower', 'upper'],
  ['estimate', 'lower'],
  ['estimate', 'upper'],
  ['count', 'size'],
]

/** With fewer digits in common, two results can look the same by chance. */
const tellingDigits = 4

function isOneResult(same: readonly Role[], parts: Parts): boolean {
  return tellingPairs.some(
    (pair) => pair.every((role) => same.includes(role)) && signature(pair, parts) !== undefined,
  )
}

/**
 * The pairs of numbers by which a result can be known again, as texts: claims that share one come
 * from one result, whatever else they say.
 */
export function signaturesOf(claim: Valued): readonly string[] {
  const parts = partsOf(claim)
  return tellingPairs.flatMap((pair) => signature(pair, parts) ?? [])
}

function signature([a, b]: readonly [Role, Role], parts: Parts): string | undefined {
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
