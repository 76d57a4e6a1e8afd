import type { Invocation, Log, Notification, Result, Run, Suppression } from 'sarif'
import { defineFormatter } from '../formatter.js'
import { reasonLines } from '../finding-lines.js'
import { pathAndPlace } from '../place-name.js'
import { visibleText } from '../visible-text.js'
import type {
  Comparison,
  Diagnostic,
  Finding,
  RelatedPlace,
  Report,
  SuppressedFinding,
} from '../report.js'
import { toolVersion } from './tool-version.js'
import { artifactOf, sarifLocation, sourceRoot } from './location.js'
import { linkTo, plainMessage } from './message.js'
import { levels, sarifRules } from './rules.js'

/**
 * SARIF 2.1.0 (OASIS, 2020; errata 01, 2023), for services that track findings from run to run:
 * rules with their help, exact regions, links to the other places, stable fingerprints.
 */
export default defineFormatter({
  name: 'sarif',
  async format(report, { corpus }) {
    const found = [...report.findings, ...report.suppressed]
    const rules = await sarifRules(corpus.checks, found)
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]))
    const run: Run = {
      tool: { driver: { name: 'claimlint', version: await toolVersion(), rules: [...rules] } },
      invocations: [invocationOf(report.diagnostics)],
      originalUriBaseIds: {
        [sourceRoot]: { description: { text: 'The folder that the run started in.' } },
      },
      columnKind: 'utf16CodeUnits',
      artifacts: report.sources.map(({ path }) => ({
        location: artifactOf(path),
        roles: ['analysisTarget'],
      })),
      results: [
        ...report.findings.map((finding) => resultOf(finding, ruleIndexes, report)),
        ...report.suppressed.map((finding) => ({
          ...resultOf(finding, ruleIndexes, report),
          suppressions: [suppressionOf(finding)],
        })),
      ],
      properties: { asOf: report.asOf, summary: report.summary },
    }
    const log: Log = {
      $schema:
        'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [run],
    }
    return `${JSON.stringify(log, undefined, 2)}\n`
  },
})

function resultOf(
  finding: Finding,
  ruleIndexes: ReadonlyMap<string, number>,
  { since }: Report,
): Result {
  const { check, severity, messageId, location, related, fingerprint } = finding
  return {
    ruleId: check,
    ruleIndex: ruleIndexes.get(check) ?? -1,
    level: levels[severity],
    message: { text: messageText(finding) },
    locations: [sarifLocation(location)],
    ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
    ...(since !== undefined && { baselineState: baselineState(fingerprint, since) }),
    partialFingerprints: { 'claimlint/v1': fingerprint },
    properties: { messageId },
  }
}

/** Whether an earlier report has the result too. Of what is gone the log says nothing. */
function baselineState(fingerprint: string, { open, settled }: Comparison): Result.baselineState {
  const isKnown =
    open.includes(fingerprint) || settled.some((earlier) => earlier.fingerprint === fingerprint)
  return isKnown ? 'unchanged' : 'new'
}

function suppressionOf({ suppression: { how, reason } }: SuppressedFinding): Suppression {
  return {
    kind: how === 'inline' ? 'inSource' : 'external',
    ...(reason !== undefined && { justification: visibleText(reason) }),
    properties: { how },
  }
}

/** Services show of related locations only those that the message links to. */
function messageText(finding: Finding): string {
  const links = finding.related.map(
    ({ message, location }, index) =>
      `${plainMessage(message)}: ${linkTo(index + 1, pathAndPlace(location))}`,
  )
  return [plainMessage(finding.message), ...links, ...reasonLines(finding).map(plainMessage)].join(
    '\n',
  )
}

function relatedLocation({ message, location }: RelatedPlace, index: number) {
  return { id: index + 1, message: { text: plainMessage(message) }, ...sarifLocation(location) }
}

function invocationOf(diagnostics: readonly Diagnostic[]): Invocation {
  return {
    executionSuccessful: !diagnostics.some(({ severity }) => severity === 'error'),
    toolExecutionNotifications: diagnostics.map(notificationOf),
  }
}

function notificationOf({ path, position, severity, message }: Diagnostic): Notification {
  const region = position && { startLine: position.line, startColumn: position.column }
  const physicalLocation = path !== undefined && {
    artifactLocation: artifactOf(path),
    ...(region && { region }),
  }
  return {
    level: levels[severity],
    message: { text: plainMessage(message) },
    ...(physicalLocation && { locations: [{ physicalLocation }] }),
  }
}
