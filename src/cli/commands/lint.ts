import type { ArgumentsCamelCase, CommandModule } from 'yargs'
import { configOption, readConfig } from '../config-option.js'
import { exitCodeOf, type ExitCode } from '../exit-code.js'
import { readLintRequest, type LintArguments, type LintRequest } from '../lint-request.js'
import { complain, tell } from '../print.js'
import { readStdin } from '../stdin.js'
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
        .options({
          ...configOption,
          format: {
            alias: 'f',
            type: 'string',
            requiresArg: true,
            describe: 'What the terminal shows: pretty, json, markdown, github, …',
          },
          output: {
            alias: 'o',
            type: 'string',
            array: true,
            requiresArg: true,
            describe: '<format>[:file], repeatable: a further report, to a file',
          },
          'as-of': {
            type: 'string',
            requiresArg: true,
            describe: 'The day that stands for today, YYYY-MM-DD',
          },
          check: {
            type: 'string',
            array: true,
            requiresArg: true,
            describe: 'Run this check alone, repeatable',
          },
          'no-check': {
            type: 'string',
            array: true,
            requiresArg: true,
            describe: 'Leave this check out, repeatable',
          },
          'fail-on': {
            type: 'string',
            requiresArg: true,
            describe: 'Fail from this severity: error, warning, info or never',
          },
          'max-warnings': {
            type: 'string',
            requiresArg: true,
            describe: 'Fail where there are more warnings than this',
          },
          quiet: { alias: 'q', type: 'boolean', describe: 'Show errors only' },
          stdin: { type: 'boolean', describe: 'Lint what comes on standard input' },
          'stdin-filename': {
            type: 'string',
            requiresArg: true,
            describe: 'The path that the standard input goes by',
          },
        }),
    handler: async (args) => {
      finish(await runLint(args))
    },
  }
}

async function runLint(args: ArgumentsCamelCase<LintArguments>): Promise<ExitCode> {
  const request = readLintRequest(args)
  const config = await readConfig(request.config)
  const plugins = config.plugins ?? []
  const write = await prepareOutputs(
    request,
    plugins.flatMap(({ formatters = [] }) => formatters),
  )
  const { lintCorpus } = await import('../../lint/lint.js')
  const { report, corpus } = await lintCorpus({
    config,
    files: await filesOf(request),
    asOf: request.asOf,
    checks: request.checks,
    skipChecks: request.skipChecks,
  })
  if (request.terminalFormat !== 'json') report.diagnostics.forEach(tell)
  const { sources, claims } = report.summary
  if (sources > 0 && claims === 0) complain('warning: no claims that a check reads were found')
  await write(report, corpus)
  return exitCodeOf(report, {
    failOn: request.failOn ?? config.failOn ?? 'error',
    ...withLimit(request.maxWarnings ?? config.maxWarnings),
  })
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
