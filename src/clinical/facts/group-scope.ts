import {
  dimensionsOf,
  type Scope,
  scopeConflicts,
  scopeKey,
  type ScopeDimension,
} from '../../claims/scope.js'

/** Dimensions that say for which people a claim holds. */
const group: readonly ScopeDimension[] = ['arm', 'cohort', 'condition', 'dose', 'subgroup']

/** Dimensions that texts often leave open; where both sides state them they must be equal. */
const often: readonly ScopeDimension[] = ['analysisSet', 'assessor']

/** Dimensions that a short text leaves out where the longer one names them. */
const finer: readonly ScopeDimension[] = ['arm', 'cohort', 'dose']

/** Dimensions that the number of people in a whole trial may have. */
const whole: readonly ScopeDimension[] = ['analysisSet', 'trial']

/** Equal for scopes with the same dimensions known and equal; of which trial each is, is told apart before. */
export function exactKey(scope: Scope): string {
  return scopeKey(scope, (dimension) => dimension !== 'trial' && !often.includes(dimension))
}

/** Equal for scopes that differ at most in arm, cohort and dose, if anything else tells the group. */
export function coarseKey(scope: Scope): string | undefined {
  const key = scopeKey(
    scope,
    (dimension) =>
      dimension !== 'trial' && !often.includes(dimension) && !finer.includes(dimension),
  )
  return group.some((dimension) => !finer.includes(dimension) && scope[dimension]) ? key : undefined
}

/** Whether a scope says for which people: by a dimension of the claim's own sentence, if asked. */
export function tellsGroup(scope: Scope, origin?: 'stated'): boolean {
  return group.some(
    (dimension) =>
      scope[dimension] !== undefined &&
      (origin === undefined || scope[dimension].origin === origin),
  )
}

/** Whether a scope narrows the people in nothing but which of all of them count: randomised, treated. */
export function isOfAll(scope: Scope): boolean {
  return dimensionsOf(scope).every((dimension) => whole.includes(dimension))
}

/** Whether everything that either scope knows is stated in both. */
export function isFullyStated(a: Scope, b: Scope): boolean {
  return [...dimensionsOf(a), ...dimensionsOf(b)].every(
    (dimension) => a[dimension]?.origin === 'stated' && b[dimension]?.origin === 'stated',
  )
}

/** What two scopes share and what only one of them says, in words. */
export function sharedInWords(a: Scope, b: Scope): readonly string[] {
  const known = [...new Set([...dimensionsOf(a), ...dimensionsOf(b)])]
    .filter((dimension) => dimension !== 'trial')
    .sort()
  const shared = known.filter((dimension) => a[dimension] && b[dimension])
  const onesided = known.filter((dimension) => !shared.includes(dimension))
  return [
    shared.length === 0
      ? 'neither place narrows the group'
      : `the same in both places: ${shared.map((dimension) => inWords(dimension, a)).join(', ')}`,
    ...(onesided.length === 0
      ? []
      : [
          `stated in one place only and assumed for the other: ${onesided
            .map((dimension) => inWords(dimension, a[dimension] ? a : b))
            .join(', ')}`,
        ]),
  ]
}

/** The dimensions in which two scopes differ, in words: "dose 8 mg/kg against 12 mg/kg"; trials apart. */
export function conflictsInWords(a: Scope, b: Scope): readonly string[] {
  return scopeConflicts(a, b)
    .filter((dimension) => dimension !== 'trial')
    .map((dimension) => `${inWords(dimension, a)} against ${b[dimension]?.text ?? ''}`)
}

function inWords(dimension: ScopeDimension, scope: Scope): string {
  const name = dimension.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
  return `${name} ${scope[dimension]?.text ?? ''}`
}
