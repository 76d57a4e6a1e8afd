import { isMonth } from './tokens/months.js'
import { isNumberWord } from './tokens/number-words.js'

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
  /** As printed, without a plural's `s`. */
  readonly singular: string
  /** Lower case and singular: the same for all ways to print a word that may be in any case. */
  readonly plain: string
  /** The path of terms that begin with it, if any do. */
  readonly path: TermPath | undefined
  /** Whether it names a month or writes a number out. */
  readonly isMonthOrNumber: boolean
}

/** A run of words that terms begin with, and the terms that it makes up. */
export interface TermPath {
  readonly terms?: readonly Term[]
}

interface Node extends TermPath {
  readonly next: Map<string, Node>
  terms?: Term[]
}

/** Terms compiled for look-up: a trie over words, so that its cost does not grow with their number. */
export class Vocabulary {
  readonly terms: readonly Term[]
  readonly #root: Node = { next: new Map() }
  /** Words met before, by how they are printed: most words of a text come again and again. */
  readonly #met = new Map<string, KnownWord>()

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
    let found: TermMatch | undefined
    let path: Node = this.#root
    for (let length = 0; ; length++) {
      const printed = word(from + length)
      const next = printed === undefined ? undefined : step(path, this.word(printed))
      if (next === undefined) return found
      if (next.terms !== undefined) found = { terms: next.terms, words: length + 1 }
      path = next
    }
  }

  /** The path of terms that begin with a word. */
  begin(word: KnownWord): TermPath | undefined {
    return step(this.#root, word)
  }

  /** The path that goes on with a word. */
  goOn(path: TermPath, word: KnownWord): TermPath | undefined {
    return step(path as Node, word)
  }

  /** Whether a term may begin with a word, given in lower case: a cheap look at its first letters. */
  mayBegin(lower: string): boolean {
    return this.#beginnings.has(beginningOf(lower))
  }

  /** A word with what the vocabulary knows of it. */
  word(printed: string): KnownWord {
    return this.#met.get(printed) ?? this.#meet(printed)
  }

  #meet(printed: string): KnownWord {
    const lower = printed.toLowerCase()
    const word = {
      text: printed,
      lower,
      singular: withoutS(printed),
      plain: withoutS(lower),
      path: undefined as TermPath | undefined,
      isMonthOrNumber: isMonth(lower) || isNumberWord(lower),
    }
    word.path = step(this.#root, word)
    const isCommon = printed.length <= LONGEST_REMEMBERED
    if (isCommon && this.#met.size < REMEMBERED_WORDS) this.#met.set(printed, word)
    return word
  }

  #add(form: string, term: Term): void {
    let node = this.#root
    for (const word of form.split(BETWEEN_WORDS)) {
      const key = isCapitals(word) ? word : withoutS(word.toLowerCase())
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

function step({ next }: Node, { text, singular, plain }: KnownWord): Node | undefined {
  if (next.size === 0) return undefined
  return next.get(text) ?? next.get(singular) ?? next.get(plain)
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

/**
 * Capitals are kept apart only where lower case would mean a common word or another thing; so is the
 * capital S of "mOS", which is no plural's: "mo" are months.
 */
function isCapitals(word: string): boolean {
  const areCapitals = word === word.toUpperCase() && word !== word.toLowerCase()
  return word.length <= 4 && (areCapitals || /^[a-z]+[A-Z]*S$/.test(word))
}
