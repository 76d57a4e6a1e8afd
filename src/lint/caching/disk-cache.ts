import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Reading } from '../reading.js'
import { reasonOf } from '../reason.js'
import { asPlainData, fromPlainData } from './plain-data.js'
import { isLasting, type ReadingCache } from './reading-cache.js'

/** Where a cache keeps its files. */
export interface DiskCacheOptions {
  readonly makers: string
  /** The folder; it is made where it is missing. */
  readonly folder: string
  /** What the paths of sources are relative to. */
  readonly cwd: string
}

const digestLength = 32

/**
 * A file for each source, named for its path: the key, a digest of what follows, and the reading in
 * the format of structured clones. An entry that is broken is as good as none and written anew.
 */
export class DiskCache implements ReadingCache {
  readonly makers: string
  readonly #folder: string
  readonly #cwd: string
  #problem: string | undefined

  constructor({ makers, folder, cwd }: DiskCacheOptions) {
    this.makers = makers
    this.#folder = folder
    this.#cwd = cwd
  }

  /** Why something could not be kept; undefined where all could. */
  get problem(): string | undefined {
    return this.#problem
  }

  async recall(path: string, key: string): Promise<Reading | undefined> {
    const entry = await readFile(this.#fileOf(path)).catch(() => Buffer.alloc(0))
    if (!entry.subarray(0, digestLength).equals(Buffer.from(key, 'hex'))) return undefined
    const content = entry.subarray(2 * digestLength)
    const isWhole = entry.subarray(digestLength, 2 * digestLength).equals(digestOf(content))
    return isWhole ? fromPlainData(content) : undefined
  }

  async keep(path: string, key: string, reading: Reading): Promise<void> {
    if (this.#problem !== undefined || !isLasting(reading)) return
    const content = asPlainData(reading)
    if (content === undefined) return
    const entry = Buffer.concat([Buffer.from(key, 'hex'), digestOf(content), content])
    const file = this.#fileOf(path)
    // Another run may read or write the same entry: it sees the old one or the new one, never half.
    const draft = `${file}.${randomUUID()}`
    try {
      await mkdir(this.#folder, { recursive: true })
      await writeFile(draft, entry)
      await rename(draft, file)
    } catch (error) {
      this.#problem = `the cache cannot be written to ${this.#folder}: ${reasonOf(error)}`
      await rm(draft, { force: true }).catch(() => undefined)
    }
  }

  #fileOf(path: string): string {
    const name = createHash('sha256').update(resolve(this.#cwd, path)).digest('hex').slice(0, 32)
    return join(this.#folder, name)
  }
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}
