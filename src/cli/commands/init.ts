import { writeFile } from 'node:fs/promises'
import type { CommandModule } from 'yargs'
import { ConfigError } from '../../config/config-error.js'
import type { ExitCode } from '../exit-code.js'
import { print } from '../print.js'
import { UsageError } from '../usage-error.js'

const name = 'claimlint.config.ts'

const content = `import { defineConfig } from 'claimlint'

export default defineConfig({
  // The files that make up one corpus: claims of all of them are held against each other.
  files: ['.'],

  // What to leave out, in the syntax of .gitignore.
  ignores: [],

  // A severity by check, or 'off'. \`claimlint checks\` lists them.
  checks: {
    // 'stale-source': 'warning',
  },

  // What the files do not say of themselves.
  sources: [
    // { files: 'release.md', kind: 'press-release', published: '2026-01-21' },
  ],

  // Names that mean the same thing.
  subjects: [
    // { name: 'AB-123', aliases: ['examplimab'] },
  ],
})
`

interface InitArguments {
  readonly check?: string | readonly string[] | undefined
}

/**
 * `claimlint init`: writes a configuration to start from, or with `--check` a check; never over
 * anything.
 */
export function initCommand(
  finish: (code: ExitCode) => void,
): CommandModule<object, InitArguments> {
  return {
    command: 'init',
    describe: `Write a ${name} to start from, or a check`,
    builder: (parser) =>
      parser.options({
        check: {
          type: 'string',
          requiresArg: true,
          describe: 'Write a check of this id with its test and readme instead',
        },
      }),
    handler: async ({ check }) => {
      if (check === undefined) await writeConfig()
      else {
        if (typeof check !== 'string')
          throw new UsageError('--check was given twice; it takes one value')
        const { writeNewCheck } = await import('../new-check.js')
        await print(await writeNewCheck(check))
      }
      finish(0)
    },
  }
}

async function writeConfig(): Promise<void> {
  const { configsIn } = await import('../../config/find-config.js')
  const [existing] = await configsIn(process.cwd())
  if (existing !== undefined) {
    throw new UsageError(`${existing} exists already; it was left as it is`)
  }
  try {
    await writeFile(name, content, { flag: 'wx' })
  } catch (error) {
    throw new ConfigError(name, [`cannot be written: ${String(error)}`])
  }
  await print(`Wrote ${name}\n`)
}
