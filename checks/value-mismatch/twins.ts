import {
  type Circumstances,
  type Claim,
  factOf,
  type Figure,
  groupBy,
  isDigitSlip,
  isInRow,
  mayAgree,
  partsOf,
  scopeConflicts,
  type ValuedClaim,
} from '../../src/index.js'
import { nameOneOutcome } from './outcome-words.js'
import { digitCount, standInRow } from './printed-alike.js'

/** Two results that are printed alike but for one number, and which number that is. */
export interface Twins {
  readonly claim: ValuedClaim
  readonly other: ValuedClaim
  readonly different: Role
}

type Role = 'estimate' | 'lower' | 'upper'

const roles = ['estimate', 'lower', 'upper'] as const satisfies readonly Role[]

/** With fewer digits in common, two results can look the same by chance. */
const tellingDigits = 4

/** With so many, two intervals are one, whatever the words around them. */
const certainDigits = 6

/**
 * Results with an interval that share two of their three numbers, speak of one outcome in the words of
 * the text, and differ in the third by a digit or by digits in other places. No vocabulary needs to
 * know the outcome. Where both are printed in several places, they are two results.
 *
 * @param disputed claims of which a contradiction is told already
 */
export function twins(
  claims: readonly ValuedClaim[],
  about: Circumstances,
  disputed: ReadonlySet<Claim>,
): readonly Twins[] {
  const found = new Map<ValuedClaim, Twins>()
  for (const different of roles) {
    const shared = roles.filter((role) => role !== different)
    for (const alike of groupBy(claims, (claim) => printed(claim, shared)).values()) {
      const [odd, usual, third] = variants(alike, different)
      if (odd === undefined || usual === undefined || third !== undefined) continue
      const [claim, another] = odd
      if (claim === undefined || another !== undefined || disputed.has(claim)) continue
      const other = usual.find((one) => areTwins(claim, one, different, about))
      if (other !== undefined) found.set(claim, { claim, other, different })
    }
  }
  return [...found.values()]
}

/** Two numbers of a result as texts; nothing where it lacks one, or where they have few digits. */
function printed(claim: ValuedClaim, shared: readonly Role[]): string | undefined {
  const parts = partsOf(claim)
  // The smallest and the largest of all are those of one of the groups, whose median may be another.
  if (parts.interval?.startsWith('range') === true) return undefined
  const texts = roles.map((role) => plain(parts[role]))
  if (texts.includes(undefined)) return undefined
  const own = roles.flatMap((role, at) => (shared.includes(role) ? (texts[at] ?? []) : []))
  return digitCount(own.join(' ')) < tellingDigits
    ? undefined
    : `${shared.join(' ')} ${own.join(' ')}`
}

/** A number as it is written whatever the decimal sign. */
function plain(figure: Figure | undefined): string | undefined {
  return figure?.hedge === undefined ? figure?.text.replace('\u00B7', '.') : undefined
}

/** Results by their third number, those that stand in the fewest places first, once a place. */
function variants(alike: readonly ValuedClaim[], role: Role): readonly (readonly ValuedClaim[])[] {
  const byValue = groupBy(alike, (claim) => plain(partsOf(claim)[role]))
  return [...byValue.values()]
    .map((same) => [...groupBy(same, ({ place }) => `${place.path} ${place.context}`).values()])
    .map((places) => places.flatMap(([first]) => first ?? []))
    .toSorted((a, b) => a.length - b.length || Number(standInRow(a)) - Number(standInRow(b)))
}

function areTwins(a: ValuedClaim, b: ValuedClaim, role: Role, about: Circumstances): boolean {
  const [first, second] = [partsOf(a), partsOf(b)]
  const [one, other] = [first[role], second[role]]
  if (one === undefined || other === undefined) return false
  const isKnownFact = a.kind !== 'ratio' && factOf(a) !== undefined && factOf(a) === factOf(b)
  const isOneTable = isInRow(a.place) && isInRow(b.place) && a.place.path === b.place.path
  if (isKnownFact || isOneTable || a.place.context === b.place.context) return false
  if (about.surelyApart(a, b)) return false
  if (scopeConflicts(a.scope, b.scope).length > 0) return false
  const bounds = [first.lower?.text ?? '', first.upper?.text ?? '']
  const isOneInterval = role === 'estimate' && digitCount(bounds.join(' ')) >= certainDigits
  if (!isOneInterval && !nameOneOutcome(a, b)) return false
  return !mayAgree(one, other, first.unit, second.unit) && isDigitSlip(one, other)
}
