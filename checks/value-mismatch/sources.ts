import {
  type Claim,
  compareDates,
  type FactOutcome,
  type PartialDate,
  type Source,
  type ValuedClaim,
} from '../../src/index.js'

type SourceAt = (path: string) => Source

/** Whether one of two claims stands in a registry record, and the other does not. */
export function isBesideRecord(a: Claim, b: Claim, source: SourceAt): boolean {
  return isRecord(a, source) !== isRecord(b, source)
}

/**
 * Leaves an enrolment beside that of a record to `registry-mismatch`, which knows the trial, and a
 * group that has grown since the older source was written alone.
 */
export function withoutRegistered(outcome: FactOutcome, source: SourceAt): FactOutcome {
  return {
    conflicts: outcome.conflicts.filter(
      ({ claim, other }) =>
        !hasGrown(claim, other, source) &&
        (claim.measure.key !== 'enrolment' || !isBesideRecord(claim, other, source)),
    ),
    agreements: outcome.agreements,
  }
}

function isRecord({ place }: Claim, source: SourceAt): boolean {
  return source(place.path).kind === 'registry-record'
}

/** The groups that a trial goes on filling. */
const FILLING: ReadonlySet<string | undefined> = new Set([
  'enrolled',
  'treated',
  'dosed',
  'received',
])

/** A slip changes a digit; a trial that goes on has a good part more. */
const GROWN = 1.1

/** Whether the older of two sources counts fewer people, by more than a slip would make of it. */
function hasGrown(a: ValuedClaim, b: ValuedClaim, source: SourceAt): boolean {
  if (a.kind !== 'count' || b.kind !== 'count') return false
  if (!FILLING.has(a.scope.analysisSet?.key)) return false
  const [fewer, more] = a.value.number.value < b.value.number.value ? [a, b] : [b, a]
  if (more.value.number.value < GROWN * fewer.value.number.value) return false
  const [then, now] = [fewer, more].map(({ place }) => writtenOn(source(place.path)))
  return then !== undefined && now !== undefined && compareDates(then, now) < 0
}

function writtenOn({ published, updated = published }: Source): PartialDate | undefined {
  return updated
}

/** Whether the project names a source as the one that the others must follow. */
export function isReference(path: string, source: SourceAt): boolean {
  return source(path).role === 'reference'
}
