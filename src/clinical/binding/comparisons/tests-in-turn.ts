import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isMark, isWord, isWordLike, termOf, type Token } from '../../../claims/tokens/token.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { lastBefore } from '../figure-roles.js'
import { beforeTest } from './test-place.js'

/**
 * Whether a p-value stands in a list of tests, each behind its own outcome, and the measure was that of
 * an earlier one: "no difference in age (p = 0.77), schooling (p = 0.52) or income (p = 0.06)".
 */
export function isOfEarlierTest(
  { tokens, figures }: Sentence,
  index: number,
  measure: MeasureMention,
): boolean {
  const figure = figures[index]
  if (figure?.type !== 'p') return false
  const earlier = figures[lastBefore(figures, index, isTest)]
  if (earlier === undefined || earlier.from < measure.to) return false
  const bracket = beforeTest(tokens, figure.from)
  const first = pastJoint(tokens, earlier.to + 1)
  return first > earlier.to + 1 && first < bracket && startsNoun(tokens[first])
}

function isTest({ type, p }: FigureMention): boolean {
  return type === 'p' || p !== undefined
}

/** Past the comma and the conjunction between two items of a list. */
function pastJoint(tokens: readonly Token[], from: number): number {
  const at = isMark(tokens[from], ',', ';') ? from + 1 : from
  return isWord(tokens[at], 'and', 'or') ? at + 1 : at
}

/** A word that begins the name of an outcome, and no phrase that says for whom or when. */
function startsNoun(token: Token | undefined): boolean {
  if (token === undefined || !isWordLike(token) || token.text.length < SHORTEST_NOUN) return false
  const category = termOf(token)?.category
  return category === undefined ? !GOING_ON.has(token.lower) : category === 'condition'
}

const SHORTEST_NOUN = 3

/** Words that go on with the same outcome: for another group, at another time, against another group. */
const GOING_ON: ReadonlySet<string> = new Set(
  (
    'for with among from the but not only also both after before during between within versus compared ' +
    'those than when while whereas although was were had did has have this these they respectively again'
  ).split(' '),
)
