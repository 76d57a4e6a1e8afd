import { dirname, join } from 'node:path'
import type { ArgumentsCamelCase, CommandModule } from 'yargs'
import { baselineName } from '../../config/baseline-name.js'
import type { LoadedConfig } from '../../config/load-config.js'
import type { EarlierReport } from '../../lint/compare-reports.js'
import type { BaselineUpdate } from '../../report/report.js'
import { visibleText } from '../../report/visible-text.js'
import { loadedConfig } from '../config-option.js'
import { exitCodeOf, type ExitCode } from '../exit-code.js'
import { epilogue, examples } from '../lint-help.js'
import { lintOptions } from '../lint-options.js'
import { readLintRequest, type LintArguments, type LintRequest } from '../lint-request.js'
import { openCache } from '../open-cache.js'
import { complain, print, tell } from '../print.js'
import { progressLine } from '../progress-line.js'
import { readStdin } from '../stdin.js'
import { Stopwatch } from '../stopwatch.js'
import type { Turn } from '../watch/watch.js'
import type { Remembered, Setup } from '../watch/watch-session.js'
import { prepareOutputs } from '../write-outputs.js'

/** `claimlint [lint] [files…]`: lints files as one corpus. */
export function lintCommand(
  finish: (code: ExitCode) => void,
): CommandModule<object, LintArguments> {
  return {
    command: ['lint [files..]', '$0'],
    describe: 'Lint files, folders and globs as one corpus (the default command)',
    builder: (parser) =>
      parser
        .positional('files', {
          type: 'string',
          array: true,
          default: [],
          defaultDescription: "the configuration's",
          describe: 'Files, folders and globs',
        })
        .options(lintOptions)
        .example(examples)
        .epilogue(epilogue),
    handler: async (args) => {
      finish(await runLint(args))
    },
  }
}

async function runLint(args: ArgumentsCamelCase<LintArguments>): Promise<ExitCode> {
  const request = readLintRequest(args)
  if (request.printConfig !== undefined) {
    const { printedConfig } = await import('../printed-config.js')
    const loaded = await loadedConfig(request.config)
    await print(await printedConfig(request.printConfig, request, loaded))
    return 0
  }
  const setup = await setUp(request)
  if (!request.watch) {
    const { cache } = setup
    const { code } = await runOnce(request, setup, { cache })
    if (cache?.problem !== undefined) complain(`warning: ${cache.problem}`)
    return code
  }
  const { watchCorpus } = await import('../watch/watch.js')
  return watchCorpus(request, setup, {
    setUp: () => setUp(request),
    run: (current, remembered, before) => runOnce(request, current, remembered, before),
  })
}

/** What a run is made with, as long as the configuration is the same. */
interface LintSetup extends Setup {
  readonly write: Awaited<ReturnType<typeof prepareOutputs>>
}

async function setUp(request: LintRequest): Promise<LintSetup> {
  const loaded = await loadedConfig(request.config)
  const { plugins = [] } = loaded.config
  const write = await prepareOutputs(
    request,
    plugins.flatMap(({ formatters = [] }) => formatters),
  )
  return { loaded, write, cache: await openCache(request, loaded) }
}

/** Lints and prints the report, unless it is the one from before. */
async function runOnce(
  request: LintRequest,
  { loaded, write }: LintSetup,
  remembered: Remembered,
  before?: string,
): Promise<Turn> {
  const { config } = loaded
  const stopwatch = request.stats ? new Stopwatch() : undefined
  const { lintCorpus } = await import('../../lint/lint.js')
  const line = progressLine({ stream: process.stderr, env: process.env, quiet: request.quiet })
  const { report, corpus } = await lintCorpus({
    config,
    files: await filesOf(request),
    asOf: request.asOf,
    checks: request.checks,
    skipChecks: request.skipChecks,
    baseline: baselineOf(request, loaded),
    updateBaseline: request.updateBaseline,
    reportUnusedSuppressions: request.reportUnusedSuppressions,
    since: request.since === undefined ? undefined : await earlierReport(request.since),
    clock: stopwatch?.clock,
    progress: line?.progress,
    // What is done in other threads could not be timed.
    workers: request.stats ? 0 : (request.workers ?? config.workers ?? 'auto'),
    configFile: loaded.path,
    ...remembered,
  }).finally(() => line?.clear())
  const code = exitCodeOf(report, {
    failOn: request.failOn ?? config.failOn ?? 'error',
    ...withLimit(request.maxWarnings ?? config.maxWarnings),
  })
  const turn = { code, report: request.watch ? JSON.stringify(report) : '' }
  if (request.watch && turn.report === before) return turn
  if (request.terminalFormat !== 'json') report.diagnostics.forEach(tell)
  const { sources, claims } = report.summary
  if (sources > 0 && claims === 0) complain('warning: no claims that a check reads were found')
  if (report.baseline !== undefined) complain(describeUpdate(report.baseline))
  await write(report, corpus)
  if (stopwatch !== undefined) complain(stopwatch.table().trimEnd())
  return turn
}

/** A baseline that is written for the first time stands beside the configuration. */
function baselineOf(
  { baseline, updateBaseline }: LintRequest,
  { config, path }: LoadedConfig,
): string | undefined {
  if (baseline !== undefined || !updateBaseline) return baseline
  return config.baseline ?? join(path === undefined ? process.cwd() : dirname(path), baselineName)
}

async function earlierReport(file: string): Promise<EarlierReport> {
  const { readEarlierReport } = await import('../earlier-report.js')
  return readEarlierReport(file)
}

function describeUpdate({ path, added, dropped, kept }: BaselineUpdate): string {
  const counts = `${String(added)} added, ${String(dropped)} dropped, ${String(kept)} kept`
  return visibleText(`${path}: ${counts}`)
}

async function filesOf({ files, stdinFilename }: LintRequest) {
  const virtual =
    stdinFilename === undefined ? [] : [{ path: stdinFilename, bytes: await readStdin() }]
  const all = [...files, ...virtual]
  return all.length === 0 ? undefined : all
}

function withLimit(maxWarnings: number | undefined) {
  return maxWarnings === undefined ? {} : { maxWarnings }
}
