import { writeFile } from 'node:fs/promises'
import type { BaselineUpdate, Finding, Report, SuppressedFinding } from '../../report/report.js'
import { byPlace } from '../finding-order.js'
import { reasonOf } from '../../sources/file-error.js'
import { stablePath } from '../source-globs.js'
import { writeBaseline, type BaselineEntry } from './baseline.js'
import { staleEntries, type BaselineUse } from './baseline-settler.js'
import { suppressedBy } from './settlement.js'

/**
 * Settles all that a run found: writes the baseline anew, with the reasons that people gave, and
 * gives the report as the next run would. A run that did not see everything changes nothing.
 */
export async function updateBaseline(report: Report, use: BaselineUse): Promise<Report> {
  const { path } = use.baseline
  if (report.diagnostics.some(({ severity, about }) => severity === 'error' && !about)) {
    return withError(report, path, 'the run did not read or check everything')
  }
  const { entries, update } = newEntries(report, use)
  try {
    await writeFile(path, writeBaseline(entries))
  } catch (error) {
    return withError(report, path, reasonOf(error))
  }
  const suppressed = [
    ...report.suppressed,
    ...report.findings.map((finding) => suppressedBy({ how: 'baseline' }, finding)),
  ].sort(byPlace)
  const { version, asOf, sources, verifications, diagnostics } = report
  const { claims, verified } = report.summary
  return {
    version,
    asOf,
    summary: {
      sources: sources.length,
      claims,
      verified,
      findings: 0,
      errors: 0,
      warnings: 0,
      infos: 0,
      suppressed: suppressed.length,
    },
    sources,
    findings: [],
    suppressed,
    verifications,
    diagnostics,
    baseline: update,
  }
}

function newEntries(
  { findings, suppressed }: Report,
  use: BaselineUse,
): { readonly entries: readonly BaselineEntry[]; readonly update: BaselineUpdate } {
  const { baseline, folders } = use
  const settled = suppressed.filter(({ suppression }) => suppression.how === 'baseline')
  const matched = new Set(settled.map(({ fingerprint }) => fingerprint))
  const stale = new Set(staleEntries(use, ({ fingerprint }) => matched.has(fingerprint)))
  const unseen = baseline.entries.filter(
    (entry) => !matched.has(entry.fingerprint) && !stale.has(entry),
  )
  const entryOf = (finding: Finding | SuppressedFinding): BaselineEntry => {
    const { fingerprint, check, message, location, related } = finding
    const others = new Set(related.map((place) => stablePath(place.location.path, folders)))
    const primary = stablePath(location.path, folders)
    others.delete(primary)
    const reason = 'suppression' in finding ? finding.suppression.reason : undefined
    return {
      fingerprint,
      check,
      sources: [primary, ...[...others].sort()],
      message,
      ...(reason !== undefined && { reason }),
    }
  }
  return {
    entries: [...unseen, ...settled.map(entryOf), ...findings.map(entryOf)],
    update: {
      path: stablePath(baseline.path, folders),
      added: findings.length,
      dropped: stale.size,
      kept: unseen.length + settled.length,
    },
  }
}

function withError(report: Report, path: string, reason: string): Report {
  const message = `the baseline was left as it is: ${reason}`
  const diagnostics = [...report.diagnostics, { path, severity: 'error', message } as const]
  return { ...report, diagnostics }
}
