import type { FigureMention } from '../../../claims/mentions/mention.js'
import {
  isDash,
  isWord,
  isWordOf,
  termLength,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { textOf } from '../../reading/text-of.js'
import { KNOWN_PARTS } from './back-references.js'
import { measureOfCounted } from './counted-things.js'
import { peopleMeasure } from './counted-people.js'
import type { Counted } from './counts.js'

/**
 * Some of the people or things that were told of before: "Eleven of the invited adults moved away",
 * "two of these ulcers". One of several parts of a study only says which ("one of the centres").
 */
export function someOfKnown(
  tokens: readonly Token[],
  { from, to }: FigureMention,
): Counted | undefined {
  if (!isWord(tokens[to], 'of') || !isWordOf(tokens[to + 1], POINTING)) return undefined
  for (let at = to + 2; at < to + 2 + LONGEST_NOUN; at++) {
    const token = tokens[at]
    if (token?.type !== 'word' && token?.type !== 'code' && !isDash(token)) return undefined
    if (isWordOf(token, ENDS)) return undefined
    if (termOf(token, 'people') ?? termOf(token, 'subgroup')) {
      return { unit: 'patient', measure: peopleMeasure(tokens, from, at) }
    }
    const thing = termOf(token, 'counted')
    if (thing !== undefined && isPlural(token)) {
      if (KNOWN_PARTS.has(thing.key)) return undefined
      return { unit: thing.key, measure: measureOfCounted(tokens, at, at, thing) }
    }
    // "one of the side effects": which one it is.
    if (termOf(token, 'measure')?.nature === 'safety') {
      if (isOne(tokens[from])) return undefined
      return { unit: 'event', measure: { label: textOf(tokens, at, at + termLength(token)) } }
    }
  }
  return undefined
}

const POINTING: ReadonlySet<string> = new Set('the these those our'.split(' '))

/** "the first three invited adults". */
const LONGEST_NOUN = 4

const ENDS: ReadonlySet<string> = new Set(
  'of in with and or to for at from who was were'.split(' '),
)

function isOne(token: Token | undefined): boolean {
  return token?.type === 'number' && token.number.value === 1
}

function isPlural(token: Token | undefined): boolean {
  return /s$|^(?:teeth|feet)$/i.test(token?.text ?? '')
}
