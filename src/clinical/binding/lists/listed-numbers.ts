import { type FigureMention, isNumeral } from '../../../claims/mentions/mention.js'
import { isMark, isWordOf, termOf, type Token } from '../../../claims/tokens/token.js'

/** "4.2 kg in the one group and 1.1 kg in the other": one number after another of the same sort. */
export function goesOn(
  tokens: readonly Token[],
  before: FigureMention,
  figure: FigureMention,
): boolean {
  if (before.type !== 'plain' || before.unit?.key !== figure.unit?.key) return false
  const between = tokens.slice(before.to, figure.from)
  if (between.length === 0 || between.length > LONGEST_GROUP) return false
  if (between.some(isBreak)) return false
  const joint = between.findIndex((token) => isWordOf(token, JOINTS) || isMark(token, ',', '/'))
  return joint >= 0 && isLikeNumber(before, figure)
}

function isBreak(token: Token): boolean {
  if (isWordOf(token, BREAKS) || isMark(token, ';', ':')) return true
  return termOf(token, 'interval') !== undefined
}

export const LONGEST_GROUP = 14
const JOINTS: ReadonlySet<string> = new Set('and versus vs compared to against or'.split(' '))
const BREAKS: ReadonlySet<string> = new Set(
  'was were is are had has have which who that while whereas but after'.split(' '),
)

/** Numbers of one list are printed alike: with decimals or a unit, or all without. */
function isLikeNumber(first: FigureMention, second: FigureMention): boolean {
  return first.unit !== undefined || hasDecimals(first) === hasDecimals(second)
}

export function hasDecimals({ number }: FigureMention): boolean {
  return isNumeral(number) && number.decimals > 0
}
