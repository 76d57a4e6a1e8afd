import type { Claim } from '../../claims/claim.js'
import { mayCoincide } from '../../statistics/partial-date.js'

/** The kinds of claim that hold one thing, which is the same or not. */
type PlainKind = 'date' | 'designation' | 'allocation' | 'identifier' | 'status'
export type PlainClaim = Claim<PlainKind>

/** Those kinds, for who gathers claims. */
export const plainKinds: readonly PlainKind[] = [
  'date',
  'designation',
  'allocation',
  'identifier',
  'status',
]

const plain: ReadonlySet<Claim['kind']> = new Set(plainKinds)

/** Whether a claim holds no numbers to be rounded: a date, a designation, an identifier. */
export function isPlain(claim: Claim): claim is PlainClaim {
  return plain.has(claim.kind)
}

/** What a plain claim is about beside its subject: equal for claims that may be held together. */
export function plainFactOf(claim: PlainClaim): string {
  const key = claim.measure.key ?? claim.measure.label
  return claim.kind === 'identifier' ? `identifier|${claim.value.scheme}` : `${claim.kind}|${key}`
}

/** Whether two plain claims of one fact say the same: dates, if some day is meant by both. */
export function plainAgree(a: PlainClaim, b: PlainClaim): boolean {
  if (a.kind === 'date' && b.kind === 'date') return mayCoincide(a.value.date, b.value.date)
  if (a.kind === 'designation' && b.kind === 'designation') {
    const [first, second] = [a.value.date, b.value.date]
    return first === undefined || second === undefined || mayCoincide(first, second)
  }
  if (a.kind === 'allocation' && b.kind === 'allocation') {
    return a.value.parts.join(':') === b.value.parts.join(':')
  }
  if (a.kind === 'identifier' && b.kind === 'identifier') return a.value.id === b.value.id
  return a.kind === 'status' && b.kind === 'status' && a.value.key === b.value.key
}

/** Why two plain claims are about two events or two things, in words; nothing if they need not be. */
export function plainDifferences(a: PlainClaim, b: PlainClaim): readonly string[] {
  if (a.kind === 'designation' && b.kind === 'designation') {
    const [first, second] = [a.value, b.value]
    return [
      ...told('agency', first.agency, second.agency),
      ...told('action', first.action, second.action),
      ...told('indication', first.indication, second.indication),
    ]
  }
  if (a.kind === 'date' && b.kind === 'date') return told('status', a.value.status, b.value.status)
  // A trial has several numbers and a record several trials: two of them are no contradiction.
  if (a.kind === 'identifier' && a.value.id !== (b as Claim<'identifier'>).value.id) {
    return [`${a.value.id} and ${(b as Claim<'identifier'>).value.id} are two identifiers`]
  }
  return []
}

function told(name: string, a: string | undefined, b: string | undefined): readonly string[] {
  if (a === undefined || b === undefined || a === b) return []
  return [`${name} ${a} against ${b}`]
}
