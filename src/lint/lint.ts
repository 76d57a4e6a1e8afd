import { resolve } from 'node:path'
import type { ClaimKind } from '../claims/kinds.js'
import type { CheckLevel, Config, ResolvedConfig } from '../config/config.js'
import type { Plugin } from '../config/plugin.js'
import { resolveConfig } from '../config/resolve-config.js'
import type { CorpusView } from '../report/corpus-view.js'
import type { Report } from '../report/report.js'
import { readAsOf } from './as-of.js'
import { builtInPlugins, builtInReaders } from './built-in.js'
import type { OutcomeMemory } from './caching/outcome-memory.js'
import type { ReadingCache } from './caching/reading-cache.js'
import { checkCorpus, type CheckingRequest } from './check-corpus.js'
import { groupProblems } from './circles.js'
import { noClock, type Clock } from './clock.js'
import type { EarlierReport } from './compare-reports.js'
import { configureChecks } from './configure-checks.js'
import type { VirtualFile } from './corpus-files.js'
import { readCorpus, type Corpus } from './read-corpus.js'
import type { PartOutcome } from './run-checks.js'
import { requiredFacts } from './expected/required-facts.js'
import type { Progress } from './progress.js'
import { findBaseline } from './settling/find-baseline.js'
import { foldersOf } from './source-globs.js'
import { unmatchedSettings } from './unmatched-settings.js'
import { viewCorpus } from './view-corpus.js'
import type { WorkerCount } from './workers/shared-reading.js'

/** What to lint and how. */
export interface LintOptions {
  /** Files, folders, globs and virtual files, one corpus together; by default the configuration's. */
  readonly files?: readonly (string | VirtualFile)[] | undefined
  /**
   * A configuration; its plugins come on top of what is built in. Names in it are looked up from
   * `cwd`, unless it was loaded from a file.
   */
  readonly config?: Config | undefined
  /** ISO date that stands for today; wins over the configuration's. */
  readonly asOf?: string | undefined
  /** What relative paths are relative to; by default the process's working directory. */
  readonly cwd?: string | undefined
  /** Ids of the only checks to run, those too that the configuration turns off. */
  readonly checks?: readonly string[] | undefined
  /** Ids of checks not to run. */
  readonly skipChecks?: readonly string[] | undefined
  /** The file of settled findings, relative to `cwd`; wins over the configuration's. */
  readonly baseline?: string | undefined
  /** Whether to write all that is found to the baseline, which then need not exist yet. */
  readonly updateBaseline?: boolean | undefined
  /** Is told how the run goes on, to measure it. */
  readonly clock?: Clock | undefined
  /** Is told how many sources have been read, to show it. */
  readonly progress?: Progress | undefined
  /**
   * How many threads help to read the sources: `auto` for as many as pay, where sources are many or
   * large. By default none. The report is the same.
   */
  readonly workers?: WorkerCount | undefined
  /** Where `config` was loaded from. Without it no thread can help where it has plugins. */
  readonly configFile?: string | undefined
  /** Knows what files gave before, so that those that have not changed are not parsed again. */
  readonly cache?: ReadingCache | undefined
  /** What checks said of sources in earlier runs with this configuration, on this day. */
  readonly memory?: OutcomeMemory<PartOutcome> | undefined
  /** An earlier report; the new one tells what has changed since. */
  readonly since?: EarlierReport | undefined
  /** How grave it is that something settles findings and there are none; wins likewise. */
  readonly reportUnusedSuppressions?: CheckLevel | undefined
}

/**
 * Lints files as one corpus. What cannot be read or run becomes a diagnostic of the report.
 *
 * @throws ConfigError where the configuration extends or names what cannot be found
 */
export async function lint(options: LintOptions = {}): Promise<Report> {
  return checkCorpus(await prepare(await builtInPlugins(), options))
}

/** A report, and what the run looked at: together all that a formatter is handed. */
export interface LintResult {
  readonly report: Report
  readonly corpus: CorpusView
}

/** Lints as `lint` does, and gives what formatters need beside the report. */
export async function lintCorpus(options: LintOptions = {}): Promise<LintResult> {
  const request = await prepare(await builtInPlugins(), options)
  return { report: await checkCorpus(request), corpus: viewCorpus(request) }
}

