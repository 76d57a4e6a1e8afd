import {
  isDash,
  isMark,
  isWord,
  isWordLike,
  isWordOf,
  type Token,
} from '../../claims/tokens/token.js'
import type { Marker } from './marker.js'

/** What an arm is called in the singular. */
export const ARM_NOUNS: ReadonlySet<string> = new Set(['group', 'arm'])

/** "arm B", "group RB", "Group-B", "group 2", "group A vs B": an arm by its letters or its number. */
export function namedByLetter(tokens: readonly Token[], at: number): Marker | undefined {
  const noun = tokens[at]
  const next = isDash(tokens[at + 1]) && tokens[at + 2]?.spaced === false ? at + 2 : at + 1
  const name = tokens[next]
  if (!isWordOf(noun, ARM_NOUNS) || name === undefined || !isName(name)) return undefined
  const kind = noun?.text.toLowerCase() ?? ''
  const second = secondName(tokens, next + 1)
  if (second !== undefined) {
    const text = `${kind} ${name.text} + ${kind} ${tokens[second]?.text ?? ''}`
    return { dimension: 'arm', key: text, text, from: at, to: second + 1 }
  }
  const text = `${kind} ${name.text}`
  return { dimension: 'arm', key: text, text, from: at, to: next + 1 }
}

/** "arms A, B and C", "groups 1 and 2": arms listed by one noun. */
export function listedByLetter(tokens: readonly Token[], at: number): Marker | undefined {
  const noun = PLURALS.get(tokens[at]?.text.toLowerCase() ?? '')
  if (noun === undefined) return undefined
  const names: string[] = []
  let to = at
  for (let next = at + 1; isName(tokens[next]); next = pastJoint(tokens, to)) {
    names.push(`${noun} ${tokens[next]?.text ?? ''}`)
    to = next + 1
  }
  if (names.length < 2) return undefined
  const key = names.join(' + ')
  return { dimension: 'arm', key, text: key, isList: true, from: at, to }
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['arms', 'arm'],
  ['groups', 'group'],
])

/** Past the comma, the "and" or both that stand before the next of a list. */
function pastJoint(tokens: readonly Token[], from: number): number {
  const at = isMark(tokens[from], ',') ? from + 1 : from
  const next = isWord(tokens[at], 'and', 'or') || isMark(tokens[at], '&') ? at + 1 : at
  return next === from ? Infinity : next
}

function isName(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (isWordLike(token) && LETTERS.test(token.text)) || isSmallNumber(token)
}

/** "group A vs B", "group A and B": both together. */
function secondName(tokens: readonly Token[], at: number): number | undefined {
  const isStroke = isWord(tokens[at], 'v') && isMark(tokens[at + 1], '/')
  const joins = isWord(tokens[at], 'and', 'or', 'vs', 'versus') || isMark(tokens[at], '&', '/')
  const next = isStroke ? at + 3 : at + 1
  const name = tokens[next]
  if (!(isStroke || joins) || name?.type !== 'word') return undefined
  return name.text !== 'A' && LETTERS.test(name.text) ? next : undefined
}

/** "group A", "group RB", "arm B2". */
const LETTERS = /^[A-Z]{1,3}\d?$/

function isSmallNumber(token: Token): boolean {
  return (
    token.type === 'number' && token.unit === undefined && token.number.value < 10 && !token.inWords
  )
}
