/**
 * Names of subjects and which of them mean the same: a union-find over names, in which names that
 * differ only in letter case, hyphens, spacing or trade mark signs are one from the start.
 */
export class SubjectNames {
  readonly #parents = new Map<string, string>()
  readonly #keys = new Map<string, string>()

  /** Declares names equal. All that means the same as one of them now has the key of the first. */
  declareEqual(names: readonly string[]): void {
    const [first, ...others] = names.map(plainName).filter((name) => name !== '')
    if (first === undefined) return
    for (const other of others) {
      const kept = this.#root(first)
      const joined = this.#root(other)
      if (kept !== joined) this.#parents.set(joined, kept)
    }
    this.#keys.clear()
  }

  /** The same for all names that mean the same subject. */
  keyOf(name: string): string {
    const known = this.#keys.get(name)
    if (known !== undefined) return known
    const key = this.#root(plainName(name))
    this.#keys.set(name, key)
    return key
  }

  #root(name: string): string {
    let root = name
    let parent = this.#parents.get(root)
    while (parent !== undefined) {
      root = parent
      parent = this.#parents.get(root)
    }
    // Shortens the way for the next look-up, so that long chains of aliases stay cheap.
    let walker = name
    while (walker !== root) {
      const next = this.#parents.get(walker) ?? root
      this.#parents.set(walker, root)
      walker = next
    }
    return root
  }
}

function plainName(name: string): string {
  return name
    .replace(/[\u00AE\u2122\u00AD\u2010-\u2015\u2212-]/gu, '')
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
