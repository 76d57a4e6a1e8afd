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

/** The terms of one form found at the front of a run of words, and over how many it stretches. */
export interface TermMatch {
  /** One, or several of different categories ("received" is an action and an analysis set). */
  readonly terms: readonly Term[]
  readonly words: number
}

interface Node {
  readonly next: Map<string, Node>
  terms?: Term[]
}

/** Terms compiled for look-up: a trie over words, so that its cost does not grow with their number. */
export class Vocabulary {
  readonly terms: readonly Term[]
  readonly #root: Node = { next: new Map() }
  /** Where a term may begin, by printed word: most words of a text come again and again. */
  readonly #first = new Map<string, Node | undefined>()

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
    let node = first === undefined ? undefined : this.#begin(first)
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

  #begin(printed: string): Node | undefined {
    const known = this.#first.get(printed)
    if (known !== undefined || this.#first.has(printed)) return known
    const node = step(this.#root, printed)
    if (this.#first.size < REMEMBERED_WORDS) this.#first.set(printed, node)
    return node
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
  }
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

/** A hyphen before digits belongs to a code ("PD-L1"), which is one word. */
const BETWEEN_WORDS = / |-(?![A-Z]*\d)/

/** Capitals are kept apart only where lower case would mean a common word or another thing. */
function isCapitals(word: string): boolean {
  return word.length <= 4 && word === word.toUpperCase() && word !== word.toLowerCase()
}
