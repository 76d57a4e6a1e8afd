import type { Token } from '../tokens/token.js'
import { isClosing } from '../tokens/token.js'
import { readUnit, type Unit } from '../tokens/units.js'
import type { Read } from './numerals.js'

/**
 * The unit that stands behind what is printed with a number: "8.4 (95% CI, 2.8-11.3) months",
 * "27.1 (3.9) kg/m2", "54.2 [8.1] %". A unit of a single letter must stand behind a bracket.
 */
export function readLateUnit(tokens: readonly Token[], at: number): Read<Unit> | undefined {
  const first = tokens[at]
  if (first === undefined || first.type === 'number' || first.type === 'date') return undefined
  let text = ''
  const ends: number[] = []
  for (let next = at; next < at + MOST_TOKENS; next++) {
    const token = tokens[next]
    if (token === undefined) break
    text += (token.spaced && next > at ? ' ' : '') + token.text
    ends.push(text.length)
  }
  const read = readUnit(text, 0)
  const last = read === undefined ? -1 : ends.indexOf(read.end)
  if (read === undefined || last < 0) return undefined
  const isWord = read.end > LONGEST_LETTERS || isClosing(tokens[at - 1])
  return isWord ? { value: read.unit, next: at + last + 1 } : undefined
}

/** "mL / min / 1.73 m2" has as many. */
const MOST_TOKENS = 7

/** What is no longer may as well be a word or a name: "a", "h", "mo". */
const LONGEST_LETTERS = 2
