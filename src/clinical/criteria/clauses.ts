import { isClosing, isMark, isOpening, isWordOf, type Token } from '../../claims/tokens/token.js'
import type { WindowMention } from './windows.js'

/** Windows that stand in one clause, and the tokens [from, to) of that clause. */
export interface Clause {
  readonly windows: readonly WindowMention[]
  readonly from: number
  readonly to: number
}

/**
 * The clauses of a sentence that hold windows. A bracket that opens with a window goes on with the
 * clause before it; one that is told for some people ("within 7 days for those who …") is a clause
 * of its own.
 */
export function clausesOf(
  tokens: readonly Token[],
  windows: readonly WindowMention[],
): readonly Clause[] {
  const groups: WindowMention[][] = []
  for (const window of windows) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && goesOn(tokens, last, window))
      group.push(window)
    else groups.push([window])
  }
  return groups.map((group) => {
    const from = clauseStart(tokens, group[0]?.from ?? 0)
    return { windows: group, from, to: clauseEnd(tokens, group.at(-1)?.to ?? tokens.length) }
  })
}

function goesOn(tokens: readonly Token[], last: WindowMention, next: WindowMention): boolean {
  const isBracket = isOpening(tokens[next.from - 1])
  const until = isBracket ? next.from - 1 : next.from
  if (tokens.slice(last.to, until).some(isBreak)) return false
  return !isWordOf(tokens[next.to], FOR_SOME)
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && !isBreak(tokens[from - 1])) from--
  return from
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (to < tokens.length && !isBreak(tokens[to])) to++
  return to
}

/** Signs and words behind which something else is asked. */
function isBreak(token: Token | undefined): boolean {
  if (isOpening(token) || isClosing(token)) return true
  return isMark(token, ',', ';', ':', '.', '/', '•') || isWordOf(token, BREAKS)
}

const BREAKS: ReadonlySet<string> = new Set(
  (
    'and or nor but if unless except excluding whichever then plus while whereas when where preferably ' +
    'ideally otherwise'
  ).split(' '),
)

const FOR_SOME: ReadonlySet<string> = new Set('for if when unless in among with'.split(' '))
