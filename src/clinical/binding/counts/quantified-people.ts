import { isOpening, isWord, isWordOf, termOf, type Token } from '../../../claims/tokens/token.js'
import { predicateBehind } from '../measures/predicate.js'

/**
 * What the people did or had of whom a clause says that they were more, fewer or most, where their
 * share stands in a bracket behind them: "fewer women on the drug withdrew (17%)", "the majority of
 * adults (78%) had pain". Undefined where the clause has no such people, or says nothing of them.
 *
 * @param start where the clause begins; `end` where the bracket opens
 */
export function saidOfQuantified(
  tokens: readonly Token[],
  start: number,
  end: number,
): string | undefined {
  for (let at = end - 1; at >= start; at--) {
    if (isOpening(tokens[at])) return undefined
    if (!isQuantified(tokens, start, at)) continue
    return predicateBehind(tokens.slice(0, end), at + 1) ?? saidBehind(tokens, at, end)
  }
  return undefined
}

/** "the majority of adults (78%) had pain": the verb right behind the bracket. */
function saidBehind(tokens: readonly Token[], noun: number, end: number): string | undefined {
  const close = tokens.findIndex(
    (token, at) => at > end && token.type === 'mark' && /^[)\]]$/.test(token.text),
  )
  if (close < 0 || close - end > LONGEST_BRACKET || end - noun > LONGEST_GROUP) return undefined
  return predicateBehind(tokens, close + 1)
}

const LONGEST_BRACKET = 8
const LONGEST_GROUP = 8

/** "fewer patients", "a higher percentage of women", "more of the adults": people as a part of a group. */
function isQuantified(tokens: readonly Token[], start: number, noun: number): boolean {
  if (termOf(tokens[noun], 'people') === undefined) return false
  for (let at = noun - 1; at >= Math.max(start, noun - LONGEST_LEAD); at--) {
    if (isWordOf(tokens[at], QUANTIFIERS)) return true
    if (!isWord(tokens[at], 'of', 'the', 'these', 'all', 'our') && tokens[at]?.type !== 'word')
      return false
  }
  return false
}

const LONGEST_LEAD = 4
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'more fewer less most majority percentage proportion half third quarter'.split(' '),
)
