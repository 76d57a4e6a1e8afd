import { groupBy, type Claim } from '../../src/index.js'

/** The kinds that the rules read. */
export type Read = Claim<
  | 'count'
  | 'proportion'
  | 'attribute'
  | 'arm'
  | 'date'
  | 'status'
  | 'ratio'
  | 'estimate'
  | 'p-value'
>

/** A registry record by what its fields state, in their order. */
export class RegistryRecord {
  readonly #claims: readonly Read[]
  readonly #prose: readonly Read[]

  /** @param prose what the running text of the record says, where the source holds no other record */
  constructor(claims: readonly Read[], prose: readonly Read[] = []) {
    this.#claims = claims
    this.#prose = prose
  }

  /** What the running text says under a name that is a field's too. */
  said(key: string): readonly Claim<'attribute'>[] {
    return this.#prose.filter(
      (claim): claim is Claim<'attribute'> & Read =>
        claim.kind === 'attribute' && claim.measure.key === key,
    )
  }

  /** The claims of a kind. */
  ofKind<K extends Read['kind']>(kind: K): readonly Claim<K>[] {
    return this.#claims.filter((claim): claim is Claim<K> & Read => claim.kind === kind)
  }

  /** What the statistical analyses of outcomes give: the p-value of each, then its effect. */
  analyses(): readonly Claim<'ratio' | 'estimate' | 'p-value'>[] {
    return this.#claims.filter(
      (claim): claim is Claim<'ratio' | 'estimate' | 'p-value'> & Read =>
        (claim.kind === 'ratio' || claim.kind === 'estimate' || claim.kind === 'p-value') &&
        claim.scope.endpoint !== undefined,
    )
  }

  /** The texts that the record has under a name. */
  attributes(key: string): readonly Claim<'attribute'>[] {
    return this.ofKind('attribute').filter(({ measure }) => measure.key === key)
  }

  /** The sizes of groups in one analysis set: who started, completed, was analysed. */
  sizes(set: string): readonly Claim<'count'>[] {
    return this.ofKind('count').filter(
      ({ measure, scope }) => measure.key === 'group-size' && scope.analysisSet?.key === set,
    )
  }
}

/** The records of a source; a source whose facts come from prose alone has none. */
export function recordsAmong(claims: readonly Read[]): readonly RegistryRecord[] {
  const isField = ({ measure }: Read): boolean => measure.rule === 'record-field'
  const records = [...groupBy(claims.filter(isField), ({ subject }) => subject?.key ?? '').values()]
  const prose = records.length === 1 ? claims.filter((claim) => !isField(claim)) : []
  return records.map((own) => new RegistryRecord(own, prose))
}

/** The group of people that a claim is about, the same in all parts of a record. */
export function groupKey({ scope }: Read): string {
  return scope.arm?.key ?? ''
}

/** A group in words. */
export function groupName({ scope }: Read): string {
  return scope.arm?.text ?? 'All groups'
}

/** The number of a count. */
export function numberOf({ value }: Claim<'count'>): number {
  return value.number.value
}

/** The sum of some counts. */
export function sumOf(claims: readonly Claim<'count'>[]): number {
  return claims.reduce((sum, claim) => sum + numberOf(claim), 0)
}

/** A sum as it is written: "54 + 6 = 60". */
export function addition(claims: readonly Claim<'count'>[]): string {
  return `${claims.map((claim) => claim.value.number.text).join(' + ')} = ${String(sumOf(claims))}`
}
