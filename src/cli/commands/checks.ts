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
      const rows = (await knownChecks(config)).map(({ id, severity, optIn = false, summary }) => ({
        id,
        severity,
        optIn,
        summary,
      }))
      const { tableRows } = await import('../table.js')
      const table = tableRows(
        rows.map(({ id, severity, optIn, summary }) => [
          id,
          optIn ? `${severity}, opt-in` : severity,
          summary,
        ]),
      )
      await print(json === true ? `${JSON.stringify(rows, undefined, 2)}\n` : table)
      finish(0)
    },
  }
}
