import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { fromPlainData } from '../caching/plain-data.js'
import type { Reading } from '../reading.js'
import type { WorkerJob, WorkerResult, WorkerTask } from './worker-task.js'

/** Sources that a worker may have at a time: it has the next one at hand when one is done. */
const mostAtATime = 3

const program = new URL('./reading-worker.js', import.meta.url)

/** Threads that read sources. One that fails is given nothing more, and nothing is told of it. */
export class WorkerPool {
  readonly #threads: Thread[]

  /**
   * Undefined where no thread can be started: the program runs from its sources, or the task holds
   * what cannot be sent.
   */
  static start(task: WorkerTask, size: number): WorkerPool | undefined {
    if (!existsSync(fileURLToPath(program))) return undefined
    try {
      return new WorkerPool(Array.from({ length: size }, () => new Thread(task)))
    } catch {
      return undefined
    }
  }

  private constructor(threads: Thread[]) {
    this.#threads = threads
  }

  /**
   * Has a source read by the thread that has the least to do. Undefined where none has room.
   *
   * @returns the reading; undefined where it must be made by the caller
   */
  read(path: string, content: string | Uint8Array): Promise<Reading | undefined> | undefined {
    const [first, ...others] = this.#threads.filter((thread) => thread.hasRoom)
    if (first === undefined) return undefined
    const idlest = others.reduce((best, one) => (one.load < best.load ? one : best), first)
    return idlest.read(path, content)
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()))
  }
}

class Thread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (reading: Reading | undefined) => void>()
  #jobs = 0
  #isBroken = false

  constructor(task: WorkerTask) {
    this.#worker = new Worker(program, { workerData: task })
    this.#worker.on('message', ({ id, content }: WorkerResult) => {
      this.#settle(id, content && fromPlainData(content))
    })
    const giveUp = () => {
      this.#isBroken = true
      for (const id of [...this.#waiting.keys()]) this.#settle(id, undefined)
    }
    this.#worker.on('error', giveUp).on('exit', giveUp)
  }

  get load(): number {
    return this.#waiting.size
  }

  get hasRoom(): boolean {
    return !this.#isBroken && this.load < mostAtATime
  }

  read(path: string, content: string | Uint8Array): Promise<Reading | undefined> {
    const id = this.#jobs++
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#worker.postMessage({ id, path, content } satisfies WorkerJob)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(id: number, reading: Reading | undefined): void {
    this.#waiting.get(id)?.(reading)
    this.#waiting.delete(id)
  }
}
