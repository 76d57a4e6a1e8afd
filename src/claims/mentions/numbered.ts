import type { Token } from '../tokens/token.js'
import { isMark, isWord, isWordOf } from '../tokens/token.js'

/**
 * Whether the number at `at` only says which one of several things is meant, or what version:
 * "Table 2", "Figs. 3 and 4", "section 2.1", "version 22.0", "RECIST 1.1".
 */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  const isListed = isMark(tokens[at - 1], ',', '&', '-', '–') || isWord(tokens[at - 1], 'and', 'or')
  if (isListed && tokens[at - 2]?.type === 'number' && namesAt(tokens, at - 3)) return true
  return namesAt(tokens, at - 1)
}

function namesAt(tokens: readonly Token[], at: number): boolean {
  const noun = isMark(tokens[at], '.') ? at - 1 : at
  return isWordOf(tokens[noun], NUMBERED)
}

const NUMBERED: ReadonlySet<string> = new Set(
  (
    'table tables figure figures fig figs section sections chapter appendix supplement equation eq ' +
    'version versions phase phases recist irecist ctcae meddra spss sas stata page pages pp box panel ' +
    'exon codon chromosome reference references ref refs line step type class level visit cycle ' +
    'question item volume vol part'
  ).split(' '),
)

/** Whether the number at `at` is what a rate is given for: "3.2 per 100", "22.1 weeks/1,000 patients". */
export function isRateBase(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at - 1], 'per')) return true
  const token = tokens[at]
  return token?.type === 'number' && isMark(tokens[at - 1], '/') && BASES.has(token.number.value)
}

const BASES: ReadonlySet<number> = new Set([100, 1000, 10_000, 100_000])

/** "2 million doses": digits that a word multiplies, so that they do not give the number. */
export function isMultiplied(tokens: readonly Token[], at: number): boolean {
  return isWordOf(tokens[at + 1], MULTIPLES)
}

const MULTIPLES: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion'.split(' '),
)
