import { isOpening, isWord, isWordOf, type Token } from '../../claims/tokens/token.js'

/** Analyses of a trial that have a date of their own. */
const ANALYSES: ReadonlySet<string> = new Set(
  'interim final primary first second third planned updated main'.split(' '),
)

/**
 * The analysis that a date is said to be of: "3 March 2021 for the interim and 8 June 2022 for the
 * final analysis", "the second interim analysis (8 June 2022)". Undefined where none is named.
 *
 * @param index the token of the date
 */
export function analysisOf(tokens: readonly Token[], index: number): string | undefined {
  return analysisBehind(tokens, index + 1) ?? analysisBefore(tokens, index - 1)
}

/** "for the interim", "(final analysis)". */
function analysisBehind(tokens: readonly Token[], at: number): string | undefined {
  if (!isWord(tokens[at], 'for', 'at') && !isOpening(tokens[at])) return undefined
  const first = isWord(tokens[at + 1], 'the', 'a') ? at + 2 : at + 1
  let to = first
  while (isWordOf(tokens[to], ANALYSES)) to++
  return named(tokens, first, to)
}

/** "the final analysis (": the noun stands before the bracket. */
function analysisBefore(tokens: readonly Token[], at: number): string | undefined {
  if (!isOpening(tokens[at]) || !isWord(tokens[at - 1], 'analysis')) return undefined
  let from = at - 1
  while (isWordOf(tokens[from - 1], ANALYSES)) from--
  return named(tokens, from, at - 1)
}

function named(tokens: readonly Token[], from: number, to: number): string | undefined {
  const words = tokens.slice(from, to).map(({ text }) => text.toLowerCase())
  return words.length === 0 ? undefined : `${words.join(' ')} analysis`
}
