import { ClaimSet } from '../claims/claim-set.js'
import type { SubjectSetting } from '../config/config.js'
import type { Diagnostic, Report } from '../report/report.js'
import type { PartialDate } from '../statistics/partial-date.js'
import { buildReport } from './build-report.js'
import type { ConfiguredCheck } from './configure-checks.js'
import type { ExtractedSource } from './extract-claims.js'
import { Locator } from './locator.js'
import { runChecks } from './run-checks.js'

/** A corpus that was read, and the checks to run over it. */
export interface CheckingRequest {
  /** In the order in which checks are to meet them. */
  readonly sources: readonly ExtractedSource[]
  readonly checks: readonly ConfiguredCheck[]
  readonly subjects: readonly SubjectSetting[]
  readonly asOf: PartialDate
  /** A source's path as fingerprints hold it: the same from whatever folder the run starts. */
  readonly stablePath: (path: string) => string
  /** What went wrong before; goes into the report. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The second half of a run: resolves subjects, runs the checks, builds the report. */
export async function checkCorpus(request: CheckingRequest): Promise<Report> {
  const { sources, asOf, stablePath, diagnostics } = request
  const locator = new Locator(new Map(sources.map((read) => [read.source.path, read])))
  const claims = new ClaimSet(
    sources.map(({ source, claims: own }) => ({ path: source.path, claims: own })),
    request.subjects,
  )
  const outcome = await runChecks(request.checks, {
    claims,
    sources: new Map(sources.map(({ source }) => [source.path, source])),
    asOf,
    locator,
  })
  return buildReport({ asOf, sources, outcome, locator, stablePath, diagnostics })
}
