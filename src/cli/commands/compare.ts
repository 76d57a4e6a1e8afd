import type { CommandModule } from 'yargs'
import type { FactMatrix } from '../../report/fact-matrix/fact-matrix.js'
import { wantsColor } from '../color.js'
import { configOption, readConfig } from '../config-option.js'
import { readColor } from '../lint-request.js'
import type { ExitCode } from '../exit-code.js'
import { print, tell } from '../print.js'
import { UsageError } from '../usage-error.js'

const formats = ['pretty', 'markdown', 'csv', 'json'] as const
type Format = (typeof formats)[number]

interface CompareArguments {
  readonly files?: readonly string[] | undefined
  /** Files too, given behind a `--`. */
  readonly '--'?: readonly string[] | undefined
  readonly config?: string | undefined
  readonly format?: string | undefined
  readonly color?: boolean | undefined
  readonly 'no-color'?: boolean | undefined
}

/** `claimlint compare <files…>`: the facts of two or more sources side by side. */
export function compareCommand(
  finish: (code: ExitCode) => void,
): CommandModule<object, CompareArguments> {
  return {
    command: 'compare [files..]',
    describe: 'Set the facts of sources side by side: agreed, conflicting, explained',
    builder: (parser) =>
      parser
        .positional('files', { type: 'string', array: true, describe: 'Files, folders and globs' })
        .options({
          ...configOption,
          format: {
            alias: 'f',
            type: 'string',
            requiresArg: true,
            describe: 'pretty, markdown, csv or json',
          },
        }),
    handler: async (args) => {
      finish(await runCompare(args))
    },
  }
}

async function runCompare(args: CompareArguments): Promise<ExitCode> {
  const format = formatOf(args.format)
  const files = [...(args.files ?? []), ...(args['--'] ?? [])]
  if (files.length === 0) throw new UsageError('name the sources to set side by side')
  const { compareSources } = await import('../../lint/compare.js')
  const matrix = await compareSources({ files, config: await readConfig(args.config) })
  matrix.diagnostics.forEach(tell)
  await print(await formatted(matrix, format, readColor(args.color, args['no-color'])))
  return matrix.diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0
}

function formatOf(name = 'pretty'): Format {
  const format = formats.find((known) => known === name)
  if (format !== undefined) return format
  throw new UsageError(`a comparison is printed as ${formats.join(', ')}, not as "${name}"`)
}

async function formatted(
  matrix: FactMatrix,
  format: Format,
  flag: boolean | undefined,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/fact-matrix/json.js')).matrixAsJson(matrix)
    case 'csv':
      return (await import('../../report/fact-matrix/csv.js')).matrixAsCsv(matrix)
    case 'markdown':
      return (await import('../../report/fact-matrix/markdown.js')).matrixAsMarkdown(matrix)
    case 'pretty': {
      const { matrixForPeople } = await import('../../report/fact-matrix/pretty.js')
      const { themeFor } = await import('../../report/theme.js')
      const color = wantsColor({
        ...(flag !== undefined && { flag }),
        env: process.env,
        stream: process.stdout,
      })
      const width = Math.min(process.stdout.columns || 80, 100)
      return matrixForPeople(matrix, { width, theme: themeFor(color) })
    }
  }
}
