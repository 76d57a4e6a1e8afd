import {
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { textOf } from '../../reading/text-of.js'
import { nounPhrase } from './noun-phrase.js'

/**
 * What the people of a share have or do, where its clause calls it one: "a lower proportion of women
 * exceeding the limit", "the share of farms with a second outbreak". Undefined where nothing is said
 * of them.
 *
 * @param start where the clause begins; `end` where the figure's bracket or verb stands
 */
export function shareSaid(
  tokens: readonly Token[],
  start: number,
  end: number,
): string | undefined {
  for (let at = end - 1; at >= start; at--) {
    if (!isWordOf(tokens[at], SHARES) || !isWord(tokens[at + 1], 'of')) continue
    for (let next = at + 3; next < end && next <= at + 2 + LONGEST_NOUN; next++) {
      if (isOpening(tokens[next])) return undefined
      const first = isWord(tokens[next], 'with', 'who') ? next + 1 : next
      if (first === next && !isGerund(tokens[next])) continue
      const text =
        first === next
          ? textOf(tokens, next, deedEnd(tokens, next, end))
          : nounPhrase(tokens, first, end)
      return text.length >= 3 && termOf(tokens[first], 'people') === undefined ? text : undefined
    }
    return undefined
  }
  return undefined
}

/** "women", "women in labour", "core areas". */
const LONGEST_NOUN = 3

const SHARES: ReadonlySet<string> = new Set('proportion proportions percentage share'.split(' '))

/** "exceeding the limit", up to where it is said for whom or against whom. */
function deedEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1
  while (to < end && to - from < LONGEST_DEED && !endsDeed(tokens[to])) to++
  return to
}

function endsDeed(token: Token | undefined): boolean {
  return isOpening(token) || isMark(token, ',', ';', '.') || isWordOf(token, ENDING)
}

const LONGEST_DEED = 8

const ENDING: ReadonlySet<string> = new Set(
  'among in at than between compared was were is are during within after before'.split(' '),
)

function isGerund(token: Token | undefined): boolean {
  return token?.type === 'word' && token.lower.length > 5 && token.lower.endsWith('ing')
}
