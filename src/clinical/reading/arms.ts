import type { Token } from '../../claims/tokens/token.js'
import { isDash, isMark, isWord, isWordLike, isWordOf, termOf } from '../../claims/tokens/token.js'
import type { Marker } from './marker.js'

const NOUNS: ReadonlySet<string> = new Set(['group', 'arm'])

/** Words that make no name: "the two groups", "each arm", "treatment group". */
const NAMELESS: ReadonlySet<string> = new Set(
  (
    'former latter the a an each both all other either this that these those which same study treatment dose age ' +
    'patient two three four first second third one per by of in between within across whereas while but ' +
    'respective whole entire total larger smaller largest any every no another and or than versus vs'
  ).split(' '),
)

/** "placebo group", "the standard-care arm", "arm B": an arm by its name. */
export function readArm(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
): Marker | undefined {
  return namedByLetter(tokens, at) ?? namedByWords(tokens, at) ?? namedElsewhere(tokens, at, known)
}

/** Index of the first "group" or "arm" from a token on; the number of tokens where there is none. */
export function armNounFrom(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && !isWordOf(tokens[at], NOUNS)) at++
  return at
}

/** "6.5 months with placebo": the name alone, where the document calls it an arm or a group. */
function namedElsewhere(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
): Marker | undefined {
  const token = tokens[at]
  if (token === undefined || !('lower' in token) || !known.has(token.lower)) return undefined
  if (!isWordOf(tokens[at - 1], BEFORE_NAME)) return undefined
  return { dimension: 'arm', key: token.lower, text: token.text, from: at, to: at + 1 }
}

const BEFORE_NAME: ReadonlySet<string> = new Set(
  'with on for versus vs than under or to receiving'.split(' '),
)

function namedByLetter(tokens: readonly Token[], at: number): Marker | undefined {
  const noun = tokens[at]
  const next = isDash(tokens[at + 1]) && tokens[at + 2]?.spaced === false ? at + 2 : at + 1
  const name = tokens[next]
  if (!isWordOf(noun, NOUNS) || name === undefined) return undefined
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

/** Up to three words before "group" or "arm", back to the first that is no part of a name. */
function namedByWords(tokens: readonly Token[], at: number): Marker | undefined {
  for (let length = 1; length <= LONGEST_ARM_NAME; length++) {
    const noun = at + length
    if (!isWordOf(tokens[noun], NOUNS)) {
      if (!isNamePart(tokens[noun - 1])) return undefined
      continue
    }
    const words = tokens.slice(at, noun)
    // "a parallel-group trial" has no arm called parallel, nor has "characteristics group A".
    if (isDash(words.at(-1)) || namedByLetter(tokens, noun) !== undefined) return undefined
    if (!words.every(isNamePart) || !mayStandBefore(tokens[at - 1])) return undefined
    const text = words
      .map((token) => token.text)
      .join(' ')
      .replace(/ - /g, '-')
    return {
      dimension: 'arm',
      key: text.toLowerCase(),
      text: `${text} ${tokens[noun]?.text ?? ''}`,
      from: at,
      to: noun + 1,
    }
  }
  return undefined
}

/** What may stand before an arm's name; after another word the name began further left. */
function mayStandBefore(token: Token | undefined): boolean {
  return token?.type !== 'word' || BEFORE_ARM.has(token.lower)
}

const BEFORE_ARM = new Set(
  (
    'the a an in of to with from and or than versus vs for by both each between within among while ' +
    'whereas that our on into as per compared'
  ).split(' '),
)

/** How many tokens a name may have before its noun. */
export const LONGEST_ARM_NAME = 4

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (isDash(token)) return true
  if (token.type !== 'word' && token.type !== 'code') return false
  if (NAMELESS.has(token.lower)) return false
  const category = termOf(token)?.category
  return category === undefined || !NOT_A_NAME.has(category)
}

/** Terms that are never part of an arm's name. */
const NOT_A_NAME = new Set([
  'analysis-set',
  'measure',
  'people',
  'open',
  'hedge',
  'interval',
  'statistic',
  'condition',
  'lost',
])
