import type { ResolvedConfig } from '../config/config.js'
import type { LoadedConfig } from '../config/load-config.js'

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
export async function readConfig(path: string | undefined): Promise<ResolvedConfig> {
  return (await loadedConfig(path)).config
}

/**
 * The same with the file that it stands in.
 * @throws ConfigError
 */
export async function loadedConfig(path: string | undefined): Promise<LoadedConfig> {
  const { loadConfig } = await import('../config/load-config.js')
  const cwd = process.cwd()
  return loadConfig(path === undefined ? { cwd } : { cwd, path })
}
