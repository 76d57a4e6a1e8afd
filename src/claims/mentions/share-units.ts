import type { Token } from '../tokens/token.js'
import { isMark, isWord, isWordOf } from '../tokens/token.js'
import type { Unit } from '../tokens/units.js'
import { isBehindComparison } from './comparison.js'
import { type FigureMention, isNumeral } from './mention.js'

/**
 * Gives a bare number the unit that is printed once for a pair or a list: "8.4 and 15.3 months",
 * "41.6 versus 44.4%", "9.9 months with the drug versus 5.1".
 */
export function shareUnits(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
): FigureMention[] {
  const shared = figures.map((figure, at) =>
    isNoneOfListed(tokens, figures[at - 1], figure)
      ? asPercent(figure)
      : unitOfCompared(tokens, figures[at - 1], figure),
  )
  for (let at = shared.length - 2; at >= 0; at--) {
    const figure = shared[at]
    const next = shared[at + 1]
    if (figure === undefined || next === undefined || !isBare(figure)) continue
    const isResult = hasDecimals(figure) || next.unit?.quantity === 'time'
    if (!areJoined(tokens, figure.to, next.from, isResult)) continue
    if (next.type === 'plain' && next.unit && mayShare(figure, next.unit, tokens[figure.to])) {
      shared[at] = { ...figure, unit: next.unit }
    } else if (next.type === 'percent' && isNumeral(figure.number) && next.count === undefined) {
      shared[at] = { ...figure, type: 'percent', percent: figure.number }
    }
  }
  return shared
}

/** "9.9 months in arm A versus 5.1": a number right behind "versus" is in the unit of the one before. */
function unitOfCompared(
  tokens: readonly Token[],
  before: FigureMention | undefined,
  figure: FigureMention,
): FigureMention {
  if (before === undefined || !isBare(figure) || !isNumeral(figure.number)) return figure
  if (!hasDecimals(figure)) return figure
  if (!isBehindComparison(tokens, figure.from) || isNoun(tokens[figure.to])) return figure
  if (before.type === 'percent') return { ...figure, type: 'percent', percent: figure.number }
  return before.type === 'plain' ? { ...figure, unit: before.unit } : figure
}

/** "12%, 5%, and 0", "12% in arm A and 0 in arm B": the last of a list of percentages, without its sign. */
function isNoneOfListed(
  tokens: readonly Token[],
  before: FigureMention | undefined,
  figure: FigureMention,
): boolean {
  if (before?.type !== 'percent' || before.count !== undefined) return false
  if (!isBare(figure) || !isNumeral(figure.number) || figure.number.text !== '0') return false
  if (!isWord(tokens[figure.from - 1], 'and', 'or') || isNoun(tokens[figure.to], NOT_OF))
    return false
  const joint = figure.from - 1
  if (isWord(tokens[figure.to], 'in', 'for', 'with') && joint - before.to <= LONGEST_GROUP)
    return tokens[before.to]?.text === tokens[figure.to]?.text
  return joint === before.to || (joint === before.to + 1 && isMark(tokens[before.to], ','))
}

function asPercent(figure: FigureMention): FigureMention {
  const percent = isNumeral(figure.number) ? figure.number : undefined
  return Object.assign({}, figure, { type: 'percent', percent, number: undefined })
}

/** Tokens that name the group of a figure: "in the low dose group". */
const LONGEST_GROUP = 7

/** A word behind a number that is no preposition: "5.1 points". */
function isNoun(token: Token | undefined, others: ReadonlySet<string> = PREPOSITIONS): boolean {
  return token?.type === 'word' && !isWordOf(token, others)
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in with for at on among and respectively'.split(' '),
)
const NOT_OF: ReadonlySet<string> = new Set([...PREPOSITIONS, 'of'])

/**
 * Whole numbers before an amount may count, unless both are compared ("8 vs. 5 cmH2O") or are lengths
 * of time; a stroke between two amounts makes one of them: "2.5/10 mg" of a combined product.
 */
function mayShare(figure: FigureMention, { quantity }: Unit, joint: Token | undefined): boolean {
  if (quantity === 'time') return true
  if (quantity === 'percent' || (quantity === 'dose' && isMark(joint, '/'))) return false
  return hasDecimals(figure) || isWord(joint, 'versus', 'vs')
}

function isBare({ type, unit, number }: FigureMention): boolean {
  return type === 'plain' && unit === undefined && isNumeral(number)
}

/** Results have decimals, counts have not. */
function hasDecimals({ number }: FigureMention): boolean {
  return isNumeral(number) && number.decimals > 0
}

/** Whole numbers share a unit only where they are compared: "42 versus 44%". */
function areJoined(tokens: readonly Token[], from: number, to: number, isResult: boolean): boolean {
  const between = tokens.slice(from, to).filter((token) => !isMark(token, '.'))
  if (between.length < 1 || between.length > (isResult ? 2 : 1)) return false
  return between.every(
    (token) =>
      isWord(token, 'versus', 'vs') ||
      (isResult && (isMark(token, ',', '/') || isWord(token, 'and', 'or', 'to'))),
  )
}
