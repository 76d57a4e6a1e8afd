import type { Clock } from '../lint/clock.js'
import { tableRows } from './table.js'

const phases = ['read', 'recall', 'parse', 'extract', 'keep', 'check']

/** Adds up the time that the parts of a run take. */
export class Stopwatch {
  readonly #spent = new Map<string, { calls: number; milliseconds: number }>()

  /** Of a promise, the time until it is settled: that of files read side by side overlaps. */
  readonly clock: Clock = (part, run) => {
    const start = performance.now()
    const stop = () => {
      this.#add(part, performance.now() - start)
    }
    let result: ReturnType<typeof run> | undefined
    try {
      result = run()
      return result
    } finally {
      if (result instanceof Promise) result.then(stop, stop)
      else stop()
    }
  }

  /** A line for each part: how often it was done and how long that took. */
  table(): string {
    const rows = [...this.#spent].sort(
      ([a, { milliseconds: spentA }], [b, { milliseconds: spentB }]) =>
        phaseOf(a) - phaseOf(b) || spentB - spentA,
    )
    return tableRows(
      rows.map(([part, { calls, milliseconds }]) => [
        part,
        `${milliseconds.toFixed(1)} ms`,
        `${String(calls)} ${calls === 1 ? 'time' : 'times'}`,
      ]),
    )
  }

  #add(part: string, milliseconds: number): void {
    const spent = this.#spent.get(part)
    if (spent === undefined) this.#spent.set(part, { calls: 1, milliseconds })
    else {
      spent.calls++
      spent.milliseconds += milliseconds
    }
  }
}

function phaseOf(part: string): number {
  return phases.indexOf(part.split(' ', 1)[0] ?? '')
}