/** Lints with these plugins and the configuration's in place of the built-in ones. */
export async function lintWith(
  plugins: readonly Plugin[],
  options: Omit<LintOptions, 'workers'> = {},
): Promise<Report> {
  return checkCorpus(await prepare(plugins, options))
}

/**
 * The first half of a run: all that comes before the checks. Only extractors of kinds that some
 * check reads are run.
 *
 * @param alsoKinds kinds of claim to extract whether or not a check reads them, by all plugins of the run
 */
export async function prepare(
  plugins: readonly Plugin[],
  options: LintOptions,
  alsoKinds: (plugins: readonly Plugin[]) => readonly ClaimKind[] = () => [],
): Promise<CheckingRequest> {
  const { cwd = process.cwd(), updateBaseline = false, clock = noClock } = options
  const config = await configOf(options)
  const folders = foldersOf(cwd, config)
  const all = [...plugins, ...(config.plugins ?? [])]
  const asOf = readAsOf(options.asOf ?? config.asOf)
  const { checks, known, diagnostics } = await configureChecks({
    plugins: all,
    config,
    folders,
    only: options.checks,
    skip: options.skipChecks ?? [],
  })
  // Aliases are needed whatever the checks read: they resolve the subjects of all claims.
  const kinds = new Set<ClaimKind>([
    'alias',
    ...alsoKinds(all),
    ...checks.flatMap(({ check }) => check.reads),
  ])
  const corpus = await readCorpus({
    plugins: all,
    config,
    folders,
    files: options.files,
    kinds,
    clock,
    progress: options.progress,
    cache: options.cache,
    workers: { count: options.workers ?? 0, configFile: options.configFile },
  })
  const baseline = await findBaseline(options.baseline, config, folders, updateBaseline)
  return {
    sources: corpus.sources,
    facts: corpus.facts,
    required: requiredFacts(corpus.expectations, corpus.sources, folders),
    checks,
    knownChecks: known,
    isPartial: options.checks !== undefined || (options.skipChecks ?? []).length > 0,
    config,
    folders,
    asOf: asOf.date,
    baseline: baseline?.baseline,
    updatesBaseline: updateBaseline,
    since: options.since,
    clock,
    memory: options.memory,
    diagnostics: [
      ...asOf.diagnostics,
      ...diagnostics,
      ...corpus.diagnostics,
      ...groupProblems(
        config,
        folders,
        corpus.sources.map(({ source }) => source),
      ),
      ...(baseline?.diagnostics ?? []),
      ...(options.files === undefined
        ? unmatchedSettings(
            config,
            folders,
            corpus.sources.map(({ source }) => source).filter(({ role }) => role !== 'expectation'),
          )
        : []),
    ],
  }
}

/** The configuration of a run, complete, with what the run says over it. */
async function configOf({
  config = {},
  cwd = process.cwd(),
  reportUnusedSuppressions,
}: Pick<LintOptions, 'config' | 'cwd' | 'reportUnusedSuppressions'>): Promise<ResolvedConfig> {
  const origin = { file: resolve(cwd, 'claimlint.config.js'), shown: 'the configuration' }
  const resolved = await resolveConfig(config, origin)
  return reportUnusedSuppressions === undefined
    ? resolved
    : { ...resolved, reportUnusedSuppressions }
}

/** What to read claims from. */
export interface ExtractionOptions extends Pick<LintOptions, 'files' | 'config' | 'cwd'> {
  /** Whether to list the numbers that no claim holds as well. */
  readonly listsNumbers?: boolean | undefined
}

/** Reads files and extracts all their claims, whatever checks would read of them. */
export async function extractClaims(options: ExtractionOptions): Promise<Corpus> {
  return (await extractCorpus(options)).corpus
}

/** The same with what holds for the corpus: the configuration, complete, and the folders of its paths. */
export async function extractCorpus(
  options: ExtractionOptions,
): Promise<Pick<CheckingRequest, 'config' | 'folders'> & { readonly corpus: Corpus }> {
  const { cwd = process.cwd(), files, listsNumbers = false } = options
  const config = await configOf(options)
  const folders = foldersOf(cwd, config)
  const plugins = [...(await builtInReaders()), ...(config.plugins ?? [])]
  return {
    corpus: await readCorpus({ plugins, config, folders, files, listsNumbers }),
    config,
    folders,
  }
}
