import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Config } from './config.js'
import { ConfigError } from './config-error.js'

/**
 * Reads a configuration file of any format and holds it to its shape.
 * @param shown the file as the user would name it
 * @throws ConfigError where it cannot be read, run or understood
 */
export async function readConfigFile(file: string, shown: string): Promise<Config> {
  const content = await readContent(file, shown)
  const { validateConfig } = await import('./validate-config.js')
  return validateConfig(content, shown)
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
