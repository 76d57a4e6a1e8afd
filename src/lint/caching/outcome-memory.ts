import type { Claim } from '../../claims/claim.js'
import type { Source } from '../../sources/source.js'

interface Entry<Outcome> {
  readonly claims: readonly Claim[]
  readonly outcome: Outcome
}

/**
 * Remembers what checks said of single sources, as long as the process lives. It holds for runs with
 * one configuration on one day, which hand in the same objects for what has not changed.
 */
export class OutcomeMemory<Outcome> {
  readonly #known = new WeakMap<Source, Map<string, Entry<Outcome>>>()

  /** What a check said of these very claims; undefined where it was asked about others. */
  recall(check: string, source: Source, claims: readonly Claim[]): Outcome | undefined {
    const entry = this.#known.get(source)?.get(check)
    const isSame =
      entry?.claims.length === claims.length &&
      entry.claims.every((claim, index) => claim === claims[index])
    return isSame ? entry.outcome : undefined
  }

  /** Remembers what a check said, in place of what it said of the source before. */
  keep(check: string, source: Source, claims: readonly Claim[], outcome: Outcome): void {
    const known = this.#known.get(source) ?? new Map<string, Entry<Outcome>>()
    this.#known.set(source, known.set(check, { claims, outcome }))
  }
}
