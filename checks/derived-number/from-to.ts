import { isFigure, type Claim, type Figure } from '../../src/index.js'
import type { Read } from './sentence.js'

/** The number that a claim states exactly; none of ratios. */
export function figureOf(claim: Read): Figure[] {
  if (claim.kind === 'ratio') return []
  const number = claim.kind === 'proportion' ? claim.value.percent : claim.value.number
  return isFigure(number) && number.hedge === undefined ? [number] : []
}

/** When and at which dose a value was measured: "412 at week 12 at 200 mg", "61.3% in 2019". */
const circumstances =
  /\b(?:at|by|in|after|on|with) (?:(?:day|week|month|year) \d+|(?:19|20)\d\d|\d+(?:\.\d+)? (?:mg|days?|weeks?|months?|years?))\b/giu

/** Whether the words are "from … to …", with at most a unit or circumstances between. */
export function leadsTo(context: string, { place: a }: Figure, { place: b }: Figure): boolean {
  const between = context.slice(a.at + a.quote.length, b.at).replaceAll(circumstances, '')
  const isFrom = /\bfrom (?:an? (?:mean|median|average) of )?$/iu.test(
    context.slice(Math.max(0, a.at - longestLead), a.at),
  )
  return isFrom && between.length < longestUnit && /^[^\d,;.]*\bto $/u.test(between)
}

const longestLead = 30
const longestUnit = 50

/** "by 40%, from 5.0 to 3.0", "from 5.0 to 3.0 per month (40% reduction)": with no other figure between. */
export function isBeside({ place }: Claim, { place: a }: Figure, { place: b }: Figure): boolean {
  const [from, to] = place.at < a.at ? [place, a] : [b, place]
  const words = place.context.slice(from.at + from.quote.length, to.at)
  const between = words.replaceAll(circumstances, '')
  return between.length <= furthest && !/[\d;.]|\b(?:and|but|while|whereas)\b/iu.test(between)
}

const furthest = 40
