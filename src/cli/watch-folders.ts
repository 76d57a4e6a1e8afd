import { watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

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

/**
 * Calls back when something in folders may have changed: where the system tells of it, at once, and
 * elsewhere every second, in case.
 *
 * @returns what ends it
 */
export function watchFolders(folders: readonly string[], onHint: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const poll = () => {
    timer ??= setInterval(onHint, pollEvery)
  }
  const watchers = folders.flatMap((folder) => {
    try {
      const watcher = watch(folder, { recursive: true }, onHint)
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
