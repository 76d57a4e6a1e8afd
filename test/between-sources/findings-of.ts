import { lint } from '../../src/index.js'

/** The checks that hold sources against each other. */
const between = [
  'designation-ledger',
  'identifier',
  'registry-mismatch',
  'stale-source',
  'term-conflict',
  'value-mismatch',
]

/** What these checks find, a line each: check and message, in a fixed order. */
export async function findingsOf(
  sources: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { diagnostics, findings } = await lint({
    files: Object.entries(sources).map(([path, text]) => ({ path, text })),
    config: {},
    asOf: '2026-06-01',
    checks: between,
  })
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  }
  return findings.map(({ check, messageId }) => `${check} ${messageId}`).sort()
}
