import type { Claim, FactOutcome, Source } from '../../src/index.js'

type SourceAt = (path: string) => Source

/** Whether one of two claims stands in a registry record, and the other does not. */
export function isBesideRecord(a: Claim, b: Claim, source: SourceAt): boolean {
  return isRecord(a, source) !== isRecord(b, source)
}

/** Leaves an enrolment beside that of a record to `registry-mismatch`, which knows the trial. */
export function withoutRegistered(outcome: FactOutcome, source: SourceAt): FactOutcome {
  return {
    conflicts: outcome.conflicts.filter(
      ({ claim, other }) =>
        claim.measure.key !== 'enrolment' || !isBesideRecord(claim, other, source),
    ),
    agreements: outcome.agreements,
  }
}

function isRecord({ place }: Claim, source: SourceAt): boolean {
  return source(place.path).kind === 'registry-record'
}

/** Whether the project names a source as the one that the others must follow. */
export function isReference(path: string, source: SourceAt): boolean {
  return source(path).role === 'reference'
}
