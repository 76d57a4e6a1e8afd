import type { Claim } from '../claims/claim.js'
import type { FactReader } from '../claims/fact-reader.js'
import type { ResolvedConfig } from '../config/config.js'
import type { Diagnostic, Report } from '../report/report.js'
import type { PartialDate } from '../statistics/partial-date.js'
import { buildReport } from './build-report.js'
import { circlesOf } from './circles.js'
import type { ConfiguredCheck } from './check-levels.js'
import type { OutcomeMemory } from './caching/outcome-memory.js'
import type { Clock } from './clock.js'
import { compareReports, type EarlierReport } from './compare-reports.js'
import type { ExtractedSource } from './extract-claims.js'
import { Locator } from './locator.js'
import { type PartOutcome, runChecks } from './run-checks.js'
import type { Baseline } from './settling/baseline.js'
import { baselineSettler, type BaselineUse } from './settling/baseline-settler.js'
import { configuredSettler } from './settling/configured-settler.js'
import { inlineSettler } from './settling/inline-settler.js'
import { RunScope } from './settling/run-scope.js'
import { updateBaseline } from './settling/update-baseline.js'
import { stablePath, type Folders } from './source-globs.js'

/** A corpus that was read, and the checks to run over it. */
export interface CheckingRequest {
  /** In the order in which checks are to meet them. */
  readonly sources: readonly ExtractedSource[]
  /** How claims make facts, by the plugins of the run. */
  readonly facts: readonly FactReader[]
  /** What the configuration requires sources to state, by their paths. */
  readonly required: ReadonlyMap<string, readonly Claim[]>
  readonly checks: readonly ConfiguredCheck[]
  /** The ids of all checks there are. */
  readonly knownChecks: readonly string[]
  /** Whether the run names checks to run alone or to leave out. */
  readonly isPartial: boolean
  readonly config: ResolvedConfig
  readonly asOf: PartialDate
  readonly folders: Folders
  readonly baseline: Baseline | undefined
  /** Whether the baseline is to hold all that is found. */
  readonly updatesBaseline: boolean
  readonly clock: Clock
  /** What checks said of sources in earlier runs of the process. */
  readonly memory?: OutcomeMemory<PartOutcome> | undefined
  /** An earlier report to compare with. */
  readonly since: EarlierReport | undefined
  /** What went wrong before; goes into the report. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The second half of a run: resolves subjects, runs the checks, settles, builds the report. */
export async function checkCorpus(request: CheckingRequest): Promise<Report> {
  const { sources, config, asOf, folders, diagnostics } = request
  const locator = new Locator(new Map(sources.map((read) => [read.source.path, read])))
  const outcome = await runChecks(request.checks, {
    circles: circlesOf(request),
    sources: new Map(sources.map(({ source }) => [source.path, source])),
    asOf,
    locator,
    clock: request.clock,
    memory: request.memory,
  })
  const scope = new RunScope({
    sources: sources.map(({ source }) => source),
    checks: request.checks,
    knownChecks: request.knownChecks,
    isPartial: request.isPartial,
    cwd: folders.cwd,
  })
  const baseline = request.baseline && { baseline: request.baseline, scope, folders }
  const built = buildReport({
    asOf,
    sources,
    outcome,
    locator,
    stablePath: (path) => stablePath(path, folders),
    diagnostics,
    unusedLevel: config.reportUnusedSuppressions ?? 'warning',
    settlers: settlersOf(request, scope, baseline),
  })
  const report =
    baseline !== undefined && request.updatesBaseline
      ? await updateBaseline(built, baseline)
      : built
  return request.since === undefined ? report : compareReports(request.since, report, scope)
}

/** A comment is nearest to what it settles, so it is asked first; the baseline is asked last. */
function settlersOf(request: CheckingRequest, scope: RunScope, baseline: BaselineUse | undefined) {
  const { sources, config, folders, asOf, updatesBaseline } = request
  const commented = sources.flatMap(({ source: { path }, text, inline }) =>
    inline === undefined ? [] : [{ path, text, inline }],
  )
  const settlers = [
    inlineSettler(commented, scope),
    configuredSettler(config, folders, asOf, scope),
  ]
  if (baseline === undefined) return settlers
  const known = baselineSettler(baseline)
  // What is stale is dropped, and counted, where the baseline is updated.
  return [...settlers, updatesBaseline ? { ...known, complaints: () => [] } : known]
}
