import { isDigit, isLetter } from './characters.js'
import type { Token } from './token.js'

/**
 * Where the reference mark ends that begins at `index`, if one does: digits glued to a full stop,
 * comma or closing bracket after a word ("trial.2", "therapy,3,4"), or small whole numbers in
 * brackets behind a word ("care available [4-5]"). A bracket behind a number is an interval or a
 * range, never a citation.
 */
export function citationEnd(
  text: string,
  index: number,
  before: Token | undefined,
): number | undefined {
  if (before === undefined) return undefined
  const first = text.charCodeAt(index)
  if (first === OPENING_BRACKET) return bracketed(text, index, before)
  return isDigit(first) ? glued(text, index, before) : undefined
}

const OPENING_BRACKET = 91

const BRACKETED = /\[\d{1,3}(?:\s?[-–,;]\s?\d{1,3})*\]/y
const GLUED = /\d{1,2}(?:[-–,]\d{1,2})*(?=\s|$|[)\]”"’])/y

function bracketed(text: string, index: number, before: Token): number | undefined {
  if (before.type === 'number') return undefined
  if (before.type === 'word' && SPREAD_WORDS.has(before.lower)) return undefined
  if (before.type === 'mark' && !'.,;:)]”"’'.includes(before.text)) return undefined
  BRACKETED.lastIndex = index
  return BRACKETED.test(text) ? BRACKETED.lastIndex : undefined
}

/** Words whose bracket holds bounds: "median (range) [12-55]". */
const SPREAD_WORDS: ReadonlySet<string> = new Set(['range', 'iqr', 'ci', 'n', 'quartiles'])

function glued(text: string, index: number, before: Token): number | undefined {
  if (before.end !== index || before.type !== 'mark' || !'.,;)”"’'.includes(before.text))
    return undefined
  if (!isLetterOrClosing(text.charAt(before.start - 1))) return undefined
  GLUED.lastIndex = index
  return GLUED.test(text) ? GLUED.lastIndex : undefined
}

function isLetterOrClosing(sign: string): boolean {
  return isLetter(sign.charCodeAt(0)) || (sign !== '' && ')”"’'.includes(sign))
}
