import assert from 'node:assert/strict'
import type { ClaimKind } from '../claims/kinds.js'
import type { Check, Messages } from '../lint/check.js'
import { holdCase } from './hold-case.js'
import type { RunCheckOptions } from './run-check.js'
import type { CaseSettings, CaseSources, CheckCases } from './test-case.js'
import { globalRunner, type TestRunner } from './test-runner.js'

/** Whose functions to use, and what to read the sources with. */
export interface TestCheckOptions extends Partial<TestRunner> {
  /** What parses and extracts, in place of the built-in parsers and the clinical pack. */
  readonly readers?: RunCheckOptions['readers']
}

/**
 * Declares the tests of a check, one for each case. Every case runs with its sources in both
 * orders; no case shares anything with another.
 *
 * @throws Error if either list has no case, or no test runner is at hand.
 */
export function testCheck<K extends ClaimKind, const M extends Messages, Options>(
  check: Check<K, M, Options>,
  cases: CheckCases<M>,
  { describe, it, readers }: TestCheckOptions = {},
): void {
  const { consistent, conflicting } = cases
  if (consistent.length === 0 || conflicting.length === 0) {
    throw new Error(`the tests of "${check.id}" need a consistent and a conflicting case at least`)
  }
  const runner = describe && it ? { describe, it } : globalRunner()
  runner.describe(check.id, () => {
    runner.describe('is content with', () => {
      for (const one of consistent) {
        runner.it(nameOf(one), () => holdCase(check, one, [], readers))
      }
    })
    runner.describe('finds', () => {
      for (const one of conflicting) {
        runner.it(nameOf(one), async () => {
          assert.ok(one.findings.length > 0, 'a conflicting case expects at least one finding')
          await holdCase(check, one, one.findings, readers)
        })
      }
    })
  })
}

function nameOf({ name, text, sources = {} }: CaseSettings & CaseSources): string {
  const shown = name ?? text ?? Object.keys(sources).join(', ')
  return shown.replace(/\s+/gu, ' ').slice(0, 100)
}
