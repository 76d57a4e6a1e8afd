import type { Token } from '../tokens/token.js'
import { isDash, isMark, isWord, isWordOf } from '../tokens/token.js'
import type { PValueMention } from './mention.js'
import type { Read } from './numerals.js'
import { readProbability } from './probability.js'

type Comparator = PValueMention['comparator']

const COMPARATORS: ReadonlyMap<string, Comparator> = new Map([
  ['=', '='],
  [':', '='],
  ['<', '<'],
  ['>', '>'],
  ['≤', '<='],
  ['⩽', '<='],
  ['≦', '<='],
  ['<=', '<='],
  ['≥', '>='],
  ['⩾', '>='],
  ['≧', '>='],
  ['>=', '>='],
])

/** "p", "Ps", and what typesetting leaves of a p with a subscript. */
const NAMES: ReadonlySet<string> = new Set(
  'p ps pinteraction ptrend pvalue pheterogeneity pdifference'.split(' '),
)

/** Whether a token may be the p of a p-value: a cheap look. */
export function mayBeP(token: Token | undefined): boolean {
  return isWordOf(token, NAMES)
}

/** "P = .03", "p<0.001", "p-value of 0.2", "P for interaction = 0.03", "p = 2 × 10-7" at `at`. */
export function readPValue(tokens: readonly Token[], at: number): Read<PValueMention> | undefined {
  const first = tokens[at]
  if (first === undefined || !mayBeP(first)) return undefined
  const sign = readSign(tokens, afterName(tokens, at))
  const number = readProbability(tokens, sign.next)
  if (number === undefined) return undefined
  // "p 0.03" has lost its sign; "p 1" is another thing.
  if (sign.value === undefined && number.value.decimals < 2) return undefined
  // "PS of 0", "PS was 1": a performance status, whose name reads as that of several p-values.
  if (isWord(first, 'ps') && number.value.decimals === 0) return undefined
  // "p: 0.58-1.00": of several tests, and of none.
  if (isDash(tokens[number.next]) && tokens[number.next + 1]?.type === 'number') return undefined
  const comparator = sign.value ?? '='
  const end = number.value.end
  return { value: { comparator, number: number.value, start: first.start, end }, next: number.next }
}

/** Past "p-value", "p-trend", "p values for interaction". */
function afterName(tokens: readonly Token[], at: number): number {
  let next = at + 1
  const joined = isDash(tokens[next]) ? next + 1 : next
  if (isWordOf(tokens[joined], QUALIFIERS)) next = joined + 1
  if (!isWord(tokens[next], 'for')) return next
  for (let behind = next + 1; behind <= next + LONGEST_QUALIFIER; behind++) {
    const token = tokens[behind]
    if (token?.type === 'mark' && COMPARATORS.has(token.text)) return behind
    if (token?.type !== 'word' && !isDash(token)) break
  }
  return next
}

const QUALIFIERS: ReadonlySet<string> = new Set(
  'value values trend interaction heterogeneity'.split(' '),
)
const LONGEST_QUALIFIER = 5

/** What compares the p with its number: a sign, "of", "was", "less than", or nothing. */
function readSign(tokens: readonly Token[], at: number): Read<Comparator | undefined> {
  const verb = isWord(tokens[at], 'of', 'was', 'were', 'is', 'are', 'being') ? at + 1 : at
  const sign = tokens[verb]
  const printed = sign?.type === 'mark' ? COMPARATORS.get(sign.text) : undefined
  if (printed !== undefined) return { value: printed, next: verb + 1 }
  const isThan = isWord(tokens[verb + 1], 'than')
  if (isThan && isWord(sign, 'less', 'lower', 'smaller')) return { value: '<', next: verb + 2 }
  if (isThan && isWord(sign, 'greater', 'more', 'larger')) return { value: '>', next: verb + 2 }
  if (isWord(sign, 'below')) return { value: '<', next: verb + 1 }
  return { value: verb > at ? '=' : undefined, next: verb }
}

/** The sign of a further p that shares its letter with the one before: "P = .02 and <.001". */
export function comparatorAt(token: Token | undefined): Comparator | undefined {
  return isMark(token, ':') || token?.type !== 'mark' ? undefined : COMPARATORS.get(token.text)
}
