import { watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { groupBy } from '../../claims/group-by.js'
import { TreeWatch } from './watch-tree.js'

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
export async function watchFolders(
  folders: readonly string[],
  onHint: () => void,
): Promise<() => void> {
  const polling = pollingOf(onHint)
  const tree = new TreeWatch(onHint, polling.begin)
  for (const folder of folders) await tree.add(folder)
  return () => {
    polling.end()
    tree.close()
  }
}

/**
 * Calls back when one of these files may have changed, come or gone. Their folders are watched: an
 * editor may replace a file, and a watch of the file would go with it.
 *
 * @param files absolute paths
 * @returns what ends it
 */
export function watchFiles(files: readonly string[], onHint: () => void): () => void {
  const polling = pollingOf(onHint)
  const watchers = [...groupBy(files, dirname)].flatMap(([folder, own]) => {
    const names = new Set(own.map((file) => basename(file)))
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || names.has(name)) onHint()
      })
      watcher.on('error', polling.begin)
      return [watcher]
    } catch {
      polling.begin()
      return []
    }
  })
  return () => {
    polling.end()
    for (const watcher of watchers) watcher.close()
  }
}

function pollingOf(onHint: () => void) {
  let timer: NodeJS.Timeout | undefined
  return {
    begin: () => {
      timer ??= setInterval(onHint, pollEvery)
    },
    end: () => {
      clearInterval(timer)
    },
  }
}
