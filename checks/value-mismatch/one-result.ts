import {
  type Circumstances,
  type Claim,
  contextKey,
  groupBy,
  mayAgree,
  scopeConflicts,
  signaturesOf,
  type ValuedClaim,
} from '../../src/index.js'

/** A ratio or an estimate that is printed with its interval. */
type Result = Claim<'ratio' | 'estimate'>

/** One result of which two sources say something that excludes each other. */
export interface ToldTwice<C extends Claim> {
  readonly claim: C
  readonly other: C
}

/** One result by its figures that one source calls a mean and another a median, or a hazard and an odds ratio. */
export function renamed(
  claims: readonly ValuedClaim[],
  about: Circumstances,
): readonly ToldTwice<Result>[] {
  const results = claims.filter((claim) => claim.kind === 'ratio' || claim.kind === 'estimate')
  const named = results.filter((claim) => statisticOf(claim) !== undefined)
  return [...groupBy(named, resultKey).values()].flatMap((same) =>
    toldTwice(same, about, (a, b) => statisticOf(a) === statisticOf(b)),
  )
}

/** What sort of number a result is: of a ratio its measure says so. */
export function statisticOf({ kind, measure, value }: Result): string | undefined {
  return kind === 'ratio' ? measure.key : value.statistic
}

/** The p-values of one result, by its figures, of which at most one can be right. */
export function otherPValues(
  claims: readonly ValuedClaim[],
  pValues: readonly Claim<'p-value'>[],
  about: Circumstances,
): readonly ToldTwice<Claim<'p-value'>>[] {
  const results = groupBy(
    claims.filter((claim) => claim.kind === 'ratio'),
    ({ place }) => contextKey(place),
  )
  const byResult = groupBy(pValues, ({ place }) => {
    const result = (results.get(contextKey(place)) ?? []).find(
      (one) => one.place.start <= place.start && place.end <= one.place.end,
    )
    return result && resultKey(result)
  })
  return [...byResult.values()].flatMap((same) => toldTwice(same, about, pValuesAgree))
}

/** Equal for results that share estimate and interval to the digit, and what they are of. */
function resultKey(claim: Result): string | undefined {
  const signatures = signaturesOf(claim)
  if (!signatures.some((signature) => signature.startsWith('estimate'))) return undefined
  const of = claim.kind === 'ratio' ? claim.scope.endpoint?.key : claim.measure.key
  return of && [claim.kind, of, ...signatures].join('|')
}

/** The first claim of each other source, where no claim of the two sources agrees. */
function toldTwice<C extends Claim>(
  claims: readonly C[],
  about: Circumstances,
  agree: (a: C, b: C) => boolean,
): readonly ToldTwice<C>[] {
  const [first, ...others] = groupBy(claims, ({ place }) => place.path).values()
  return others.flatMap((own): readonly ToldTwice<C>[] => {
    const claim: C | undefined = own[0]
    const other: C | undefined = first?.[0]
    if (claim === undefined || other === undefined) return []
    const isSame = own.some((one) => first?.some((another) => agree(one, another)))
    const isApart =
      scopeConflicts(claim.scope, other.scope).length > 0 || about.surelyApart(claim, other)
    return isSame || isApart ? [] : [{ claim, other }]
  })
}

/** Whether two p-values can be one: by rounding, or as one lies where the other's bound lets it. */
function pValuesAgree({ value: a }: Claim<'p-value'>, { value: b }: Claim<'p-value'>): boolean {
  const [first, second] = [signOf(a.comparator), signOf(b.comparator)]
  if (first === '=' && second === '=') return mayAgree(a.number, b.number, undefined, undefined)
  if (first === second) return true
  const [under, over] =
    first === '<' || second === '>' ? [b.number, a.number] : [a.number, b.number]
  return under.value <= over.value
}

function signOf(comparator: Claim<'p-value'>['value']['comparator']): '=' | '<' | '>' {
  if (comparator === '<' || comparator === '<=') return '<'
  return comparator === '=' ? '=' : '>'
}
