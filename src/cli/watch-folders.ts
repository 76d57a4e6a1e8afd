import { watch as watchFolder } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { groupBy } from '../claims/group-by.js'

/** How often to look where the system does not tell of changes, in milliseconds. */
const pollEvery = 1000

/** The folders in which the files of patterns are, or may come to be: those before a glob begins. */
export async function foldersToWatch(patterns: readonly string[], cwd: string): Promise<string[]> {
  const folders = await Promise.all(
    patterns.map(async (pattern) => {
      const path = resolve(cwd, pattern.replace(/[^/]*[*?[{(!].*$/, ''))
      const stats = await stat(path).catch(() => undefined)
      return stats?.isDirectory() === true ? path : dirname(path)
    }),
  )
  return [...new Set(folders)].sort()
}

/** A folder, and what of it counts. */
interface Watch {
  readonly folder: string
  /** Whether what is in folders of the folder counts. */
  readonly recursive: boolean
  /** Whether a change counts of a file of this name; null where the system does not tell it. */
  readonly counts: (name: string | null) => boolean
}

/**
 * Calls back when something in folders may have changed: where the system tells of it, at once, and
 * elsewhere every second, in case.
 *
 * @returns what ends it
 */
export function watchFolders(folders: readonly string[], onHint: () => void): () => void {
  const everything = folders.map((folder) => ({ folder, recursive: true, counts: () => true }))
  return watch(everything, onHint)
}

/**
 * Calls back when one of these files may have changed, come or gone. Their folders are watched: an
 * editor may replace a file, and a watch of the file would go with it.
 *
 * @param files absolute paths
 * @returns what ends it
 */
export function watchFiles(files: readonly string[], onHint: () => void): () => void {
  const byFolder = [...groupBy(files, dirname)].map(([folder, own]) => {
    const names = new Set(own.map((file) => basename(file)))
    return {
      folder,
      recursive: false,
      counts: (name: string | null) => name === null || names.has(name),
    }
  })
  return watch(byFolder, onHint)
}

function watch(watches: readonly Watch[], onHint: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const poll = () => {
    timer ??= setInterval(onHint, pollEvery)
  }
  const watchers = watches.flatMap(({ folder, recursive, counts }) => {
    try {
      const watcher = watchFolder(folder, { recursive }, (_, name) => {
        if (counts(name)) onHint()
      })
      watcher.on('error', poll)
      return [watcher]
    } catch {
      poll()
      return []
    }
  })
  return () => {
    clearInterval(timer)
    for (const watcher of watchers) watcher.close()
  }
}
