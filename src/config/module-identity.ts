import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { importedFile, importedNames } from './module-imports.js'

/**
 * What a configuration's own code is: a digest of its modules and of all that they import, files by
 * their content and installed packages by their version. Undefined where that does not tell what
 * they do: an import is not found, is computed, or reads files or the network.
 *
 * @param files absolute paths of the modules to begin with
 */
export async function moduleIdentity(files: readonly string[]): Promise<string | undefined> {
  const known = new Map<string, string>()
  const open = [...files]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (known.has(file)) continue
    const own = await readModule(file)
    if (own === undefined) return undefined
    known.set(file, own.identity)
    open.push(...own.imports)
  }
  const all = [...known].sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(all)).digest('hex')
}

interface ModuleFacts {
  readonly identity: string
  /** Absolute paths of the files that it imports. */
  readonly imports: readonly string[]
}

/** Code that is found while it runs, or that depends on more than its modules. */
const COMPUTED = /\b(?:import|require)\s*\(\s*(?!['"`\s)]|\/)|\bprocess\s*\.\s*env\b|\bfetch\s*\(/

const harmless = new Set(['assert', 'buffer', 'crypto', 'path', 'url', 'util'])

async function readModule(file: string): Promise<ModuleFacts | undefined> {
  const version = await packageVersion(file)
  if (version !== undefined) return { identity: version, imports: [] }
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined || COMPUTED.test(text)) return undefined
  const imports: string[] = []
  const packages: string[] = []
  for (const name of importedNames(text)) {
    if (name === 'claimlint') continue
    if (isBuiltin(name)) {
      if (!harmless.has(name.replace(/^node:/, '').split('/', 1)[0] ?? '')) return undefined
      continue
    }
    const found = name.startsWith('.')
      ? await importedFile(name, file)
      : await packageOf(name, file)
    if (found === undefined) return undefined
    if (name.startsWith('.')) imports.push(found)
    else packages.push(found)
  }
  return { identity: JSON.stringify([text, packages]), imports }
}

/** The name and version of a package that a module imports. */
async function packageOf(name: string, from: string): Promise<string | undefined> {
  const own = /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const version = await packageVersion(join(folder, 'node_modules', own, 'package.json'))
    if (version !== undefined) return version
    if (folder === dirname(folder)) return undefined
  }
}

/**
 * The name and version of the installed package that a file is of. Undefined for a file of one's
 * own, and for one of a package that is only linked: its code changes while its version stays.
 */
async function packageVersion(file: string): Promise<string | undefined> {
  const real = await realpath(file).catch(() => undefined)
  const at = real?.lastIndexOf(`${sep}node_modules${sep}`) ?? -1
  if (real === undefined || at < 0) return undefined
  const inside = real.slice(at + `${sep}node_modules${sep}`.length).split(sep)
  const name = inside.slice(0, inside[0]?.startsWith('@') === true ? 2 : 1)
  const text = await readFile(
    join(real.slice(0, at), 'node_modules', ...name, 'package.json'),
    'utf8',
  ).catch(() => undefined)
  const version = text === undefined ? undefined : versionIn(text)
  return version === undefined ? undefined : `${name.join('/')}@${version}`
}

function versionIn(text: string): string | undefined {
  try {
    const content: unknown = JSON.parse(text)
    if (typeof content !== 'object' || content === null || !('version' in content)) return undefined
    return typeof content.version === 'string' ? content.version : undefined
  } catch {
    return undefined
  }
}
