import type { CheckLevel } from '../config/config.js'
import type { Diagnostic, Finding, Report, ReportSource, Verification } from '../report/report.js'
import { formatDate, type PartialDate } from '../statistics/partial-date.js'
import type { ExtractedSource } from './extract-claims.js'
import { byLocation, byPlace, byText } from './finding-order.js'
import type { FindingDraft } from './finding-draft.js'
import { Fingerprints } from './fingerprint.js'
import type { Locator } from './locator.js'
import type { Outcome, VerificationDraft } from './run-checks.js'
import { settle, type Complaint, type Settler } from './settling/settlement.js'

/** All that a report is made of. */
export interface ReportParts {
  readonly asOf: PartialDate
  readonly sources: readonly ExtractedSource[]
  readonly outcome: Outcome
  readonly locator: Locator
  /** A source's path as fingerprints hold it. */
  readonly stablePath: (path: string) => string
  /** What went wrong before the checks ran. */
  readonly diagnostics: readonly Diagnostic[]
  /** In the order in which they are asked. */
  readonly settlers: readonly Settler[]
  /** How grave a settlement is that is out of use. */
  readonly unusedLevel: CheckLevel
}

/** Makes the report of a run: places located, all in one order, whatever order it came in. */
export function buildReport(parts: ReportParts): Report {
  const { sources, outcome, locator, stablePath } = parts
  const { findings, suppressed, complaints } = settle(
    buildFindings(outcome.findings, locator, stablePath),
    parts.settlers,
  )
  const problems = [...parts.diagnostics, ...outcome.diagnostics]
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length
  return {
    version: 1,
    asOf: formatDate(parts.asOf),
    summary: {
      sources: sources.length,
      claims: sources.reduce((sum, { claims }) => sum + claims.length, 0),
      verified: new Set(outcome.verifications.map(({ claim }) => claim)).size,
      findings: findings.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: suppressed.length,
    },
    sources: sources.map(describeSource),
    findings,
    suppressed,
    verifications: outcome.verifications
      .map((draft) => buildVerification(draft, locator))
      .sort((a, b) => byLocation(a, b) || byText(a.check, b.check) || byText(a.how, b.how)),
    diagnostics: [...problems, ...aboutSettlements(complaints, parts.unusedLevel, problems)].sort(
      (a, b) =>
        byText(a.path ?? '', b.path ?? '') ||
        (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
        (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
        byText(a.message, b.message),
    ),
  }
}

function buildFindings(
  drafts: readonly FindingDraft[],
  locator: Locator,
  stablePath: (path: string) => string,
): readonly Finding[] {
  const fingerprints = new Fingerprints()
  return drafts
    .map((draft) => locateFinding(draft, locator))
    .sort(byPlace)
    .map((finding) => ({
      ...finding,
      fingerprint: fingerprints.next({
        check: finding.check,
        messageId: finding.messageId,
        path: stablePath(finding.location.path),
        quote: finding.quote,
        related: finding.related.map(({ location, quote }) => ({
          path: stablePath(location.path),
          quote,
        })),
      }),
    }))
}

/** A run that did not see everything cannot tell what is out of use. */
function aboutSettlements(
  complaints: readonly Complaint[],
  level: CheckLevel,
  problems: readonly Diagnostic[],
): Diagnostic[] {
  if (level === 'off' || problems.some(({ severity }) => severity === 'error')) return []
  return complaints.map(({ path, message, position }) => ({
    ...(path !== undefined && { path }),
    severity: level,
    message,
    ...(position !== undefined && { position }),
    about: 'suppression',
  }))
}

function locateFinding(draft: FindingDraft, locator: Locator): Omit<Finding, 'fingerprint'> {
  const { check, messageId, severity, message, derivation, likelySlip, at } = draft
  return {
    check,
    messageId,
    severity,
    message,
    derivation,
    ...(likelySlip !== undefined && { likelySlip }),
    location: locator.locate(at),
    quote: at.quote,
    context: { text: at.context, at: at.at },
    related: draft.related.map(({ message: says, at: other }) => ({
      message: says,
      location: locator.locate(other),
      quote: other.quote,
      context: { text: other.context, at: other.at },
    })),
  }
}

function buildVerification(
  { check, how, claim }: VerificationDraft,
  locator: Locator,
): Verification {
  return { check, how, location: locator.locate(claim.place), quote: claim.place.quote }
}

/** A source as reports list it. */
export function describeSource({ source, claims }: ExtractedSource): ReportSource {
  const { path, kind, title, published, updated } = source
  return {
    path,
    ...(kind !== undefined && { kind }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published: formatDate(published) }),
    ...(updated !== undefined && { updated: formatDate(updated) }),
    claims: claims.length,
  }
}
