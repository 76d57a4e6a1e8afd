import { readFile } from 'node:fs/promises'
import { dirname, extname, relative, resolve, sep } from 'node:path'
import type { Config } from './config.js'
import { ConfigError } from './config-error.js'
import { findConfig } from './find-config.js'

/** A configuration and the file it stands in. */
export interface LoadedConfig {
  readonly config: Config
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
 * Finds, reads and validates the configuration. Its `root` is absolute: the one it names, or the
 * folder of the file.
 * @throws ConfigError where it cannot be read, run or understood
 */
export async function loadConfig({ cwd, path }: ConfigRequest): Promise<LoadedConfig> {
  const file = path === undefined ? await findConfig(cwd) : resolve(cwd, path)
  if (file === undefined) return { config: {} }
  const shown = relative(cwd, file).split(sep).join('/') || file
  const content = await readContent(file, shown)
  const { validateConfig } = await import('./validate-config.js')
  const config = validateConfig(content, shown)
  return { config: { ...config, root: resolve(dirname(file), config.root ?? '.') }, path: file }
}

async function readContent(file: string, shown: string): Promise<unknown> {
  const text = await readText(file, shown)
  switch (extname(file)) {
    case '.json':
    case '.yaml':
    case '.yml': {
      const { readYamlConfig } = await import('./yaml-config.js')
      return readYamlConfig(text, shown)
    }
    case '.ts':
    case '.mts':
    case '.js':
    case '.mjs': {
      const { runModuleConfig } = await import('./module-config.js')
      return runModuleConfig(file, shown)
    }
    default:
      throw new ConfigError(shown, ['a configuration ends in .ts, .mts, .js, .mjs, .json or .yaml'])
  }
}

async function readText(file: string, shown: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new ConfigError(shown, [reasonOf(error)])
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'this is a folder, not a configuration file'
  if (code === 'EACCES' || code === 'EPERM') return 'the file may not be read'
  return `the file cannot be read: ${String(error)}`
}
