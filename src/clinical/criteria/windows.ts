import type { NumberToken, Token } from '../../claims/tokens/token.js'
import { isWord, isWordOf } from '../../claims/tokens/token.js'

/** A length of time before or after an event, as the tokens [from, to) print it. */
export interface WindowMention {
  readonly from: number
  readonly to: number
  /** "14 days", "one week"; absent in "the previous week", which is one of its unit. */
  readonly number?: NumberToken
  /** The token of the unit where it has no number. */
  readonly unit?: Token
  readonly unitKey: string
  readonly direction?: 'before' | 'after'
  /** The tokens of the event: "the first dose of the drug". */
  readonly anchor?: { readonly from: number; readonly to: number }
}

/** The windows that a sentence names, in token order. */
export function readWindows(tokens: readonly Token[]): WindowMention[] {
  const windows: WindowMention[] = []
  for (let at = 0; at < tokens.length;) {
    const window = isWordOf(tokens[at], OPENINGS) ? readWindow(tokens, at) : undefined
    if (window !== undefined) windows.push(window)
    at = window?.to ?? at + 1
  }
  return windows
}

const OPENINGS: ReadonlySet<string> = new Set(['within', 'during', 'in'])

/** "within 14 days before …", "in the previous week", "during the 4 weeks prior to …". */
function readWindow(tokens: readonly Token[], from: number): WindowMention | undefined {
  let at = from + 1
  if (isWord(tokens[at], 'the', 'a')) at++
  const isPast = isWordOf(tokens[at], PAST)
  if (isPast || isWord(tokens[at], 'first', 'next')) at++
  const length = lengthAt(tokens, at)
  if (length === undefined) return undefined
  const side = sideBehind(tokens, at + 1)
  // "in 14 days" takes that long; a unit alone is a window only behind "previous" or before an event.
  const isBounded = isPast || side.direction !== undefined
  if (!isBounded && !(isWord(tokens[from], 'within') && length.number !== undefined))
    return undefined
  const direction = isPast ? 'before' : side.direction
  const { to, anchor } = side
  return {
    from,
    to,
    ...length,
    ...(direction && { direction }),
    ...(anchor && { anchor }),
  }
}

const PAST: ReadonlySet<string> = new Set(['previous', 'past', 'last', 'preceding', 'prior'])

function lengthAt(
  tokens: readonly Token[],
  at: number,
): Pick<WindowMention, 'number' | 'unit' | 'unitKey'> | undefined {
  const token = tokens[at]
  if (token?.type === 'number') {
    const { unit } = token
    return unit?.quantity === 'time' ? { number: token, unitKey: unit.key } : undefined
  }
  return token !== undefined && isWordOf(token, UNITS)
    ? { unit: token, unitKey: token.text.toLowerCase() }
    : undefined
}

const UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year'])

type Side = Pick<WindowMention, 'direction' | 'anchor' | 'to'>

/** "prior to the first dose", "before enrolment", "of screening", "after surgery", or none of these. */
function sideBehind(tokens: readonly Token[], at: number): Side {
  if (isWord(tokens[at], 'prior') && isWord(tokens[at + 1], 'to')) {
    return sideWith(tokens, at + 2, 'before')
  }
  if (isWord(tokens[at], 'before', 'preceding')) return sideWith(tokens, at + 1, 'before')
  if (isWord(tokens[at], 'after', 'following')) return sideWith(tokens, at + 1, 'after')
  if (isWord(tokens[at], 'of', 'from')) return sideWith(tokens, at + 1, undefined)
  return { to: at }
}

function sideWith(
  tokens: readonly Token[],
  from: number,
  direction: 'before' | 'after' | undefined,
): Side {
  let to = from
  while (to < from + LONGEST_ANCHOR && isOfEvent(tokens[to])) to++
  return to === from
    ? { to, ...(direction && { direction }) }
    : { to, anchor: { from, to }, ...(direction && { direction }) }
}

const LONGEST_ANCHOR = 8

function isOfEvent(token: Token | undefined): boolean {
  const isName = token?.type === 'word' || token?.type === 'code'
  return isName && !isWordOf(token, BEHIND_EVENT)
}

/** What no longer names the event. */
const BEHIND_EVENT: ReadonlySet<string> = new Set(
  (
    'and or but nor if unless except with without within during in by for that which who is are was were ' +
    'must should may has have had will'
  ).split(' '),
)
