import { fileURLToPath } from 'node:url'
import { ConfigError } from './config-error.js'

/**
 * Runs a TypeScript or JavaScript configuration, or a plugin, and gives its default export.
 * Whatever imports 'claimlint' in it, or in a check it loads, gets the running copy: before a
 * build, in a folder without node_modules and for a global install alike.
 * @param define the function that types such an export, for the message where there is none
 * @throws ConfigError where it does not parse, throws, or exports nothing
 */
export async function runModuleConfig(
  file: string,
  shown: string,
  define = 'defineConfig',
): Promise<unknown> {
  const [{ createJiti }, api] = await Promise.all([import('jiti'), import('../index.js')])
  const jiti = createJiti(file, { moduleCache: false, virtualModules: { claimlint: api } })
  const loaded = await run(() => jiti.import(file), shown)
  const content = defaultExportOf(loaded)
  if (content === undefined) {
    throw new ConfigError(shown, [
      `has no default export; write \`export default ${define}({ … })\``,
    ])
  }
  return content
}

/** The file that a package's name means to a file that imports it; undefined where there is none. */
export async function packageFile(name: string, from: string): Promise<string | undefined> {
  const { createJiti } = await import('jiti')
  const found = createJiti(from).esmResolve(name, { try: true })
  return found === undefined ? undefined : found.startsWith('file:') ? fileURLToPath(found) : found
}

async function run(load: () => Promise<unknown>, shown: string): Promise<unknown> {
  try {
    return await load()
  } catch (error) {
    throw asConfigError(error instanceof Error ? error : new Error(String(error)), shown)
  }
}

function defaultExportOf(loaded: unknown): unknown {
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded
    ? loaded.default
    : undefined
}

function asConfigError(error: Error, shown: string): ConfigError {
  const [first = '', second = ''] = error.message.split('\n')
  // jiti puts the place of a syntax error on a line of its own: " /folder/file.ts:3:5".
  const place = /^ (.+):(\d+):(\d+)$/.exec(second)
  if (first.startsWith('ParseError: ') && place !== null) {
    const [, path = '', line = '1', column = '1'] = place
    const problem = `does not parse: ${first.slice('ParseError: '.length).trim()}`
    const named = path.endsWith(shown) ? shown : path
    return new ConfigError(named, [problem], { line: Number(line), column: Number(column) })
  }
  return new ConfigError(shown, [`cannot be run: ${first}`])
}
