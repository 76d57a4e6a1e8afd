import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isMark, isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import { isFromTo } from '../figure-roles.js'
import { isHedge } from './noun-phrase.js'

/** "fell by 2.3 points", "rose from 25.1 to 27.4": where a quantity went. */
export function isChanged(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
): boolean {
  const [before, figure, next] = [figures[index - 1], figures[index], figures[index + 1]]
  if (figure === undefined) return false
  const lead = leadOf(tokens, figure.from)
  if (isWord(tokens[lead], 'by'))
    return isChangeBefore(tokens, lead) || isComparedBefore(tokens, lead)
  if (isWord(tokens[lead], 'of')) return isWordOf(tokens[lead - 1], CHANGE_NOUNS)
  if (next !== undefined && isFromTo(tokens, figure, next)) return isChangeBefore(tokens, lead)
  return (
    before !== undefined &&
    isFromTo(tokens, before, figure) &&
    isChangeBefore(tokens, before.from - 1)
  )
}

export function isChangeBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - MOST_BETWEEN), at)
  return before.some((token) => isWordOf(token, CHANGES))
}

/** "higher in the morning than in the evening by 3 mmHg". */
function isComparedBefore(tokens: readonly Token[], at: number): boolean {
  const than = tokens.findLastIndex((token, index) => index < at && isWord(token, 'than'))
  if (than < 0 || at - than > MOST_BETWEEN) return false
  return tokens.slice(Math.max(0, than - MOST_BETWEEN), than).some((token) => isWordOf(token, MORE))
}

const MORE: ReadonlySet<string> = new Set(
  'higher lower greater smaller longer shorter larger heavier lighter faster slower'.split(' '),
)

/** "decreased significantly in the treated group from …". */
const MOST_BETWEEN = 8
const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  'increase decrease reduction improvement decline drop rise gain loss change difference'.split(
    ' ',
  ),
)
const CHANGES: ReadonlySet<string> = new Set(
  (
    'increased decreased improved declined reduced cut fell rose dropped grew gained lost changed differed ' +
    'lowered shortened prolonged increase decrease reduction improvement decline drop rise change'
  ).split(' '),
)

/** The token that leads up to a number, past a hedge and a sign of money. */
export function leadOf(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (at > 0 && (isHedge(tokens, at) || isMark(tokens[at], '£', '$', '€', '¥'))) at--
  return at
}
