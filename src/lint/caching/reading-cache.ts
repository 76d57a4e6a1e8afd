import type { Reading } from '../reading.js'

/** Keeps what files gave, so that a file that has not changed is neither parsed nor read again. */
export interface ReadingCache {
  /**
   * What the program and the plugins are that make the readings: another program or another plugin
   * may read the same file differently.
   */
  readonly makers: string
  /** What the source at a path gave under a key; undefined where that is not known. */
  recall(path: string, key: string): Promise<Reading | undefined>
  /** Keeps what the source at a path gave, in place of what was kept of it before. */
  keep(path: string, key: string, reading: Reading): Promise<void>
}

/**
 * Whether a reading will be the same the next time. One that failed may not be: the reason can lie
 * outside of the file, such as a library that is not installed.
 */
export function isLasting({ diagnostics }: Reading): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error')
}
