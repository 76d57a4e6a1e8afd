import { isFigure, type Figure } from '../../src/index.js'
import type { Read } from './sentence.js'

/** The number that a claim states exactly; none of ratios. */
export function figureOf(claim: Read): Figure[] {
  if (claim.kind === 'ratio') return []
  const number = claim.kind === 'proportion' ? claim.value.percent : claim.value.number
  return isFigure(number) && number.hedge === undefined ? [number] : []
}

/** Whether the words are "from … to …", with at most a unit or a time between. */
export function leadsTo(context: string, { place: a }: Figure, { place: b }: Figure): boolean {
  const between = context.slice(a.at + a.quote.length, b.at).replace(timed, '')
  const isFrom = /\bfrom $/iu.test(context.slice(Math.max(0, a.at - longestWord), a.at))
  return isFrom && between.length < longestUnit && /^[^\d,;.]*\bto $/u.test(between)
}

/** "at day 14", "after 26 weeks", "in 2023". */
export const timed =
  /\b(?:at|by|on|in|after) (?:(?:day|week|month|year) \d{1,3}|\d{1,3} (?:days|weeks|months|years)|(?:19|20)\d\d)\b/iu

const longestWord = 6
const longestUnit = 30
