import type { CommandModule } from 'yargs'
import { nearestName } from '../../config/nearest-name.js'
import type { AnyCheck } from '../../lint/check.js'
import { configOption } from '../config-option.js'
import type { ExitCode } from '../exit-code.js'
import { print } from '../print.js'
import { UsageError } from '../usage-error.js'

interface ExplainArguments {
  readonly check?: string | undefined
  readonly config?: string | undefined
}

/** `claimlint explain <check>`: what a check finds and why it matters. */
export function explainCommand(
  finish: (code: ExitCode) => void,
): CommandModule<object, ExplainArguments> {
  return {
    command: 'explain <check>',
    describe: 'Tell what a check finds and why it matters',
    builder: (parser) =>
      parser
        .positional('check', { type: 'string', describe: 'The id of the check' })
        .options(configOption),
    handler: async ({ check: id = '', config }) => {
      const { knownChecks } = await import('../known-checks.js')
      const check = findCheck(id, await knownChecks(config))
      const { readCheckPage } = await import('../check-page.js')
      await print((await readCheckPage(check.id)) ?? describe(check))
      finish(0)
    },
  }
}

function findCheck(id: string, checks: readonly AnyCheck[]): AnyCheck {
  const found = checks.find((check) => check.id === id)
  if (found !== undefined) return found
  const near = nearestName(
    id,
    checks.map((check) => check.id),
  )
  const hint = near === undefined ? 'see claimlint checks' : `did you mean ${near}?`
  throw new UsageError(`there is no check "${id}"; ${hint}`)
}

/** For a check that brings no page of its own. */
function describe({ id, summary, severity, reads, url }: AnyCheck): string {
  const lines = [id, '', `${summary}.`, '', `Severity: ${severity}`, `Reads: ${reads.join(', ')}`]
  return `${[...lines, ...(url === undefined ? [] : [`Page: ${url}`])].join('\n')}\n`
}
