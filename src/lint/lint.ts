import { relative, resolve } from 'node:path'
import type { ClaimKind } from '../claims/kinds.js'
import type { Config } from '../config/config.js'
import type { Plugin } from '../config/plugin.js'
import type { CorpusView } from '../report/corpus-view.js'
import type { Report } from '../report/report.js'
import { readAsOf } from './as-of.js'
import { builtInPlugins, builtInReaders } from './built-in.js'
import { checkCorpus, type CheckingRequest } from './check-corpus.js'
import { configureChecks } from './configure-checks.js'
import type { VirtualFile } from './corpus-files.js'
import { readCorpus, type Corpus } from './read-corpus.js'
import { viewCorpus } from './view-corpus.js'

/** What to lint and how. */
export interface LintOptions {
  /** Files, folders, globs and virtual files, one corpus together; by default the configuration's. */
  readonly files?: readonly (string | VirtualFile)[] | undefined
  /** A loaded configuration; its plugins come on top of what is built in. */
  readonly config?: Config | undefined
  /** ISO date that stands for today; wins over the configuration's. */
  readonly asOf?: string | undefined
  /** What relative paths are relative to; by default the process's working directory. */
  readonly cwd?: string | undefined
  /** Ids of the only checks to run, those too that the configuration turns off. */
  readonly checks?: readonly string[] | undefined
  /** Ids of checks not to run. */
  readonly skipChecks?: readonly string[] | undefined
}

/**
 * Lints files as one corpus. What cannot be read or run becomes a diagnostic of the report; the
 * promise is rejected only for a fault of the program itself.
 */
export async function lint(options: LintOptions = {}): Promise<Report> {
  return lintWith(await builtInPlugins(), options)
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
  options: LintOptions = {},
): Promise<Report> {
  return checkCorpus(await prepare(plugins, options))
}

/**
 * The first half of a run: all that comes before the checks. Only extractors of kinds that some
 * check reads are run.
 */
export async function prepare(
  plugins: readonly Plugin[],
  options: LintOptions,
): Promise<CheckingRequest> {
  const { config = {}, cwd = process.cwd() } = options
  const all = [...plugins, ...(config.plugins ?? [])]
  const asOf = readAsOf(options.asOf ?? config.asOf)
  const { checks, diagnostics } = await configureChecks({
    plugins: all,
    settings: config.checks ?? {},
    only: options.checks,
    skip: options.skipChecks ?? [],
  })
  // Aliases are needed whatever the checks read: they resolve the subjects of all claims.
  const kinds = new Set<ClaimKind>(['alias', ...checks.flatMap(({ check }) => check.reads)])
  const corpus = await readCorpus({ plugins: all, config, cwd, files: options.files, kinds })
  return {
    sources: corpus.sources,
    checks,
    subjects: config.subjects ?? [],
    stablePath: (path) =>
      relative(resolve(cwd, config.root ?? '.'), resolve(cwd, path)).replaceAll('\\', '/'),
    asOf: asOf.date,
    diagnostics: [...asOf.diagnostics, ...diagnostics, ...corpus.diagnostics],
  }
}

/** What to read claims from. */
export interface ExtractionOptions extends Pick<LintOptions, 'files' | 'config' | 'cwd'> {
  /** Whether to list the numbers that no claim holds as well. */
  readonly listsNumbers?: boolean | undefined
}

/** Reads files and extracts all their claims, whatever checks would read of them. */
export async function extractClaims(options: ExtractionOptions): Promise<Corpus> {
  const { config = {}, cwd = process.cwd(), files, listsNumbers = false } = options
  const plugins = [...(await builtInReaders()), ...(config.plugins ?? [])]
  return readCorpus({ plugins, config, cwd, files, listsNumbers })
}
