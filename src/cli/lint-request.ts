import type { CheckLevel } from '../config/config.js'
import { nearestName } from '../config/nearest-name.js'
import { severities, type Severity } from '../lint/severity.js'
import type { WorkerCount } from '../lint/workers/shared-reading.js'
import { parseIsoDate } from '../statistics/partial-date.js'
import { outputTargets, type OutputTarget } from './output-target.js'
import { UsageError } from './usage-error.js'

/** The arguments of `lint` as the parser gives them; an option given twice comes as a list. */
export interface LintArguments {
  readonly files?: readonly string[] | undefined
  /** Files too, given behind a `--`. */
  readonly '--'?: readonly string[] | undefined
  readonly config?: Once<string>
  readonly format?: Once<string>
  readonly output?: readonly string[] | undefined
  readonly 'as-of'?: Once<string>
  readonly check?: readonly string[] | undefined
  readonly 'no-check'?: readonly string[] | undefined
  readonly 'fail-on'?: Once<string>
  readonly 'max-warnings'?: Once<string>
  readonly quiet?: Once<boolean>
  readonly color?: Once<boolean>
  readonly 'no-color'?: Once<boolean>
  readonly baseline?: Once<string>
  readonly 'update-baseline'?: Once<boolean>
  readonly 'report-unused-suppressions'?: Once<string>
  readonly since?: Once<string>
  readonly 'print-config'?: Once<string>
  readonly stats?: Once<boolean>
  readonly cache?: Once<boolean>
  readonly 'no-cache'?: Once<boolean>
  readonly 'cache-location'?: Once<string>
  readonly watch?: Once<boolean>
  readonly workers?: Once<string>
  readonly stdin?: Once<boolean>
  readonly 'stdin-filename'?: Once<string>
}

type Once<Value> = Value | readonly Value[] | undefined

/** What the command line of `lint` asks for, understood and held to its bounds. */
export interface LintRequest {
  readonly files: readonly string[]
  readonly config: string | undefined
  readonly outputs: readonly OutputTarget[]
  /** The format that goes to the terminal. */
  readonly terminalFormat: string
  readonly asOf: string | undefined
  /** Absent: all that the configuration leaves on. */
  readonly checks: readonly string[] | undefined
  readonly skipChecks: readonly string[]
  readonly failOn: Severity | 'never' | undefined
  readonly maxWarnings: number | undefined
  readonly quiet: boolean
  /** Absent: the configuration's. */
  readonly baseline: string | undefined
  readonly updateBaseline: boolean
  readonly reportUnusedSuppressions: CheckLevel | undefined
  /** The earlier report, as JSON, to compare with. */
  readonly since: string | undefined
  /** The source whose configuration is to be printed instead of linting. */
  readonly printConfig: string | undefined
  readonly stats: boolean
  /** Whether to lint again whenever a file changes. */
  readonly watch: boolean
  /** Absent: as the configuration has it. */
  readonly workers: WorkerCount | undefined
  /** Absent: as the configuration has it. */
  readonly cache: boolean | undefined
  /** Absent: the configuration's. */
  readonly cacheLocation: string | undefined
  /** Absent: as the environment and the terminal have it. */
  readonly color: boolean | undefined
  /** The path that the standard input goes by; absent where it is not to be read. */
  readonly stdinFilename: string | undefined
}

/**
 * Reads the arguments of `lint`.
 * @throws UsageError for an impossible value or combination
 */
export function readLintRequest(args: LintArguments): LintRequest {
  const outputs = outputTargets(once('format', args.format), args.output ?? [])
  return {
    files: [...(args.files ?? []), ...(args['--'] ?? [])],
    config: once('config', args.config),
    outputs,
    terminalFormat: outputs.find(({ file }) => file === undefined)?.format ?? 'pretty',
    asOf: readDay(once('as-of', args['as-of'])),
    checks: args.check,
    skipChecks: args['no-check'] ?? [],
    failOn: readLevel('fail-on', [...severities, 'never'], once('fail-on', args['fail-on'])),
    maxWarnings: readCount(once('max-warnings', args['max-warnings'])),
    quiet: once('quiet', args.quiet) ?? false,
    baseline: once('baseline', args.baseline),
    updateBaseline: once('update-baseline', args['update-baseline']) ?? false,
    reportUnusedSuppressions: readLevel(
      'report-unused-suppressions',
      [...severities, 'off'],
      once('report-unused-suppressions', args['report-unused-suppressions']),
    ),
    since: once('since', args.since),
    printConfig: once('print-config', args['print-config']),
    stats: once('stats', args.stats) ?? false,
    watch: readWatch(args),
    workers: readWorkers(once('workers', args.workers)),
    cache: eitherOf('cache', once('cache', args.cache), once('no-cache', args['no-cache'])),
    cacheLocation: once('cache-location', args['cache-location']),
    color: readColor(once('color', args.color), once('no-color', args['no-color'])),
    stdinFilename: readStdinFilename(
      once('stdin', args.stdin),
      once('stdin-filename', args['stdin-filename']),
    ),
  }
}

function once<Value extends string | boolean>(
  option: string,
  value: Once<Value>,
): Value | undefined {
  if (typeof value !== 'object') return value
  throw new UsageError(`--${option} was given twice; it takes one value`)
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined || parseIsoDate(text)?.day !== undefined) return text
  throw new UsageError(`--as-of takes a day such as 2026-01-21, not "${text}"`)
}

function readLevel<Level extends string>(
  option: string,
  levels: readonly Level[],
  text: string | undefined,
): Level | undefined {
  if (text === undefined) return undefined
  const level = levels.find((known) => known === text)
  if (level !== undefined) return level
  const near = nearestName(text, levels)
  const hint = near === undefined ? '' : `; did you mean ${near}?`
  const choices = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(levels)
  throw new UsageError(`--${option} takes ${choices}, not "${text}"${hint}`)
}

function readCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError(`--max-warnings takes a whole number from 0, not "${text}"`)
}

function readWorkers(text: string | undefined): WorkerCount | undefined {
  if (text === undefined || text === 'auto') return text
  if (/^\d{1,2}$/.test(text) && Number(text) <= 64) return Number(text)
  throw new UsageError(`--workers takes auto or a whole number up to 64, not "${text}"`)
}

/**
 * Whether colours were asked for or forbidden.
 * @throws UsageError where both were
 */
export function readColor(
  color: boolean | undefined,
  noColor: boolean | undefined,
): boolean | undefined {
  return eitherOf('color', color, noColor)
}

/** Whether an option was set or its opposite; undefined where neither was. */
function eitherOf(
  option: string,
  isSet: boolean | undefined,
  isUnset: boolean | undefined,
): boolean | undefined {
  if (isSet === true && isUnset === true) {
    throw new UsageError(`--${option} and --no-${option} exclude each other`)
  }
  if (isUnset === true) return false
  return isSet === true ? true : undefined
}

/** What is read or written once cannot go on. */
function readWatch(args: LintArguments): boolean {
  const watches = once('watch', args.watch) ?? false
  const other = (['stdin', 'update-baseline', 'print-config'] as const).find((key) => args[key])
  if (watches && other !== undefined) {
    throw new UsageError(`--watch and --${other} exclude each other`)
  }
  return watches
}

function readStdinFilename(
  stdin: boolean | undefined,
  filename: string | undefined,
): string | undefined {
  if (stdin === true && filename === undefined) {
    throw new UsageError('--stdin needs --stdin-filename <path>: its extension tells the format')
  }
  if (stdin !== true && filename !== undefined) {
    throw new UsageError('--stdin-filename goes with --stdin')
  }
  return filename
}
