import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { neverEntered } from '../../sources/walk.js'

/**
 * Watches a folder with the folders in it, each on its own. The recursive watch of Node watches every
 * file on some systems, and loses those that an editor replaces.
 */
export class TreeWatch {
  readonly #onHint: () => void
  readonly #onFailure: () => void
  readonly #watchers = new Map<string, FSWatcher>()
  #isClosed = false

  /**
   * @param onHint is called when something in the tree may have changed
   * @param onFailure is called when a part of it cannot be watched
   */
  constructor(onHint: () => void, onFailure: () => void) {
    this.#onHint = onHint
    this.#onFailure = onFailure
  }

  /** Watches a folder; settled when all of it is watched. */
  async add(folder: string): Promise<void> {
    this.#drop(folder)
    if (this.#isClosed) return
    try {
      const watcher = watch(folder, (event, name) => {
        this.#onHint()
        if (event === 'rename' && name !== null) void this.#look(join(folder, name))
      })
      watcher.on('error', this.#onFailure)
      this.#watchers.set(folder, watcher)
    } catch {
      this.#onFailure()
    }
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (!entry.isDirectory() || neverEntered.has(entry.name)) continue
      await this.add(join(folder, entry.name))
    }
  }

  close(): void {
    this.#isClosed = true
    for (const watcher of this.#watchers.values()) watcher.close()
    this.#watchers.clear()
  }

  /** Something came or went: of a folder that came, what is in it may have come before its watch. */
  async #look(path: string): Promise<void> {
    const stats = await stat(path).catch(() => undefined)
    if (stats?.isDirectory() !== true) {
      this.#drop(path)
      return
    }
    await this.add(path)
    this.#onHint()
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }
}
