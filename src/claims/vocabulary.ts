/** A term that extractors know: one meaning and all the ways to write it. */
export interface Term {
  /** What sort of term: `measure`, `agency`, `population`, `event`… */
  readonly category: string
  /** The meaning's name, kebab-case: "objective-response-rate". */
  readonly key: string
  /**
   * The spellings: words separated by spaces. A hyphen in the text counts as a space, a plural `s`
   * is understood. A form in capitals alone ("SD", "OR") matches capitals alone; all others match
   * in any case.
   */
  readonly forms: readonly string[]
  /** In a reader's words; by default the key with spaces. */
  readonly label?: string
  /** What sort of quantity a measure is: guards of checks read it. */
  readonly nature?: string
}

/** A term in a reader's words. */
export function labelOf({ label, key }: Term): string {
  return label ?? key.replaceAll('-', ' ')
}

/** The terms of one form found at the front of a run of words, and over how many it stretches. */
export interface TermMatch {
  /** One, or several of different categories ("received" is an action and an analysis set). */
  readonly terms: readonly Term[]
  readonly words: number
}

/** A word as printed, with what is the same wherever it stands. */
export interface KnownWord {
  readonly text: string
  readonly lower: string
  /** Whether a term may begin with it. */
  readonly begins: boolean
}

interface Node {
  readonly next: Map<string, Node>
  terms?: Term[]
}

/** Terms compiled for look-up: a trie over words, so that its cost does not grow with their number. */
export class Vocabulary {
  readonly terms: readonly Term[]
  readonly #root: Node = { next: new Map() }
  /** Words met before, by how they are printed: most words of a text come again and again. */
  readonly #met = new Map<string, MetWord>()

  /** How the terms' first words begin, so that most words need no look-up. */
  readonly #beginnings = new Set<number>()

  /**
   * Of two terms of one category with the same form the later one wins, so that a user's term can
   * replace ours.
   */
  constructor(terms: readonly Term[]) {
    this.terms = terms
    for (const term of terms) for (const form of term.forms) this.#add(form, term)
  }

  /**
   * The longest term that begins at word `from`. Words are handed over by a function, as printed,
   * which answers `undefined` where the run of words ends.
   */
  match(word: (index: number) => string | undefined, from: number): TermMatch | undefined {
    const first = word(from)
    let node = first === undefined ? undefined : this.#meet(first).node
    if (node === undefined) return undefined
    let found: TermMatch | undefined = node.terms && { terms: node.terms, words: 1 }
    for (let length = 1; ; length++) {
      const printed = word(from + length)
      if (printed === undefined) return found
      node = step(node, printed)
      if (node === undefined) return found
      if (node.terms !== undefined) found = { terms: node.terms, words: length + 1 }
    }
  }

  /** Whether a term may begin with a word, given in lower case: a cheap look at its first letters. */
  mayBegin(lower: string): boolean {
    return this.#beginnings.has(beginningOf(lower))
  }

  /** A word with what the vocabulary knows of it. */
  word(printed: string): KnownWord {
    return this.#meet(printed)
  }

  #meet(printed: string): MetWord {
    const known = this.#met.get(printed)
    if (known !== undefined) return known
    const node = step(this.#root, printed)
    const word = { text: printed, lower: printed.toLowerCase(), begins: node !== undefined, node }
    const isCommon = printed.length <= LONGEST_REMEMBERED
    if (isCommon && this.#met.size < REMEMBERED_WORDS) this.#met.set(printed, word)
    return word
  }

  #add(form: string, term: Term): void {
    let node = this.#root
    for (const word of form.split(BETWEEN_WORDS)) {
      const key = isCapitals(word) ? word : plain(word)
      let next = node.next.get(key)
      if (next === undefined) {
        next = { next: new Map() }
        node.next.set(key, next)
      }
      node = next
    }
    node.terms = [...(node.terms ?? []).filter(({ category }) => category !== term.category), term]
    this.#beginnings.add(beginningOf(form.toLowerCase()))
  }
}

/**
 * The first two characters as one number: they are the same in all ways to print a word. A word of
 * one letter stands for itself whatever follows it in a form.
 */
function beginningOf(lower: string): number {
  const second = lower.charCodeAt(1)
  const isLetterAlone = Number.isNaN(second) || second === SPACE || second === HYPHEN
  return lower.charCodeAt(0) * 0x10000 + (isLetterAlone ? 0 : second)
}

const SPACE = 32
const HYPHEN = 45

/** A word that was looked up, with the terms that begin with it. */
interface MetWord extends KnownWord {
  readonly node: Node | undefined
}

function step(node: Node, printed: string): Node | undefined {
  return node.next.get(printed) ?? node.next.get(withoutS(printed)) ?? node.next.get(plain(printed))
}

/** Lower case and singular: the same for all ways to print a word that may be printed in any case. */
function plain(word: string): string {
  return withoutS(word.toLowerCase())
}

function withoutS(word: string): string {
  const last = word.length - 1
  const isPlural =
    word.charCodeAt(last) === LOWER_S && word.charCodeAt(last - 1) !== LOWER_S && last > 1
  return isPlural ? word.slice(0, last) : word
}

const LOWER_S = 115

const REMEMBERED_WORDS = 20_000

/** Longer words seldom come again. */
const LONGEST_REMEMBERED = 40

/** A hyphen before digits belongs to a code ("PD-L1"), which is one word. */
const BETWEEN_WORDS = / |-(?![A-Z]*\d)/

/** Capitals are kept apart only where lower case would mean a common word or another thing. */
function isCapitals(word: string): boolean {
  return word.length <= 4 && word === word.toUpperCase() && word !== word.toLowerCase()
}
