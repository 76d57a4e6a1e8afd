import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The rules of one folder, and those of the folders above, which it may override. */
export interface IgnoreRules {
  readonly folder: string
  readonly rules: Ignore
  readonly outer: IgnoreRules | undefined
}

/** Rules of gitignore-style patterns, relative to a folder. */
export function rulesOf(folder: string, patterns: readonly string[]): IgnoreRules {
  return { folder, rules: ignore().add([...patterns]), outer: undefined }
}

/** The rules that hold in a folder: those of its own .gitignore, if it has one, over the outer. */
export async function rulesIn(
  folder: string,
  outer: IgnoreRules | undefined,
): Promise<IgnoreRules | undefined> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined)
  return text === undefined ? outer : { folder, rules: ignore().add(text), outer }
}

/**
 * The rules of the .gitignore files above a folder, up to the root of the repository that holds
 * it; undefined outside of any repository, where git would read none of them.
 */
export async function rulesAbove(folder: string): Promise<IgnoreRules | undefined> {
  const above: string[] = []
  let current = folder
  while (!existsSync(join(current, '.git'))) {
    const parent = dirname(current)
    if (parent === current) return undefined
    above.unshift(parent)
    current = parent
  }
  let rules: IgnoreRules | undefined
  for (const parent of above) rules = await rulesIn(parent, rules)
  return rules
}

/** Whether the rules leave a path out; the innermost folder that speaks of the path decides. */
export function isIgnored(
  rules: IgnoreRules | undefined,
  path: string,
  isFolder: boolean,
): boolean {
  for (let level = rules; level !== undefined; level = level.outer) {
    const name = relative(level.folder, path).split(sep).join('/')
    if (!ignore.isPathValid(name)) continue
    const { ignored, unignored } = level.rules.test(isFolder ? `${name}/` : name)
    if (ignored || unignored) return ignored
  }
  return false
}
