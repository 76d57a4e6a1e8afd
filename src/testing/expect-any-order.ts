import assert from 'node:assert/strict'
import { checkCorpus, type CheckingRequest } from '../lint/check-corpus.js'
import type { Location } from '../document/place.js'
import type { Report } from '../report/report.js'

/**
 * Runs a check again with its sources the other way round. The same discrepancies between the same
 * places must come out; which of the places is the primary one may differ.
 *
 * @throws AssertionError if something else comes out.
 */
export async function expectAnyOrder(request: CheckingRequest, report: Report): Promise<void> {
  const reversed = await checkCorpus({ ...request, sources: request.sources.toReversed() })
  assert.deepEqual(
    discrepancies(reversed),
    discrepancies(report),
    'with its sources the other way round the check finds something else',
  )
  assert.equal(
    reversed.summary.verified,
    report.summary.verified,
    'with its sources the other way round the check verifies another number of claims',
  )
}

function discrepancies({ findings }: Report): readonly string[] {
  return findings
    .map(({ messageId, severity, location, related }) => {
      const places = [location, ...related.map((other) => other.location)].map(describe).sort()
      return `${messageId} (${severity}): ${places.join(' / ')}`
    })
    .sort()
}

function describe({ path, start, end }: Location): string {
  return `${path} ${String(start.offset)}-${String(end.offset)}`
}
