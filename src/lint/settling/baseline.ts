/** A finding that is known and settled. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly check: string
  /** The sources of its places from the configuration's root, that of the primary one first. */
  readonly sources: readonly string[]
  /** What was found: for those who read the file. */
  readonly message: string
  /** Why it may stay; only people write it. */
  readonly reason?: string
}

/** A file of findings that are known and settled. */
export interface Baseline {
  /** Absolute. */
  readonly path: string
  readonly entries: readonly BaselineEntry[]
}

/** The bytes of a baseline: an entry a line, sorted, so that a review shows what came and went. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    .map(({ fingerprint, check, sources, message, reason }) =>
      JSON.stringify({ fingerprint, check, sources, message, reason }),
    )
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  return `{\n  "version": 1,\n  "entries": ${list}\n}\n`
}

function sortKey({ sources: [path = ''], check, fingerprint }: BaselineEntry): string {
  return [path, check, fingerprint].join('\0')
}
