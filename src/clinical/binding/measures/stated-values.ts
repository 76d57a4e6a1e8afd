import { type FigureMention, isNumeral } from '../../../claims/mentions/mention.js'
import { isMark, isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import { isChangeBefore, leadOf } from './changed.js'
import { goesOn } from '../lists/listed-numbers.js'

/**
 * Whether a clause says outright that something was a number: to be sure that it came out and was not
 * set, the text must be where results are told, or give a second group's or time's in one breath ("was
 * 45 min in the first and 52 min in the second").
 */
export function isStatedValue(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
  isAmongResults: boolean,
): boolean {
  const [figure, next] = [figures[index], figures[index + 1]]
  if (figure === undefined || !isWordOf(tokens[leadOf(tokens, figure.from)], COPULAS)) return false
  return isAmongResults || (next !== undefined && isPlaced(tokens, figure, next))
}

const COPULAS: ReadonlySet<string> = new Set('was were averaged reached'.split(' '))

/** "45 min in the first and 52 min in the second group". */
function isPlaced(tokens: readonly Token[], first: FigureMention, second: FigureMention): boolean {
  const isFirst = isWordOf(tokens[first.to], PLACES)
  const isSecond = isWordOf(tokens[second.to], PLACES) || isMark(tokens[second.to], '.')
  return isFirst && isSecond && goesOn(tokens, first, second)
}

const PLACES: ReadonlySet<string> = new Set('in at for with among after before on'.split(' '))

/** "fell from 71.2 kg at the start to 68.4 kg at the end": both ends of a way. */
export function isOnTheWay(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
  index: number,
): boolean {
  const [before, figure, next] = [figures[index - 1], figures[index], figures[index + 1]]
  if (figure === undefined) return false
  if (next !== undefined && isWay(tokens, figure, next)) return true
  return before !== undefined && isWay(tokens, before, figure)
}

function isWay(tokens: readonly Token[], first: FigureMention, second: FigureMention): boolean {
  if (!isWord(tokens[first.from - 1], 'from') || !isWord(tokens[second.from - 1], 'to'))
    return false
  if (first.unit?.key !== second.unit?.key || !isNumeral(second.number)) return false
  const between = tokens.slice(first.to, second.from - 1)
  const isShort =
    between.length <= LONGEST_PLACE && !between.some((token) => isMark(token, ';', '.'))
  return isShort && isChangeBefore(tokens, first.from - 1)
}

const LONGEST_PLACE = 8
