import type { CommandModule } from 'yargs'
import type { TracedClaim, TraceTarget } from '../../lint/trace.js'
import { configOption, readConfig } from '../config-option.js'
import type { ExitCode } from '../exit-code.js'
import { complain, print, tell } from '../print.js'
import { UsageError } from '../usage-error.js'

interface TraceArguments {
  readonly target?: string | undefined
  readonly files?: readonly string[] | undefined
  /** Files too, given behind a `--`. */
  readonly '--'?: readonly string[] | undefined
  readonly config?: string | undefined
  readonly json?: boolean | undefined
}

/** `claimlint trace <place or text> [files…]`: every claim of a fact, and who looked at it. */
export function traceCommand(
  finish: (code: ExitCode) => void,
): CommandModule<object, TraceArguments> {
  return {
    command: 'trace <target> [files..]',
    describe: 'Find every claim of a fact in the corpus, and which check looked at it',
    builder: (parser) =>
      parser
        .positional('target', {
          type: 'string',
          describe: 'file:line[:column], or words of a claim',
        })
        .positional('files', {
          type: 'string',
          array: true,
          default: [],
          defaultDescription: "the configuration's",
          describe: 'Files, folders and globs',
        })
        .options({
          ...configOption,
          json: { type: 'boolean', describe: 'Print JSON' },
        }),
    handler: async (args) => {
      finish(await runTrace(args))
    },
  }
}

async function runTrace(args: TraceArguments): Promise<ExitCode> {
  const target = targetOf(args.target ?? '')
  const files = [...(args.files ?? []), ...(args['--'] ?? [])]
  const { traceFact } = await import('../../lint/trace.js')
  const config = await readConfig(args.config)
  const trace = await traceFact({ config, ...(files.length > 0 && { files }) }, target)
  trace.diagnostics.forEach(tell)
  if (trace.claims.length === 0) complain(`warning: no claim was found at "${args.target ?? ''}"`)
  const { traceForPeople } = await import('../trace-output.js')
  await print(
    args.json === true
      ? `${JSON.stringify(trace.claims satisfies readonly TracedClaim[], undefined, 2)}\n`
      : traceForPeople(trace.claims),
  )
  return trace.diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0
}

/** "release.md:12:5" is a place, "20.8%" the words of a claim. */
function targetOf(target: string): TraceTarget {
  if (target === '') throw new UsageError('name a place, file:line[:column], or words of a claim')
  const [, path, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(target) ?? []
  if (path === undefined || line === undefined) return { text: target }
  return { path, line: Number(line), ...(column !== undefined && { column: Number(column) }) }
}
