import {
  type Circumstances,
  contextKey,
  type ScopeDimension,
  scopeConflicts,
  type ValuedClaim,
} from '../../src/index.js'
import { type Gap, isTabled } from './gap.js'
import { digitCount } from './printed-alike.js'
import { shareOutcome, tellOneOutcome } from './outcome-words.js'

/** With so many, two lists are one, whatever the words around them. */
const certainDigits = 6

/**
 * Whether two series that are printed alike, perhaps but for one value, can only be of one outcome:
 * not in one sentence or two rows, of one unit, in one scope, and with words in common, as many as
 * the digits that they share leave to be told.
 */
export function areOneList(a: Gap, b: Gap, about: Circumstances): boolean {
  const [first, second] = [a.series.claims[0], b.series.claims[0]]
  if (first === undefined || second === undefined) return false
  if (contextKey(first.place) === contextKey(second.place)) return false
  if ((isTabled(a) && isTabled(b)) || about.surelyApart(first, second)) return false
  const [unit, otherUnit] = [a.series.unit, b.series.unit]
  if (unit !== undefined && otherUnit !== undefined && unit !== otherUnit) return false
  return haveOneScope(a, b) && haveOneSpread(a, b) && speakOfOneOutcome(a, b)
}

/** The claims of two series side by side, value against value. */
function pairsOf(a: Gap, b: Gap): readonly (readonly [ValuedClaim, ValuedClaim | undefined])[] {
  const others = b.series.claims
  const inOrder = a.isReversed === b.isReversed ? others : others.toReversed()
  return a.series.claims.map((claim, index) => [claim, inOrder[index]])
}

/** "95.5 ± 21.4" and "95.5 ± 17.8" are of two groups, however alike their lists are otherwise. */
function haveOneSpread(a: Gap, b: Gap): boolean {
  return pairsOf(a, b).every(([claim, other]) => {
    const [own, its] = [spreadOf(claim), other && spreadOf(other)]
    return own === undefined || its === undefined || own === its
  })
}

function spreadOf(claim: ValuedClaim): number | undefined {
  return claim.kind === 'estimate' ? claim.value.deviation?.number.value : undefined
}

/** No value contradicts the one it is held against but in what tells the values of a list apart. */
function haveOneScope(a: Gap, b: Gap): boolean {
  const [own, others] = [a.series.claims, b.series.claims]
  const conflicts = pairsOf(a, b).flatMap(([claim, other]) =>
    scopeConflicts(claim.scope, other?.scope ?? {}),
  )
  return conflicts.every((dimension) => varies(own, dimension) || varies(others, dimension))
}

function varies(claims: readonly ValuedClaim[], dimension: ScopeDimension): boolean {
  return new Set(claims.map(({ scope }) => scope[dimension]?.key)).size > 1
}

function speakOfOneOutcome(a: Gap, b: Gap): boolean {
  const [one, other] = [a.series.claims[0], b.series.claims[0]]
  if (one === undefined || other === undefined) return false
  if (a.series.claims.length === 2) return tellOneOutcome(one, other)
  return digitCount(a.key) >= certainDigits || shareOutcome(one, other)
}
