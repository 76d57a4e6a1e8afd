/** A term that extractors know: one meaning and all the ways to write it. */
export interface Term {
  /** What sort of term: `measure`, `agency`, `population`, `unit`, `event`… */
  readonly category: string
  /** The meaning's name, kebab-case: "objective-response-rate". */
  readonly key: string
  /** The spellings: words separated by spaces; a hyphen in the text counts as a space. */
  readonly forms: readonly string[]
  /** In a reader's words; by default the key with spaces. */
  readonly label?: string
  /** What sort of quantity a measure is. */
  readonly nature?: string
}

/** Terms compiled for look-up: a trie over lower-case words. */
export interface Vocabulary {
  readonly terms: readonly Term[]
}
