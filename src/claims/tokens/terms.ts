import type { Vocabulary } from '../vocabulary.js'
import { isDash, isWordLike, type Token, type WordToken } from './token.js'

/**
 * Names the longest terms, left to right, without overlap; hyphens between words do not count.
 * Looks only where `mayBegin` says that a term may.
 */
export function nameTerms(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  mayBegin: (token: WordToken) => boolean = ({ begins }) => begins,
): void {
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined || !isWordLike(token) || !mayBegin(token)) {
      at++
      continue
    }
    const run = new WordRun(tokens, at)
    const match = vocabulary.match((index) => run.word(index), 0)
    if (match === undefined) {
      at++
      continue
    }
    token.terms = match.terms
    token.termTokens = run.tokensOf(match.words)
    at += token.termTokens
  }
}

/** The words that follow one another from a token on. */
class WordRun {
  readonly #tokens: readonly Token[]
  /** Indices of the tokens that are no dashes, as far as they were asked for. */
  readonly #indices: number[]

  constructor(tokens: readonly Token[], from: number) {
    this.#tokens = tokens
    this.#indices = [from]
  }

  /** The word at a position of the run; undefined where something else than a word stands. */
  word(position: number): string | undefined {
    while (this.#indices.length <= position) {
      let next = (this.#indices.at(-1) ?? 0) + 1
      while (isDash(this.#tokens[next])) next++
      this.#indices.push(next)
    }
    const token = this.#tokens[this.#indices[position] ?? -1]
    return token !== undefined && isWordLike(token) ? token.text : undefined
  }

  /** How many tokens the first words of the run take. */
  tokensOf(words: number): number {
    return (this.#indices[words - 1] ?? 0) - (this.#indices[0] ?? 0) + 1
  }
}
