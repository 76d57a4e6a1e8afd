/** Numbers that look random and are the same for the same seed (mulberry32, Ettinger 2017). */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A number from 0 to 1, 1 excluded. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number in [low, high]. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** A number in [low, high] as printed with some decimals. */
  printed(low: number, high: number, decimals: number): string {
    return (low + this.next() * (high - low)).toFixed(decimals)
  }

  /** One of several. */
  pick(items: readonly string[]): string {
    return items[this.whole(0, items.length - 1)] ?? ''
  }
}
