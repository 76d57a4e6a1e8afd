import type { Config } from '../config/config.js'

/** The option that every command with a configuration has. */
export const configOption = {
  config: {
    alias: 'c',
    type: 'string',
    requiresArg: true,
    describe: 'The configuration, instead of the nearest claimlint.config.*',
  },
} as const

/**
 * The configuration of a command.
 * @throws ConfigError
 */
export async function readConfig(path: string | undefined): Promise<Config> {
  const { loadConfig } = await import('../config/load-config.js')
  const cwd = process.cwd()
  return (await loadConfig(path === undefined ? { cwd } : { cwd, path })).config
}
