import {
  bySentence,
  describeScope,
  groupBy,
  sentenceGap,
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
  const bySize = groupBy(counts, ({ value }) => String(value.number.value))
  const listOf = (shares: readonly Inferred[]): BareList[] => {
    const [first] = shares
    if (first === undefined) return []
    const { inferred: base, leadDose } = first.value
    if (bySize.get(String(base.value))?.some((count) => isRightBefore(count, first)) === true)
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

/** "A total of 13 patients were enrolled. The ORR was 23.1%": the sentence before says out of how many. */
function isRightBefore({ place: base }: Claim, { place }: Claim): boolean {
  const gap = sentenceGap(base, place)
  return gap === 0 || gap === 1
}
