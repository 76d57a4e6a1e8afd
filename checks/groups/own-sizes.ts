import { groupBy, type Claim, type Scope, type ScopeDimension, scopeKey } from '../../src/index.js'

const naming: readonly ScopeDimension[] = ['arm', 'cohort', 'condition', 'dose', 'subgroup']

/** The sizes that a source states of its groups, in whatever analysis set, by what names the group. */
export class OwnSizes {
  readonly #sizes: ReadonlyMap<string, readonly number[]>

  constructor(counts: readonly Claim<'count'>[]) {
    const exact = counts.filter(
      ({ measure, value: { number } }) =>
        measure.key === 'group-size' && number.hedge === undefined && number.decimals === 0,
    )
    const byGroup = groupBy(exact, ({ scope }) => keyOf(scope))
    this.#sizes = new Map(
      [...byGroup].map(([key, same]) => [
        key,
        [...new Set(same.map(({ value }) => value.number.value))],
      ]),
    )
  }

  /** The sizes of the very group that a claim is about; none where nothing names the group. */
  of({ scope }: { readonly scope: Scope }): readonly number[] {
    const key = keyOf(scope)
    return key === undefined ? [] : (this.#sizes.get(key) ?? [])
  }
}

function keyOf(scope: Scope): string | undefined {
  const key = scopeKey(scope, (dimension) => naming.includes(dimension))
  return key === '' ? undefined : key
}
