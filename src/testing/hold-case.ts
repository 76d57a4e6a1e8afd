import assert from 'node:assert/strict'
import { checkCorpus, type CheckingRequest } from '../lint/check-corpus.js'
import type { AnyCheck, Messages } from '../lint/check.js'
import type { Report } from '../report/report.js'
import { expectAnyOrder } from './expect-any-order.js'
import { expectFindings, expectMarkers } from './expect-findings.js'
import { expectProof } from './expect-proof.js'
import { readMarkers } from './markers.js'
import { prepareCheck, type RunCheckOptions } from './run-check.js'
import type { CaseSettings, CaseSources, ExpectedFinding } from './test-case.js'

/**
 * Runs one case of a check and holds all that comes out against what it expects.
 *
 * @throws AssertionError at the first thing that does not hold.
 */
export async function holdCase<M extends Messages>(
  check: AnyCheck & { readonly messages: M },
  one: CaseSources & CaseSettings,
  expected: readonly ExpectedFinding<M>[],
  readers: RunCheckOptions['readers'],
): Promise<void> {
  const { asOf, options, config, verified } = one
  const marked = new Map(
    Object.entries(one.sources ?? { 'text.md': one.text }).map(
      ([path, text]) => [path, readMarkers(text)] as const,
    ),
  )
  const sources = Object.fromEntries([...marked].map(([path, { text }]) => [path, text]))
  const settings: RunCheckOptions = { asOf, options, config, readers }
  const request = await prepareCheck(check, sources, settings)
  const report = await checkCorpus(request)
  expectNoErrors(report)
  expectClaims(check, request, one.claims)
  expectFindings(check.messages, report.findings, expected)
  expectMarkers(report.findings, marked)
  if (verified !== undefined) {
    assert.equal(report.summary.verified, verified, 'another number of claims is verified')
  }
  await expectAnyOrder(request, report)
  if (one.provesVerifications ?? verified !== undefined) {
    await expectProof(check, sources, settings, report)
  }
}

function expectNoErrors({ diagnostics }: Report): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  assert.equal(errors.length, 0, errors.map(({ message }) => message).join('\n'))
}

/** A check that was handed nothing proves nothing, however content it is. */
function expectClaims(check: AnyCheck, request: CheckingRequest, expected?: number): void {
  const read = request.sources
    .flatMap(({ claims }) => claims)
    .filter(({ kind }) => check.reads.includes(kind)).length
  if (expected !== undefined) {
    assert.equal(read, expected, 'the check is handed another number of claims')
    return
  }
  assert.ok(
    read > 0,
    'the check was handed no claim, so the case proves nothing; if that is meant, say claims: 0',
  )
}
