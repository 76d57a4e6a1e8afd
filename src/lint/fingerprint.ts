import { createHash } from 'node:crypto'

/** What a finding is recognised by from one run to the next. */
export interface Identity {
  readonly check: string
  readonly messageId: string
  readonly path: string
  readonly quote: string
  readonly related: readonly { readonly path: string; readonly quote: string }[]
}

/**
 * Gives each finding 16 hexadecimal digits that stay the same while the text elsewhere changes.
 * Findings alike in all that counts are told apart by their order.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>()

  /** The fingerprint of the next finding, in the order of the report. */
  next(identity: Identity): string {
    const text = JSON.stringify([
      identity.check,
      identity.messageId,
      identity.path,
      identity.quote,
      // Sorted: another source in the corpus must not change the fingerprint by its place alone.
      identity.related.map(({ path, quote }) => JSON.stringify([path, quote])).sort(),
    ])
    const twins = this.#seen.get(text) ?? 0
    this.#seen.set(text, twins + 1)
    const hash = createHash('sha256').update(text)
    if (twins > 0) hash.update(`\n${String(twins)}`)
    return hash.digest('hex').slice(0, 16)
  }
}
