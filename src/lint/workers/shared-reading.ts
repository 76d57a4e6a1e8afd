import { availableParallelism, loadavg } from 'node:os'
import type { Reading } from '../reading.js'
import type { WorkerPool } from './worker-pool.js'
import type { WorkerTask } from './worker-task.js'

/** How many threads are to help the one that runs: so many, or as many as pay. */
export type WorkerCount = number | 'auto'

/** What is read here first, in bytes, to learn how much there is to each source. */
const firstBytes = 2_000_000

/** What must be left to read, in bytes, for a thread to pay: it begins cold. */
const payingBytes = 8_000_000

/** More threads than this wait for the one that hands out and takes in. */
const mostThreads = 3

/**
 * Whether it pays to share what is left with a thread, by what the sources so far came to. Those that
 * a cache knew came to nothing, and so will most of the others.
 *
 * @param progress the bytes read so far, how many sources were done with, and how many are left
 */
export function sharePays(progress: {
  readonly bytes: number
  readonly done: number
  readonly left: number
}): boolean {
  const { bytes, done, left } = progress
  return bytes >= firstBytes && (bytes / (done + 1)) * left >= payingBytes
}

/** Shares the reading of sources with worker threads, where they were asked for or pay. */
export class SharedReading {
  readonly #count: WorkerCount
  readonly #task: WorkerTask
  #pool: Promise<WorkerPool | undefined> | undefined
  #bytes = 0

  constructor(count: WorkerCount, task: WorkerTask) {
    this.#count = count
    this.#task = task
  }

  /**
   * Reads a source: in a thread that has room, else here.
   *
   * @param progress how many sources are done with, and how many are not
   */
  async read(
    path: string,
    content: string | Uint8Array,
    progress: { readonly done: number; readonly left: number },
    here: () => Promise<Reading>,
  ): Promise<Reading> {
    this.#bytes += content.length
    if (this.#pool === undefined && this.#pays(progress)) this.#pool = this.#start()
    const pool = await this.#pool
    return (await pool?.read(path, content)) ?? here()
  }

  async close(): Promise<void> {
    await (await this.#pool)?.close()
  }

  #pays({ done, left }: { readonly done: number; readonly left: number }): boolean {
    if (this.#count !== 'auto') return this.#count > 0
    return sharePays({ bytes: this.#bytes, done, left })
  }

  async #start(): Promise<WorkerPool | undefined> {
    const { WorkerPool: pool } = await import('./worker-pool.js')
    const size = this.#count === 'auto' ? Math.min(idleCores(), mostThreads) : this.#count
    return size === 0 ? undefined : pool.start(this.#task, size)
  }
}

/** Processors that nobody uses: a thread on another one would only take turns with this one. */
function idleCores(): number {
  const [load = 0] = loadavg()
  return Math.max(0, Math.floor(availableParallelism() - Math.max(1, load)))
}
