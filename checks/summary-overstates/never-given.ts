import { groupBy, type Claim, type ScopeDimension, type ScopeValue } from '../../src/index.js'

/** The kinds of claim that tell who was given what. */
export type Told = Claim<'count' | 'proportion' | 'estimate' | 'dose'>

/** A comparison in people of whom the body gives one of the two treatments to none. */
export interface NeverGiven {
  readonly comparison: Claim<'comparison'>
  readonly people: ScopeValue
  readonly absent: ScopeValue
  /** A claim about people who were given it. */
  readonly elsewhere: Told
  /** All people who were, in words: "osteosarcoma". */
  readonly others: readonly string[]
  /** The people of the comparison with the other treatment. */
  readonly given: Told
}

/** Dimensions that say in whom a comparison is made. */
const populations: readonly ScopeDimension[] = ['condition', 'cohort', 'subgroup']

/**
 * The comparisons of a summary in people who, by the body, all got the one treatment, while the
 * other is only told of others.
 */
export function neverGiven(
  comparisons: readonly Claim<'comparison'>[],
  body: readonly Told[],
): readonly NeverGiven[] {
  const given = new Index((dimension) => groupBy(body, (claim) => treatmentOf(claim, dimension)))
  const people = new Index((dimension) => groupBy(body, ({ scope }) => scope[dimension]?.key))
  return [...groupBy(comparisons, questionOf).values()].flatMap((same) => {
    const answers = answersTo(same[0], given, people)
    return same.flatMap((comparison) => answers.map((answer) => ({ comparison, ...answer })))
  })
}

/** Equal for comparisons of the same treatments in the same people. */
function questionOf({ scope, value: { groups } }: Claim<'comparison'>): string {
  const inWhom = populations.map((dimension) => scope[dimension]?.key ?? '')
  return [...groups.map(({ key }) => key), ...inWhom].join('|')
}

function answersTo(
  comparison: Claim<'comparison'> | undefined,
  given: Index,
  people: Index,
): readonly Omit<NeverGiven, 'comparison'>[] {
  const population = populations.find((dimension) => comparison?.scope[dimension])
  const named = population && comparison?.scope[population]
  if (comparison === undefined || population === undefined || named === undefined) return []
  const { dimension, groups } = comparison.value
  const all = largest(people.get(population, named.key))
  return groups.flatMap((absent): Omit<NeverGiven, 'comparison'>[] => {
    const gotIt = given.get(dimension, absent.key)
    const elsewhere = onlyOthers(gotIt, population, named)
    const theirs = groups
      .filter((other) => other !== absent)
      .flatMap((other) => given.get(dimension, other.key))
      .filter((claim) => claim.scope[population]?.key === named.key)
    const most = largest(theirs)
    if (elsewhere === undefined || all === undefined || most === undefined) return []
    // Where there are more of them than got the one treatment, some may have got the other.
    if (sizeOf(all) > sizeOf(most)) return []
    const others = [...groupBy(gotIt, (claim) => claim.scope[population]?.text).keys()]
    return [{ people: named, absent, elsewhere, others, given: most }]
  })
}

/** Claims by a dimension and its key; each dimension is gone through once, when first asked for. */
class Index {
  readonly #group: (dimension: ScopeDimension) => ReadonlyMap<string, readonly Told[]>
  readonly #known = new Map<ScopeDimension, ReadonlyMap<string, readonly Told[]>>()

  constructor(group: (dimension: ScopeDimension) => ReadonlyMap<string, readonly Told[]>) {
    this.#group = group
  }

  get(dimension: ScopeDimension, key: string): readonly Told[] {
    const groups = this.#known.get(dimension) ?? this.#group(dimension)
    this.#known.set(dimension, groups)
    return groups.get(key) ?? []
  }
}

/** The treatment that a claim's people got. A dose that is named for nobody tells nothing. */
function treatmentOf(claim: Told, dimension: ScopeDimension): string | undefined {
  if (claim.kind !== 'dose' || dimension !== 'dose') return claim.scope[dimension]?.key
  const isForPeople = populations.some((population) => claim.scope[population])
  const { amount, unit } = claim.value
  return isForPeople && amount !== undefined ? `${String(amount.value)} ${unit}` : undefined
}

/** The first of those who got a treatment, if all are surely other people. */
function onlyOthers(
  claims: readonly Told[],
  population: ScopeDimension,
  people: ScopeValue,
): Told | undefined {
  const areOthers = claims.every(({ scope }) => {
    const other = scope[population]
    return other !== undefined && !mayOverlap(other.key, people.key)
  })
  return areOthers ? claims.find(({ kind }) => kind !== 'dose') : undefined
}

/** "osteosarcoma" and "sarcoma", "adults" and "adults with gout": one may be a part of the other. */
function mayOverlap(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

/** The largest size of a group. */
function largest(claims: readonly Told[]): Told | undefined {
  return claims
    .filter(({ kind, measure }) => kind === 'count' && measure.key === 'group-size')
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
}

function sizeOf({ kind, value }: Told): number {
  return kind === 'count' ? value.number.value : 0
}
