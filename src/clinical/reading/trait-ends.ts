import {
  isDash,
  isMark,
  isMarkOf,
  isWord,
  isWordLike,
  isWordOf,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { AUXILIARIES, isFiniteVerb } from '../binding/measures/predicate.js'

/** Where what begins with "with", "aged" or "who" ends; undefined where it tells no trait. */
export function endOfTrait(tokens: readonly Token[], at: number): number | undefined {
  if (isWord(tokens[at], 'with', 'without')) return endOfPossession(tokens, at)
  if (isWordOf(tokens[at], OF_AGE)) return endOfAge(tokens, at)
  return isWord(tokens[at], 'who') ? endOfDeed(tokens, at) : undefined
}

/** "with good or fair vision": up to a verb, another preposition, a bracket or the next group; "with P. vivax" is no whole phrase. */
function endOfPossession(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at + 1]
  if (isWordOf(first, NO_TRAITS) || termOf(first, 'statistic') !== undefined) return undefined
  const end = endOfPhrase(tokens, at + 1)
  return end > at + 1 && !isCutShort(tokens, end) ? end : undefined
}

function isCutShort(tokens: readonly Token[], end: number): boolean {
  return isMark(tokens[end], '.') && tokens[end + 1] !== undefined
}

/** "with a mean age of", "with the same", "with respect to", "with whom": no trait. */
const NO_TRAITS: ReadonlySet<string> = new Set(
  'a an the this these those that respect regard whom which data more less most their its and or'.split(
    ' ',
  ),
)

/** "aged ≥75 years", "older than 65 years", "aged 18 to 25". */
function endOfAge(tokens: readonly Token[], at: number): number | undefined {
  let to = at + 1
  while (to - at < LONGEST_AGE && mayTellAge(tokens[to])) to++
  while (to > at && isWord(tokens[to - 1], 'and', 'to', 'of', 'than', 'or')) to--
  const numbers = tokens.slice(at, to).filter(({ type }) => type === 'number')
  const isAge = isWord(tokens[at], 'aged') || numbers.some(isTime)
  return numbers.length > 0 && isAge ? to : undefined
}

function mayTellAge(token: Token | undefined): boolean {
  if (token?.type === 'number' || isWordOf(token, IN_AGES) || isDash(token)) return true
  return isMark(token, '≥', '≤', '>', '<', '+')
}

function isTime(token: Token): boolean {
  return token.type === 'number' && token.unit?.quantity === 'time'
}

/** Words that begin an age. */
export const OF_AGE: ReadonlySet<string> = new Set('aged older younger over under'.split(' '))
const IN_AGES: ReadonlySet<string> = new Set(
  'than years year months of age or older younger more over above and to between old'.split(' '),
)
const LONGEST_AGE = 9

/** "who had never smoked", "who were pregnant": its verb and what belongs to it, up to the next verb. */
function endOfDeed(tokens: readonly Token[], at: number): number | undefined {
  let verb = at + 1
  while (isWordOf(tokens[verb], AUXILIARIES) || isWord(tokens[verb], 'not', 'never')) verb++
  const object = tokens[verb + 1]?.type === 'number' ? verb + 2 : verb + 1
  const end = endOfPhrase(tokens, object)
  const said = tokens.slice(at + 1, end)
  const isHistory = said.some((token) =>
    isWord(token, 'prior', 'previous', 'previously', 'earlier'),
  )
  if (!isHistory && said.some(saysWhoCounts)) return undefined
  return end > verb + 1 && isPlain(tokens[verb]) ? end : undefined
}

/** "who were enrolled", "who withdrew": a set of people, which is told elsewhere. */
function saysWhoCounts(token: Token): boolean {
  return (termOf(token, 'analysis-set') ?? termOf(token, 'lost')) !== undefined
}

/** Where a phrase ends: before a verb, a preposition other than "of", a bracket, a comma, the next group. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from
  for (; to - from < LONGEST_PHRASE; to++) {
    const token = tokens[to]
    if (isDash(token) || isMarkOf(token, WITHIN_PHRASE)) continue
    if (token?.type === 'number' && isLimit(tokens[to - 1])) continue
    if (isWord(token, 'than') && tokens[to + 1]?.type === 'number') continue
    if (!isPlain(token) || isWordOf(token, ENDS)) break
    if (isWord(token, 'and', 'or') && !isPlain(tokens[to + 1])) break
    if (isWord(token, 'and', 'or') && endsAt(tokens, to + 1)) break
    if (isFiniteVerb(token) && to > from && !isAdjective(tokens, to)) break
  }
  while (to > from && (isWordOf(tokens[to - 1], DANGLING) || isDash(tokens[to - 1]))) to--
  return to
}

/** Tokens that a phrase may have. */
export const LONGEST_PHRASE = 9
const WITHIN_PHRASE: ReadonlySet<string> = new Set('/+≥≤><%')
const DANGLING: ReadonlySet<string> = new Set('and or of the a an to'.split(' '))

function isPlain(token: Token | undefined): boolean {
  return token !== undefined && isWordLike(token)
}

/** "and those with", "and in", "and were": the phrase does not go on. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWordOf(token, ENDS) || isWord(token, 'those', 'the')) return true
  return (termOf(token, 'people') ?? termOf(token, 'analysis-set')) !== undefined
}

/** "20 or more", "less than 30", "above 87": a number behind these belongs to what is said. */
function isLimit(token: Token | undefined): boolean {
  return isMark(token, '≥', '≤', '>', '<') || isWord(token, 'than', 'above', 'below')
}

/** A participle as an adjective: "and impaired", "of advanced", "acute uncomplicated". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (isDash(before) || token?.text.startsWith('un') === true) return true
  return isWordOf(before, BEFORE_ADJECTIVE)
}

const BEFORE_ADJECTIVE: ReadonlySet<string> = new Set(
  'and or of no severely moderately mildly newly'.split(' '),
)

/** Words at which a phrase ends. */
export const ENDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...(
    'in at for on during after before from to than versus vs compared per by when while whereas but ' +
    'with without who which that did do does showed between among as if because respectively ' +
    'we not only had took underwent'
  ).split(' '),
])
