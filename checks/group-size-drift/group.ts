import {
  describeScope,
  dimensionsOf,
  groupBy,
  type Claim,
  type Scope,
  type ScopeDimension,
  scopeKey,
} from '../../src/index.js'

/** The size of a group: a count of people that is exact and said to be the group's own. */
export type Size = Claim<'count'>

/** People of one group, as one analysis set counts them. */
export interface SetSize {
  readonly set: string
  readonly n: number
  readonly claim: Size
}

/**
 * The claims that are sizes of groups. Hedged ones ("about 50 patients") say nothing exact, and people who
 * are counted by what they got are in other groups than those they were assigned to.
 */
export function sizesAmong(claims: readonly Claim<'count'>[]): readonly Size[] {
  return claims.filter(
    ({ measure, value: { number }, place }) =>
      measure.key === 'group-size' &&
      number.hedge === undefined &&
      Number.isSafeInteger(number.value) &&
      !byWhatTheyGot.test(place.context),
  )
}

/** "as treated", "the treatment-received population", "received the drug in error". */
const byWhatTheyGot =
  /\b(?:as[- ]treated|treatment[- ]received|actually received|in error|erroneously|by mistake|wrong (?:treatment|drug|arm|group))\b/iu

/** A scope without the analysis set: for whom a size is, whichever of them it counts. */
export function groupOf(scope: Scope): Scope {
  return Object.fromEntries(
    dimensionsOf(scope)
      .filter((dimension) => dimension !== 'analysisSet')
      .map((dimension) => [dimension, scope[dimension]]),
  )
}

/** Equal for sizes of the same group of the same subject. */
export function groupKey({ subject, scope }: Size): string {
  return `${subject?.key ?? ''}${scopeKey(scope, (dimension) => dimension !== 'analysisSet')}`
}

/** The group in words: "cohort 1, 12.0 mg/kg". */
export function groupInWords({ scope }: Size): string {
  return describeScope(groupOf(scope))
}

/** One claim for each analysis set and size of a group; sizes without a stated set are left out. */
export function setSizes(sizes: readonly Size[]): readonly SetSize[] {
  const all = sizes.flatMap((claim): SetSize[] => {
    const set = claim.scope.analysisSet
    if (set?.origin !== 'stated') return []
    return [{ set: set.key, n: claim.value.number.value, claim }]
  })
  return [...groupBy(all, ({ set, n }) => `${set} ${String(n)}`).values()].flatMap(
    ([first]) => first ?? [],
  )
}

/** Dimensions that name a group whose people can be counted twice. */
const naming: readonly ScopeDimension[] = ['arm', 'cohort', 'dose']

/**
 * Whether sizes are surely sizes of one group: it has a name, and no sentence gives two sizes of it
 * in one analysis set, which would be those of two groups that the text tells apart in other words.
 */
export function isOneGroup(sizes: readonly Size[]): boolean {
  const named = sizes.every(({ scope }) => naming.some((dimension) => scope[dimension]))
  const sentences = groupBy(
    sizes,
    ({ place, scope }) => `${scope.analysisSet?.key ?? ''} ${place.context}`,
  )
  return named && [...sentences.values()].every((same) => new Set(same.map(numberOf)).size === 1)
}

function numberOf({ value }: Size): number {
  return value.number.value
}
