import type { Claim } from '../../claims/claim.js'
import type { Source } from '../../sources/source.js'

interface Entry<Outcome> {
  readonly claims: readonly Claim[]
  readonly outcome: Outcome
}

/**
 * Remembers what checks said of single sources and of single facts, as long as the process lives. It
 * holds for runs with one configuration on one day, which hand in the same objects for what has not
 * changed. An outcome is kept under one of these, a source or a claim, and goes with it.
 */
export class OutcomeMemory<Outcome> {
  readonly #known = new WeakMap<Source | Claim, Map<string, Entry<Outcome>>>()

  /** What a check said of these very claims; undefined where it was asked about others. */
  recall(check: string, under: Source | Claim, claims: readonly Claim[]): Outcome | undefined {
    const entry = this.#known.get(under)?.get(check)
    const isSame =
      entry?.claims.length === claims.length &&
      entry.claims.every((claim, index) => claim === claims[index])
    return isSame ? entry.outcome : undefined
  }

  /** Remembers what a check said, in place of what it said before. */
  keep(check: string, under: Source | Claim, claims: readonly Claim[], outcome: Outcome): void {
    const known = this.#known.get(under) ?? new Map<string, Entry<Outcome>>()
    this.#known.set(under, known.set(check, { claims, outcome }))
  }
}
