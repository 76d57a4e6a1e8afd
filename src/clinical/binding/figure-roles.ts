import type { FigureMention } from '../../claims/mentions/mention.js'
import { isClosing, isMark, isWord, termOf, type Token } from '../../claims/tokens/token.js'

/** Figures that say how many people a group has. */
export function isSize(figure: FigureMention): boolean {
  if (figure.type === 'n') return true
  return figure.type === 'plain' && figure.unit === undefined && figure.deviation === undefined
}

/** Figures that give a result; sizes, doses and spans describe the group or the treatment. */
export function isResult(figure: FigureMention): boolean {
  if (figure.type === 'plain') return !isSize(figure) && figure.unit?.quantity !== 'dose'
  return figure.type === 'percent' || figure.type === 'fraction' || figure.type === 'p'
}

/** Whether a figure says whom it counts: "41 of 458 patients (9.0%)". */
export function namesPeople(tokens: readonly Token[], { from, to }: FigureMention): boolean {
  return tokens.slice(from, to).some((token) => termOf(token, 'people') !== undefined)
}

/** Whether a share says whose it is: "17 patients (44.7%)", "30% of patients". */
export function isOfPeople(tokens: readonly Token[], figure: FigureMention): boolean {
  if (figure.type !== 'percent' && figure.type !== 'fraction') return false
  return isWord(tokens[figure.to], 'of') || namesPeople(tokens, figure)
}

/** Whether only a comma, "and" or the like stands between two figures. */
export function areCoordinated(
  tokens: readonly Token[],
  first: FigureMention,
  second: FigureMention,
): boolean {
  return onlyEnumerates(tokens, first.to, second.from)
}

/** Whether [from, to) holds nothing but a comma, "and" or the like. */
export function onlyEnumerates(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!isMark(token, ',', ';', '&') && !isWord(token, 'and', 'or') && !isClosing(token))
      return false
  }
  return to - from <= 3
}

/** "from 8.1% to 7.4%": where something began and where it ended. */
export function isFromTo(
  tokens: readonly Token[],
  first: FigureMention,
  second: FigureMention,
): boolean {
  const isPair = second.from === first.to + 1 && isWord(tokens[first.to], 'to')
  return isPair && isWord(tokens[first.from - 1], 'from')
}

/** Tokens between a group and the size in the bracket behind it: a noun and the bracket. */
export const NEXT_TO = 2

/** The index of the last figure before one that passes a test; -1 where none does. */
export function lastBefore(
  figures: readonly FigureMention[],
  index: number,
  passes: (figure: FigureMention) => boolean,
): number {
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at]
    if (figure !== undefined && passes(figure)) return at
  }
  return -1
}
