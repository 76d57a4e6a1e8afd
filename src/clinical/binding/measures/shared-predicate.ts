import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isMark, isWord, termOf, type Token } from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import { AUXILIARIES, isVerb, predicateBehind } from './predicate.js'
import { isWordOf } from '../../../claims/tokens/token.js'

/**
 * What the people of several groups are or did, said once behind the last of their shares: "20.8% in
 * the tea group and 12.5% in the water group were asleep". Undefined where the share does not begin
 * its clause, or anything but groups and shares stands before the verb.
 */
export function sharedPredicate(
  { tokens, markers, figures }: Sentence,
  { type, from, to, count }: FigureMention,
): string | undefined {
  if (
    (type !== 'percent' && type !== 'fraction') ||
    !opensClause(tokens, from, count !== undefined)
  )
    return undefined
  let shares = 0
  for (let at = to; at < to + LONGEST_SUBJECT; at++) {
    const marker = markers.find((known) => known.from <= at && at < known.to)
    if (marker !== undefined) {
      at = marker.to - 1
      continue
    }
    const next = figures.find((figure) => figure.from === at)
    if (next !== undefined) {
      if (next.type !== type) return undefined
      shares++
      at = next.to - 1
      continue
    }
    if (isVerb(tokens[at])) return at > to && shares > 0 ? saidOf(tokens, at) : undefined
    if (!mayStand(tokens[at])) return undefined
  }
  return undefined
}

const LONGEST_SUBJECT = 30

/** What is said with the verb at a token; a bare "had" or a comparison says nothing. */
function saidOf(tokens: readonly Token[], verb: number): string | undefined {
  const text = predicateBehind(tokens, verb)
  if (text === undefined || !isWordOf(tokens[verb], AUXILIARIES)) return text
  return COMPARATIVE.test(text) ? undefined : text
}

const COMPARATIVE =
  /^(?:significantly|higher|lower|greater|more|less|similar|comparable|different)\b/i

/** Behind a stop, a comma or "and": no object of a verb, no figure of what stands before. */
function opensClause(tokens: readonly Token[], from: number, isCounted: boolean): boolean {
  const before = tokens[from - 1]
  if (before === undefined || isMark(before, ',', ';', ':')) return true
  return isCounted
    ? isWord(before, 'and', 'while')
    : isWord(before, 'and', 'while', 'whereas', 'that')
}

function mayStand(token: Token | undefined): boolean {
  if (isMark(token, ',')) return true
  if (isWord(token, 'in', 'of', 'on', 'for', 'with', 'among')) return true
  if (isWord(token, 'and', 'the', 'those', 'versus', 'vs', 'from')) return true
  return termOf(token, 'people') !== undefined || termOf(token, 'group') !== undefined
}
