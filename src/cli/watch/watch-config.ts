import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configNames } from '../../config/find-config.js'
import type { LoadedConfig } from '../../config/load-config.js'
import { moduleFiles } from '../../config/module-files.js'
import { watchFiles } from './watch-folders.js'

/** Looks after the files that a configuration is made of. */
export interface ConfigWatch {
  /** Whether one of them holds something else than when the watch began. */
  readonly hasChanged: () => Promise<boolean>
  readonly close: () => void
}

/**
 * Watches the files of a configuration: its own, those it extends, its plugins and checks with what
 * these import, and those that would take its place if they came to be in the working directory.
 *
 * @param named the configuration that the command line names, if any
 * @param onHint is called when one of them may have changed
 */
export async function watchConfig(
  { config: { origins = [] } }: LoadedConfig,
  named: string | undefined,
  onHint: () => void,
): Promise<ConfigWatch> {
  const nearer = named === undefined ? configNames.map((name) => join(process.cwd(), name)) : []
  const files = [...new Set([...(await moduleFiles(origins)), ...nearer])].sort()
  const close = watchFiles(files, onHint)
  const before = await digestOf(files)
  return {
    hasChanged: async () => (await digestOf(files)) !== before,
    close,
  }
}

async function digestOf(files: readonly string[]): Promise<string> {
  const contents = await Promise.all(files.map((file) => readFile(file).catch(() => undefined)))
  const hash = createHash('sha256')
  for (const content of contents) {
    hash.update(content === undefined ? 'none\0' : `${String(content.length)}\0`)
    hash.update(content ?? '')
  }
  return hash.digest('hex')
}
