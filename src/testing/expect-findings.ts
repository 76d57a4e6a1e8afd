import assert from 'node:assert/strict'
import type { Messages } from '../lint/check.js'
import { renderMessage } from '../lint/message.js'
import type { Finding } from '../report/report.js'
import type { MarkedText } from './markers.js'
import type { ExpectedFinding } from './test-case.js'

/**
 * Holds findings against what is expected of them, in any order.
 *
 * @throws AssertionError that lists both sides.
 */
export function expectFindings<M extends Messages>(
  messages: M,
  findings: readonly Finding[],
  expected: readonly ExpectedFinding<M>[],
): void {
  const left = [...findings]
  // Those that say most choose first, lest a vague one takes the finding that a precise one needs.
  const choosing = [...expected].sort((a, b) => Object.keys(b).length - Object.keys(a).length)
  const missing = choosing.filter((wanted) => {
    const index = left.findIndex((finding) => meets(messages, finding, wanted))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  if (missing.length === 0 && left.length === 0) return
  const lines = [
    ...missing.map((wanted) => `expected, but not found: ${JSON.stringify(wanted)}`),
    ...left.map((finding) => `found, but not expected: ${describeFinding(finding)}`),
  ]
  assert.fail(lines.join('\n'))
}

/**
 * Holds the primary places of findings against the marked ranges, if there are any.
 *
 * @throws AssertionError with both lists of places.
 */
export function expectMarkers(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, MarkedText>,
): void {
  const marked = [...sources].flatMap(([path, { text, spans }]) =>
    spans.map(({ start, end }) => describeRange(path, start, text.slice(start, end))),
  )
  if (marked.length === 0) return
  const found = findings.map(({ location: { path, start, end } }) =>
    describeRange(
      path,
      start.offset,
      sources.get(path)?.text.slice(start.offset, end.offset) ?? '',
    ),
  )
  assert.deepEqual(
    [...new Set(found)].sort(),
    [...new Set(marked)].sort(),
    `the findings stand at\n  ${found.join('\n  ')}\nbut the marked ranges are\n  ${marked.join('\n  ')}`,
  )
}

/** A finding in a few lines, for messages of failed tests. */
export function describeFinding({
  messageId,
  severity,
  message,
  quote,
  location,
  related,
}: Finding): string {
  const others = related.map((other) => `\n    related: "${other.quote}" (${other.message})`)
  return `${messageId} (${severity}) at "${quote}" of ${location.path}: ${message}${others.join('')}`
}

function describeRange(path: string, start: number, text: string): string {
  return `${path}, offset ${String(start)}: "${text}"`
}

function meets<M extends Messages>(
  messages: M,
  finding: Finding,
  { message, data, at, path, severity, related, likelySlip }: ExpectedFinding<M>,
): boolean {
  return (
    finding.messageId === message &&
    (data === undefined || finding.message === renderMessage(messages[message] ?? '', data)) &&
    (at === undefined || finding.quote === at) &&
    (path === undefined || finding.location.path === path) &&
    (severity === undefined || finding.severity === severity) &&
    (related === undefined || sameQuotes(finding, related)) &&
    (likelySlip === undefined || finding.likelySlip === likelySlip)
  )
}

function sameQuotes(finding: Finding, quotes: readonly string[]): boolean {
  const found = finding.related.map(({ quote }) => quote).sort()
  return JSON.stringify(found) === JSON.stringify([...quotes].sort())
}
