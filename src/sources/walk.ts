import { stat } from 'node:fs/promises'
import { readdir } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { isIgnored, rulesAbove, rulesIn, type IgnoreRules } from './ignore-rules.js'

/** What a walk through a folder looks for. */
export interface WalkRequest {
  /** Absolute path of the folder. */
  readonly folder: string
  /** How many folders deep to go; 0 stays in the folder. */
  readonly depth: number
  /** Whether to enter folders and list files whose name begins with a dot. */
  readonly hidden: boolean
  /** Whether a folder or file is left out whatever .gitignore says. */
  isLeftOut(path: string, isFolder: boolean): boolean
  /** Called for each folder that cannot be listed. */
  onError(path: string, error: unknown): void
}

/** Folders that hold no source of anyone's corpus. */
export const neverEntered: ReadonlySet<string> = new Set(['node_modules', '.git'])

/**
 * The files below a folder, as absolute paths, without what .gitignore files leave out. Symbolic
 * links to folders are not followed, as git does not, so that no circle of links can hold the walk.
 */
export async function walk(request: WalkRequest): Promise<string[]> {
  const above = await rulesAbove(request.folder)
  // A folder that someone asks for by name is read even where git ignores it.
  const outer = isIgnored(above, request.folder, true) ? undefined : above
  const files: string[] = []
  await visit(request, request.folder, outer, request.depth, files)
  return files
}

async function visit(
  request: WalkRequest,
  folder: string,
  outer: IgnoreRules | undefined,
  depth: number,
  files: string[],
): Promise<void> {
  const entries = await list(request, folder)
  const hasRules = entries.some((entry) => entry.name === '.gitignore')
  const rules = hasRules ? await rulesIn(folder, outer) : outer
  for (const entry of entries) {
    if (neverEntered.has(entry.name) || (!request.hidden && entry.name.startsWith('.'))) continue
    const path = join(folder, entry.name)
    const isFolder = entry.isDirectory()
    if (isFolder && depth === 0) continue
    if (isIgnored(rules, path, isFolder) || request.isLeftOut(path, isFolder)) continue
    if (isFolder) await visit(request, path, rules, depth - 1, files)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path))))
      files.push(path)
  }
}

async function list(request: WalkRequest, folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    request.onError(folder, error)
    return []
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    (target) => target.isFile(),
    () => false,
  )
}
