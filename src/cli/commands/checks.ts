import type { CommandModule } from 'yargs'
import { configOption } from '../config-option.js'
import type { ExitCode } from '../exit-code.js'
import { print } from '../print.js'

interface ChecksArguments {
  readonly config?: string | undefined
  readonly json?: boolean | undefined
}

/** `claimlint checks`: lists the checks that a run knows. */
export function checksCommand(
  finish: (code: ExitCode) => void,
): CommandModule<object, ChecksArguments> {
  return {
    command: 'checks',
    describe: 'List the checks with their severity',
    builder: (parser) =>
      parser.options({
        ...configOption,
        json: { type: 'boolean', describe: 'Print JSON' },
      }),
    handler: async ({ config, json }) => {
      const { knownChecks } = await import('../known-checks.js')
      const rows = (await knownChecks(config)).map(({ id, severity, summary }) => ({
        id,
        severity,
        summary,
      }))
      const { tableRows } = await import('../table.js')
      const table = tableRows(rows.map((row) => [row.id, row.severity, row.summary]))
      await print(json === true ? `${JSON.stringify(rows, undefined, 2)}\n` : table)
      finish(0)
    },
  }
}
