import type { CommandModule } from 'yargs'
import type { ExtractedSource } from '../../lint/extract-claims.js'
import { configOption, readConfig } from '../config-option.js'
import type { ExitCode } from '../exit-code.js'
import { complain, print, tell } from '../print.js'
import { UsageError } from '../usage-error.js'

interface ClaimsArguments {
  readonly files?: readonly string[] | undefined
  /** Files too, given behind a `--`. */
  readonly '--'?: readonly string[] | undefined
  readonly config?: string | undefined
  readonly json?: boolean | undefined
  readonly format?: string | undefined
  readonly explain?: boolean | undefined
  readonly unread?: boolean | undefined
}

/** `claimlint claims <files…>`: what claimlint reads out of files. */
export function claimsCommand(
  finish: (code: ExitCode) => void,
): CommandModule<object, ClaimsArguments> {
  return {
    command: 'claims [files..]',
    describe: 'Print the claims that files make',
    builder: (parser) =>
      parser
        .positional('files', {
          type: 'string',
          array: true,
          describe: 'Files, folders and globs',
        })
        .options({
          ...configOption,
          format: { alias: 'f', type: 'string', requiresArg: true, describe: 'pretty or json' },
          json: { type: 'boolean', describe: 'The same as --format json' },
          explain: {
            type: 'boolean',
            describe: 'Say by which words and rule each field was bound',
          },
          unread: { type: 'boolean', describe: 'Print the numbers that no claim holds instead' },
        }),
    handler: async (args) => {
      finish(await runClaims(args))
    },
  }
}

async function runClaims(args: ClaimsArguments): Promise<ExitCode> {
  const { config, json, format, explain, unread } = args
  const files = [...(args.files ?? []), ...(args['--'] ?? [])]
  if (format !== undefined && format !== 'json' && format !== 'pretty') {
    throw new UsageError(`claims are printed as pretty or json, not "${format}"`)
  }
  if (files.length === 0) throw new UsageError('name the files whose claims to print')
  const { extractClaims } = await import('../../lint/lint.js')
  const { sources, diagnostics } = await extractClaims({
    files,
    config: await readConfig(config),
    listsNumbers: unread,
  })
  diagnostics.forEach(tell)
  if (sources.length > 0 && sources.every(({ claims }) => claims.length === 0)) {
    complain('warning: no claims were found')
  }
  const isJson = json === true || format === 'json'
  await print(await outputOf(sources, { isJson, explain, unread }))
  return diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0
}

async function outputOf(
  sources: readonly ExtractedSource[],
  { isJson, explain, unread }: { isJson: boolean } & Pick<ClaimsArguments, 'explain' | 'unread'>,
): Promise<string> {
  if (unread === true) {
    const { unreadAsJson, unreadAsTable } = await import('../unread-output.js')
    return isJson ? unreadAsJson(sources) : unreadAsTable(sources)
  }
  const { claimsAsJson, claimsAsTable } = await import('../claims-output.js')
  if (isJson) return claimsAsJson(sources)
  if (explain !== true) return claimsAsTable(sources)
  const { claimsExplained } = await import('../claims-explained.js')
  return claimsExplained(sources)
}
