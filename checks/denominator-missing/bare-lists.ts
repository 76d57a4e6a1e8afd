import {
  bySentence,
  describeScope,
  groupBy,
  spanOfSentence,
  type Claim,
  type Figure,
  type Scope,
} from '../../src/index.js'

/** Percentages of one sentence about one group, of which nothing says out of how many. */
export interface BareList {
  readonly shares: readonly Share[]
  /** The only stated population of which all of them are shares. */
  readonly base: Figure
  /** Who that population is, where it is counted. */
  readonly scope: Scope
  /** "osteosarcoma, enrolled"; empty where nothing tells the population. */
  readonly group: string
  /** The dose that the paragraph opens with, where it names no other. */
  readonly leadDose?: Claim<'proportion'>['value']['leadDose']
}

export type Share = Claim<'proportion'> & { readonly value: { readonly percent: Figure } }

type Inferred = Share & { readonly value: { readonly inferred: Figure } }

/** By sentence, the lists that have a population to go with: others may be shares of anything. */
export function bareLists(
  claims: readonly Claim<'proportion' | 'count'>[],
): readonly (readonly BareList[])[] {
  const counts = claims.filter((claim) => claim.kind === 'count')
  const byPlace = groupBy(counts, ({ value }) => String(value.number.place.start))
  const sizesBefore = new Set(
    counts.map(({ place, value }) =>
      sizeKey(place.path, spanOfSentence(place).end, value.number.value),
    ),
  )
  const listOf = (shares: readonly Inferred[]): BareList[] => {
    const [first] = shares
    if (first === undefined) return []
    const { inferred: base, leadDose } = first.value
    if (
      [0, 1].some((gap) =>
        sizesBefore.has(
          sizeKey(first.place.path, spanOfSentence(first.place).start - gap, base.value),
        ),
      )
    )
      return []
    const [population] = byPlace.get(String(base.place.start)) ?? []
    const scope = population?.scope ?? {}
    return [{ shares, base, scope, group: describeScope(scope), ...(leadDose && { leadDose }) }]
  }
  return bySentence(claims.filter(isInferred), ({ place }) => place).map((sentence) =>
    [...groupBy(sentence, ({ value }) => String(value.inferred.place.start)).values()].flatMap(
      listOf,
    ),
  )
}

function isInferred(claim: Claim<'proportion' | 'count'>): claim is Inferred {
  if (claim.kind !== 'proportion') return false
  const { percent, inferred } = claim.value
  return percent !== undefined && inferred !== undefined
}

/**
 * Equal for a size and a list in the sentence behind it, so many characters farther on: "A total of 13
 * patients were enrolled. The ORR was 23.1%" says out of how many.
 */
function sizeKey(path: string, at: number, size: number): string {
  return `${path} ${String(at)} ${String(size)}`
}
