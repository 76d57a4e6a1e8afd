import assert from 'node:assert/strict'
import type { Location } from '../document/place.js'
import type { AnyCheck } from '../lint/check.js'
import type { Report } from '../report/report.js'
import { digitChanges } from './digit-changes.js'
import { runCheck, type RunCheckOptions } from './run-check.js'

/**
 * Shows that what a check calls verified it has looked at: for each such claim some changed digit
 * makes the check report something that touches the claim.
 *
 * @throws AssertionError that names the first claim in which no digit matters.
 */
export async function expectProof(
  check: AnyCheck,
  sources: Readonly<Record<string, string>>,
  options: RunCheckOptions,
  report: Report,
): Promise<void> {
  for (const { location, quote } of report.verifications) {
    assert.ok(
      await someDigitMatters(check, sources, options, location),
      `"${quote}" of ${location.path} is called verified, but whichever single digit of it is changed, the check reports nothing about it`,
    )
  }
}

async function someDigitMatters(
  check: AnyCheck,
  sources: Readonly<Record<string, string>>,
  options: RunCheckOptions,
  claim: Location,
): Promise<boolean> {
  const span = { start: claim.start.offset, end: claim.end.offset }
  for (const changed of digitChanges(sources[claim.path] ?? '', span)) {
    const { findings } = await runCheck(check, { ...sources, [claim.path]: changed }, options)
    const touched = findings.some(({ location, related }) =>
      [location, ...related.map((other) => other.location)].some((place) => overlaps(place, claim)),
    )
    if (touched) return true
  }
  return false
}

function overlaps(a: Location, b: Location): boolean {
  return a.path === b.path && a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
