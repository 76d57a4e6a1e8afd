import type { Claim } from '../../claims/claim.js'
import { dimensionsOf, type Scope, scopeKey, type ScopeDimension } from '../../claims/scope.js'

/** People counted: all of a group, or some of them. */
export type Population = Claim<'count'>

/** The counts of a document that count people, exactly. "About 50 patients" tells no part. */
export function populationsAmong(claims: readonly Claim[]): Population[] {
  return claims.filter(
    (claim): claim is Population =>
      claim.kind === 'count' &&
      OF_PEOPLE.has(claim.measure.key ?? '') &&
      claim.value.number.hedge === undefined &&
      Number.isSafeInteger(claim.value.number.value),
  )
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['group-size', 'people', 'people-lost'])

/** Those that are the size of a group, rather than of some people in it. */
export function sizesAmong(populations: readonly Population[]): Population[] {
  return populations.filter(({ measure }) => measure.key === 'group-size')
}

/** How many people it is. */
export function peopleIn({ value }: Population): number {
  return value.number.value
}

/** The dimensions that tell a group, whichever of its people are counted. */
export function groupDimensions(scope: Scope): ScopeDimension[] {
  return dimensionsOf(scope).filter((dimension) => dimension !== 'analysisSet')
}

/** Equal for populations of one group of one subject, whichever of its people they count. */
export function groupKeyOf({ subject, scope }: Population): string {
  return `${subject?.key ?? ''}${scopeKey(scope, (dimension) => dimension !== 'analysisSet')}`
}
