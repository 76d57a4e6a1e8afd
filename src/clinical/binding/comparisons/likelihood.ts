import { isMark, isOpening, isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import { textOf } from '../../reading/text-of.js'

/**
 * What somebody was likelier to do, which is what a figure in the bracket behind it is of: "Women
 * were more likely to respond and to enrol (P < .001)". Undefined where the clause says no such.
 *
 * @param start where the clause begins; `end` where the bracket stands
 */
export function likelyDeed(
  tokens: readonly Token[],
  start: number,
  end: number,
): string | undefined {
  const likely = tokens.findLastIndex(
    (token, at) => at >= start && at < end && isWord(token, 'likely'),
  )
  if (likely < 0 || !isWordOf(tokens[likely - 1], DEGREES)) return undefined
  const to = tokens.findIndex((token, at) => at > likely && at < end && isWord(token, 'to'))
  if (to < 0 || to - likely > LONGEST_THAN) return undefined
  let stop = to + 1
  while (stop < end && !endsDeed(tokens[stop])) stop++
  const isShort = stop > to + 1 && stop - to <= LONGEST_DEED
  return isShort ? textOf(tokens, to + 1, stop) : undefined
}

const DEGREES: ReadonlySet<string> = new Set('more less equally as most least'.split(' '))

/** "more likely than men of their age to". */
const LONGEST_THAN = 7
const LONGEST_DEED = 10

function endsDeed(token: Token | undefined): boolean {
  return isMark(token, ',', ';', '.') || isOpening(token) || isWordOf(token, ENDING)
}

const ENDING: ReadonlySet<string> = new Set(
  'than if when while compared as at during within after before among'.split(' '),
)
