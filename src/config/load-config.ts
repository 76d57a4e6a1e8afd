import { access } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { baselineName } from './baseline-name.js'
import type { ResolvedConfig } from './config.js'
import { findConfig } from './find-config.js'
import { readConfigFile } from './read-config-file.js'

/** A configuration and the file it stands in. */
export interface LoadedConfig {
  readonly config: ResolvedConfig
  /** Absolute; absent where no file was found and the defaults hold. */
  readonly path?: string
}

/** Where to look for the configuration. */
export interface ConfigRequest {
  readonly cwd: string
  /** The file to use instead of the nearest; relative to `cwd`. */
  readonly path?: string
}

/**
 * Finds, reads and validates the configuration, with all that it extends and its plugins. Its
 * `root`, `baseline` and `cacheLocation` are absolute: those it names, from the folder of the file;
 * that folder; and the baseline that stands there.
 * @throws ConfigError where it cannot be read, run or understood
 */
export async function loadConfig({ cwd, path }: ConfigRequest): Promise<LoadedConfig> {
  const file = path === undefined ? await findConfig(cwd) : resolve(cwd, path)
  if (file === undefined) return { config: await baselineIn(resolve(cwd)) }
  const shown = relative(cwd, file).split(sep).join('/') || file
  const own = await readConfigFile(file, shown)
  const { resolveConfig } = await import('./resolve-config.js')
  const config = await resolveConfig(own, { file, shown })
  const folder = dirname(file)
  const baseline =
    config.baseline === undefined
      ? await baselineIn(folder)
      : { baseline: resolve(folder, config.baseline) }
  const { cacheLocation, origins = [] } = config
  return {
    config: {
      ...config,
      path: file,
      root: resolve(folder, config.root ?? '.'),
      ...baseline,
      ...(cacheLocation !== undefined && { cacheLocation: resolve(folder, cacheLocation) }),
      origins: [...new Set([file, ...origins])],
    },
    path: file,
  }
}

async function baselineIn(folder: string): Promise<{ readonly baseline?: string }> {
  const baseline = join(folder, baselineName)
  return access(baseline).then(
    () => ({ baseline }),
    () => ({}),
  )
}
