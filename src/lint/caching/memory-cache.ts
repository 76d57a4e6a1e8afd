import type { Reading } from '../reading.js'
import { isLasting, type ReadingCache } from './reading-cache.js'

/** Keeps readings as long as the process lives, and hands out the same objects again. */
export class MemoryCache implements ReadingCache {
  readonly makers: string
  readonly #beneath: ReadingCache | undefined
  readonly #kept = new Map<string, { readonly key: string; readonly reading: Reading }>()

  /** @param beneath is asked for what is not in memory, and keeps what is kept here */
  constructor(makers: string, beneath?: ReadingCache) {
    this.makers = makers
    this.#beneath = beneath
  }

  async recall(path: string, key: string): Promise<Reading | undefined> {
    const known = this.#kept.get(path)
    if (known?.key === key) return known.reading
    const reading = await this.#beneath?.recall(path, key)
    if (reading !== undefined) this.#kept.set(path, { key, reading })
    return reading
  }

  async keep(path: string, key: string, reading: Reading): Promise<void> {
    if (isLasting(reading)) this.#kept.set(path, { key, reading })
    await this.#beneath?.keep(path, key, reading)
  }
}
