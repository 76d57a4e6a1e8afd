import type { Token } from '../tokens/token.js'
import { isMark, isWord, isWordOf } from '../tokens/token.js'

/**
 * Whether the number at `at` only says which one of several things is meant, or what version:
 * "Table 2", "Figs. 3 and 4", "quintiles 2, 3, 4, and 5", "version 22.0", "RECIST 1.1".
 */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  let first = at
  for (let listed = 1; listed < LONGEST_LIST; listed++) {
    const joint = isConjunction(tokens[first - 1]) && isMark(tokens[first - 2], ',') ? 2 : 1
    const isListed = isConjunction(tokens[first - joint]) || isJoint(tokens[first - joint])
    if (!isListed || !isWhole(tokens[first - joint - 1])) break
    first -= joint + 1
  }
  return namesAt(tokens, first - 1) || namesAt(tokens, at - 1)
}

/** Items of a list of numbers that one noun leads in. */
const LONGEST_LIST = 6

function isConjunction(token: Token | undefined): boolean {
  return isWord(token, 'and', 'or')
}

function isJoint(token: Token | undefined): boolean {
  return isMark(token, ',', '&', '-', '–')
}

function isWhole(token: Token | undefined): boolean {
  return token?.type === 'number' && token.number.decimals === 0 && token.unit === undefined
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
    'question item volume vol part quintile quintiles quartile quartiles tertile tertiles decile deciles'
  ).split(' '),
)

/** Whether the number at `at` is what a rate is given for: "3.2 per 100", "22.1 weeks/1,000 patients". */
export function isRateBase(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at - 1], 'per')) return true
  const token = tokens[at]
  return token?.type === 'number' && isMark(tokens[at - 1], '/') && BASES.has(token.number.value)
}

const BASES: ReadonlySet<number> = new Set([100, 1000, 10_000, 100_000])

/** "25(OH)D": digits that begin the name of a substance. */
export function isOfSubstance(tokens: readonly Token[], at: number): boolean {
  const [opening, group, closing, rest] = tokens.slice(at + 1, at + 5)
  if (!isMark(opening, '(') || opening?.spaced !== false || group?.type !== 'word') return false
  return group.text === 'OH' && isMark(closing, ')') && rest?.spaced === false
}

/**
 * "at a 5% significance level", "a power of 80%", "β level as 20%": what a test was planned with, and
 * "baseline (100%)", what values are given in percent of.
 */
export function isOfMethod(tokens: readonly Token[], at: number): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]]
  if (isWord(next, 'level', 'power')) return true
  if (isWord(next, 'significance', 'statistical') && isWord(behind, 'level', 'power')) return true
  const token = tokens[at]
  if (token?.type !== 'number') return false
  const lead = isWordOf(tokens[at - 1], TIES) || isMark(tokens[at - 1], '=', '(') ? at - 2 : at - 1
  const noun = isWord(tokens[lead], 'level', 'error', 'risk') ? lead - 1 : lead
  if (isWord(tokens[noun], 'power') || (noun < lead && isWordOf(tokens[noun], ERRORS))) return true
  const isWhole = token.unit?.key === '%' && token.number.value === 100
  return isWhole && isWord(tokens[lead], 'baseline', 'set', 'taken', 'defined', 'control')
}

const TIES: ReadonlySet<string> = new Set('of as at to was is by'.split(' '))
const ERRORS: ReadonlySet<string> = new Set(
  'significance α β alpha beta i ii type error statistical'.split(' '),
)

/** "2 million doses": digits that a word multiplies, so that they do not give the number. */
export function isMultiplied(tokens: readonly Token[], at: number): boolean {
  return isWordOf(tokens[at + 1], MULTIPLES)
}

const MULTIPLES: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion'.split(' '),
)
