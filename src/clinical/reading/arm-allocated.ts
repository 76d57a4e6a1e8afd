import {
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordLike,
  isWordOf,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { armKey } from './arm-combinations.js'
import { isHyphenated } from './arm-name.js'
import type { Marker } from './marker.js'
import { textOf } from './text-of.js'

/** Index of the word of a sentence that says people were allocated; none where no word does. */
export function allocationIn(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex((token) => termOf(token, 'analysis-set')?.key === 'randomised')
  // "100 people were randomised from sites in Peru (n = 60) and Chile (n = 40)" were allocated to neither.
  const isTo = tokens.some((token, behind) => behind > at && isWord(token, 'to', 'receive', 'into'))
  return at < 0 || !isTo ? undefined : at
}

/**
 * What people were allocated to, by its own name, where its size stands behind it: "randomised to
 * nurse-led care (n = 40) or usual care (n = 38)".
 */
export function readAllocated(tokens: readonly Token[], at: number): Marker | undefined {
  if (!isWordOf(tokens[at - 1], LEADS) && !isMark(tokens[at - 1], ',', ':')) return undefined
  if (isWordOf(tokens[at], LEADS)) return undefined
  let to = at
  while (to - at < LONGEST_NAME && isNamePart(tokens, to)) to++
  if (to === at || !isSize(tokens, to)) return undefined
  const text = textOf(tokens, at, to)
  // "placebo plus fulvestrant" is what the text calls the placebo group elsewhere.
  const key = isWord(tokens[at], 'placebo') ? 'placebo' : armKey(text)
  return { dimension: 'arm', key, text, from: at, to }
}

const LEADS: ReadonlySet<string> = new Set('to receive either or and a an the'.split(' '))
const LONGEST_NAME = 8

/** "(n = 40", "(N=40". */
function isSize(tokens: readonly Token[], at: number): boolean {
  return isOpening(tokens[at]) && isWord(tokens[at + 1], 'n') && isMark(tokens[at + 2], '=')
}

/** A word of a treatment's name, or a sign within it; a disease, a set or people are no treatment. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (isDash(token) || isMark(token, '+', '/', '®', '™')) return true
  if (!isWordLike(token) || isWordOf(token, NO_PARTS)) return false
  if (isHyphenated(tokens, at)) return true
  const category = termOf(token)?.category
  return category === undefined || TREATMENTS.has(category)
}

const TREATMENTS: ReadonlySet<string> = new Set(['subject', 'schedule', 'hedge', 'counted'])

const NO_PARTS: ReadonlySet<string> = new Set(
  'or and to in of on at for from by who were was had one two three group groups arm arms'.split(
    ' ',
  ),
)
