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
  if (!isWordOf(noun, ARM_NOUNS) || name === undefined) return undefined
  const named = (isWordLike(name) && LETTERS.test(name.text)) || isSmallNumber(name)
  if (!named) return undefined
  const kind = noun?.text.toLowerCase() ?? ''
  const second = secondName(tokens, next + 1)
  if (second !== undefined) {
    const text = `${kind} ${name.text} + ${kind} ${tokens[second]?.text ?? ''}`
    return { dimension: 'arm', key: text, text, from: at, to: second + 1 }
  }
  const text = `${kind} ${name.text}`
  return { dimension: 'arm', key: text, text, from: at, to: next + 1 }
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
