import type { Place } from '../../src/index.js'

/**
 * Whether the sentences of claims hold certain words. Claims of one sentence share its text, which
 * may be long: it is searched once.
 */
export class SentenceWords {
  readonly #pattern: RegExp
  readonly #known = new Map<string, boolean>()

  /** @param pattern without the flags g and y, which keep a state */
  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** Whether the sentence of a claim has the words. */
  near({ place: { context } }: { readonly place: Place }): boolean {
    const known = this.#known.get(context) ?? this.#pattern.test(context)
    this.#known.set(context, known)
    return known
  }
}
