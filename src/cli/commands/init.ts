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

/** `claimlint init`: writes a configuration to start from, never over another. */
export function initCommand(finish: (code: ExitCode) => void): CommandModule {
  return {
    command: 'init',
    describe: `Write a ${name} to start from`,
    handler: async () => {
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
      finish(0)
    },
  }
}
