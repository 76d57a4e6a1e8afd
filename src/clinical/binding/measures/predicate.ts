import { isDash, isMark, isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import { textOf } from '../../reading/text-of.js'
import { opensClause } from './clauses.js'

/** What is said of the people counted: behind the next verb, up to the end of the clause. */
export function predicateBehind(tokens: readonly Token[], at: number): string | undefined {
  const first = verbBehind(tokens, at)
  if (first === undefined) return undefined
  const verb = pastRelative(tokens, at, first)
  const from = isWordOf(tokens[verb], AUXILIARIES) ? verb + 1 : verb
  let to = from
  while (to < tokens.length && to - from < LONGEST_NAME && !endsPredicate(tokens, to)) to++
  while (to > from && isWord(tokens[to - 1], 'the', 'a', 'an', 'of', 'their', 'due')) to--
  const text = textOf(tokens, from, to)
  return text === '' ? undefined : text
}

const LONGEST_NAME = 8

/** "20.8% of adults who took part were lost": the verb behind the clause that says which adults. */
function pastRelative(tokens: readonly Token[], from: number, verb: number): number {
  if (!tokens.slice(from, verb).some((token) => isWord(token, 'who'))) return verb
  for (let at = verb + 2; at < verb + LONGEST_RELATIVE; at++) {
    const token = tokens[at]
    if (token?.type !== 'word' && token?.type !== 'code') return verb
    if (isWordOf(token, RELATIVE_ENDS)) return verb
    if (isWord(token, 'was', 'were', 'had')) return at
  }
  return verb
}

const LONGEST_RELATIVE = 10
const RELATIVE_ENDS: ReadonlySet<string> = new Set('and but or while whereas that which'.split(' '))

function endsPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.type === 'code') return false
  // "the one-week visit"
  if (token?.type === 'number')
    return token.unit?.quantity !== 'time' || !isWord(tokens[at - 1], 'the', 'a')
  if (token?.type !== 'word') return !isDash(token)
  return isWordOf(token, PREDICATE_ENDS)
}

const PREDICATE_ENDS: ReadonlySet<string> = new Set(
  'in among for at during after with on by and but while whereas to versus vs compared'.split(' '),
)

/** Verbs that tell by the words behind them what people are or have. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'was were is are had has have been'.split(' '),
)

/** The verb that the people counted are the subject of, with no other clause before it. */
function verbBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]
    if (isMark(token, '.', ';', ':') || beginsClause(tokens, at)) return undefined
    if (opensClause(tokens, at) && !isWord(token, 'who')) return undefined
    if (isWordOf(token, AUXILIARIES) || isFiniteVerb(token)) return at
  }
  return undefined
}

/** "…, and dry skin was seen", "… and, with hindsight, we were": the verb behind has another subject. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (isMark(token, ',')) return isWord(next, 'and', 'but')
  return isWord(token, 'and', 'but') && isMark(next, ',')
}

const REACH = 20

const FINITE: ReadonlySet<string> = new Set(
  'withdrew died underwent chose gave took left got felt'.split(' '),
)

/** A verb in the past that what was counted can be the subject of. */
export function isVerb(token: Token | undefined): boolean {
  return isWordOf(token, AUXILIARIES) || isFiniteVerb(token)
}

/** English past tenses that need no auxiliary. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token?.type !== 'word') return false
  return FINITE.has(token.lower) || (token.lower.endsWith('ed') && token.text.length > 4)
}
