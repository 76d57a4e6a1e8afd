import type { Token } from '../tokens/token.js'
import { isDash, isMark, isWord } from '../tokens/token.js'
import type { PValueMention } from './mention.js'
import { numeralOf, type Read } from './numerals.js'

const COMPARATORS: Readonly<Record<string, PValueMention['comparator']>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '≤': '<=',
  '<=': '<=',
  '≥': '>=',
  '>=': '>=',
}

/** "P = .03", "p<0.001", "p-value = 0.2" at `at`. */
export function readPValue(tokens: readonly Token[], at: number): Read<PValueMention> | undefined {
  const first = tokens[at]
  if (!isWord(first, 'p') || first === undefined) return undefined
  let next = at + 1
  if (isDash(tokens[next])) next++
  if (isWord(tokens[next], 'value', 'values')) next++
  const sign = tokens[next]
  const number = tokens[next + 1]
  const comparator = sign?.type === 'mark' ? COMPARATORS[sign.text] : undefined
  if (comparator === undefined || number?.type !== 'number' || isMark(tokens[next + 2], '%')) {
    return undefined
  }
  if (number.number.value > 1) return undefined
  const numeral = numeralOf(number)
  return {
    value: { comparator, number: numeral, start: first.start, end: number.end },
    next: next + 2,
  }
}
