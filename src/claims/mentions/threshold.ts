import { isMark, isWord, isWordOf, type Token } from '../tokens/token.js'
import type { PValueMention } from './mention.js'

/**
 * Whether the p at [from, to) is a limit for what counts as significant, not the p of a result:
 * "P < .05 was considered significant", "significance was set at P < .05", "variables with P ≤ .1",
 * "* P < .05" in the legend of a mark.
 */
export function isThreshold(
  tokens: readonly Token[],
  from: number,
  to: number,
  { comparator, number: { value } }: PValueMention,
): boolean {
  if (comparator === '<=' && value >= LARGEST_LIMIT) return true
  if (comparator === '<' && isMark(tokens[from - 1], '*', '†', '‡', '#', '§')) return true
  if (isWordOf(tokens[from - 1], PREPOSITIONS)) {
    const before = tokens.slice(Math.max(0, from - LOOK_BACK), from)
    if (before.some((token) => isWordOf(token, SETTING))) return true
    if (isWord(tokens[from - 1], 'of') && isMark(tokens[from + 1], '<', '≤', '<=')) return true
  }
  const isPassive = isWord(tokens[to], 'was', 'were', 'is', 'are', 'as', 'being')
  const verb = isPassive ? to + 1 : to
  const isPlanned = isPassive && isWord(tokens[verb], 'to') && isWord(tokens[verb + 1], 'be')
  return isPlanned || isWordOf(tokens[verb], JUDGING)
}

/** Results are not printed as "at most .05": that is a limit. */
const LARGEST_LIMIT = 0.05

const LOOK_BACK = 9
const PREPOSITIONS: ReadonlySet<string> = new Set('at as if when was to of with a the'.split(' '))
const SETTING: ReadonlySet<string> = new Set(
  'significance considered threshold defined set accepted regarded cutoff deemed alpha'.split(' '),
)
const JUDGING: ReadonlySet<string> = new Set(
  (
    'considered regarded deemed accepted taken set defined chosen interpreted judged required used ' +
    'denoted indicated indicates'
  ).split(' '),
)
