import yargs from 'yargs'
import { checksCommand } from './commands/checks.js'
import { claimsCommand } from './commands/claims.js'
import { compareCommand } from './commands/compare.js'
import { explainCommand } from './commands/explain.js'
import { initCommand } from './commands/init.js'
import { lintCommand } from './commands/lint.js'
import type { ExitCode } from './exit-code.js'
import { complain, ignoreClosedPipes } from './print.js'
import { UsageError } from './usage-error.js'
import { usageMessage } from './usage-message.js'

/** Runs a command line and gives the exit code. Never throws: what goes wrong is told in a line. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  ignoreClosedPipes()
  try {
    return await run(args)
  } catch (error) {
    complain(failureMessage(error))
    return 2
  }
}

async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0
  const finish = (result: ExitCode) => {
    code = result
  }
  const parser = yargs([...args])
    .scriptName('claimlint')
    .locale('en')
    .parserConfiguration({
      // `--no-check <id>` is an option of its own, not the negation of `--check`.
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      // A list takes one value each time it is given, so that it never swallows a file name.
      'greedy-arrays': false,
      'parse-positional-numbers': false,
      // What follows `--` are files, even if they look like options.
      'populate--': true,
    })
    .usage('$0 [lint] [files…]\n\nFinds where the claims of a corpus cannot all be true.')
    .command(lintCommand(finish))
    .command(claimsCommand(finish))
    .command(compareCommand(finish))
    .command(checksCommand(finish))
    .command(explainCommand(finish))
    .command(initCommand(finish))
    .option('color', { type: 'boolean', describe: 'Write colours' })
    .option('no-color', { type: 'boolean', describe: 'Write no colours' })
    .option('completion', {
      type: 'boolean',
      describe: 'Print a script that completes commands and options in bash and zsh',
    })
    // bin.ts has answered `--version` before; here it is only listed.
    // The script names what printed it; as a command of this name it is never met nor listed.
    .completion('--completion', false)
    .version('version', 'Print the version', '')
    .alias('version', 'v')
    .help()
    .alias('help', 'h')
    .strictOptions()
    .exitProcess(false)
    .wrap(Math.min(process.stdout.columns || 80, 100))
  parser.fail((message: string | undefined, error: Error | undefined) => {
    // yargs hands on what a command throws, and its own errors as YError.
    if (error !== undefined && error.name !== 'YError') throw error
    throw new UsageError(usageMessage(error?.message ?? message ?? '', parser))
  })
  if (args.includes('--completion')) {
    parser.showCompletionScript()
    return 0
  }
  await parser.parseAsync()
  return code
}

function failureMessage(error: unknown): string {
  if (!(error instanceof Error)) return unexpected(String(error))
  if (error.name === 'UsageError') return `${error.message}\nclaimlint --help tells the options.`
  if (error.name === 'ConfigError') return error.message
  return unexpected(error.message.split('\n', 1)[0] ?? '', error.stack)
}

function unexpected(reason: string, stack?: string): string {
  if (process.env['CLAIMLINT_DEBUG'] === '1' && stack !== undefined) return stack
  return (
    `claimlint stopped unexpectedly: ${reason}\n` +
    'This is a fault of claimlint. Please report it, with what CLAIMLINT_DEBUG=1 prints.'
  )
}
