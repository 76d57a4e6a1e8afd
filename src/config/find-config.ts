import { readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ConfigError } from './config-error.js'

/** The names a configuration may have. */
export const configNames: readonly string[] = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map(
  (extension) => `claimlint.config.${extension}`,
)

/**
 * The configuration that holds in a folder: the nearest one, looked for from the folder upwards.
 * @throws ConfigError where one folder has two
 */
export async function findConfig(cwd: string): Promise<string | undefined> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = await configsIn(folder)
    const [first, second] = found
    if (first !== undefined && second !== undefined) {
      throw new ConfigError(folder, [
        `has more than one configuration: ${found.join(', ')}. Keep one, or choose with --config`,
      ])
    }
    if (first !== undefined) return join(folder, first)
    if (folder === dirname(folder)) return undefined
  }
}

/** The configurations that a folder holds, by name. */
export async function configsIn(folder: string): Promise<string[]> {
  try {
    const entries = new Set(await readdir(folder))
    return configNames.filter((name) => entries.has(name))
  } catch {
    // A folder that may not be listed holds no configuration we could read.
    return []
  }
}
