import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'

/** The folders that paths and globs of a run are relative to. */
export interface Folders {
  /** Absolute; the paths of sources are relative to it. */
  readonly cwd: string
  /** Absolute; the globs of the configuration are relative to it. */
  readonly root: string
}

/** Compiles globs of the configuration, absolute or relative to its root, for paths of sources. */
export function sourceMatcher(
  globs: string | readonly string[],
  { cwd, root }: Folders,
): (path: string) => boolean {
  const matches = picomatch([globs].flat(), { dot: true })
  return (path) => {
    const absolute = resolve(cwd, path)
    return [relative(root, absolute), absolute].some((name) => matches(name.replaceAll('\\', '/')))
  }
}

/** The folders of a run in a working directory. */
export function foldersOf(cwd: string, { root = '.' }: { readonly root?: string }): Folders {
  return { cwd: resolve(cwd), root: resolve(cwd, root) }
}

/** A source's path from the root: the same from whatever folder the run starts. */
export function stablePath(path: string, { cwd, root }: Folders): string {
  return relative(root, resolve(cwd, path)).replaceAll('\\', '/')
}

/** The path that a run has for a source that is known by its path from the root. */
export function runPath(stable: string, { cwd, root }: Folders): string {
  return relative(cwd, resolve(root, stable)).replaceAll('\\', '/')
}
