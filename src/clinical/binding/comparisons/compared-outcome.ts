import type { Scope } from '../../../claims/scope.js'
import { isWord, isWordOf, termOf, type Token } from '../../../claims/tokens/token.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import { nounPhrase } from '../measures/noun-phrase.js'

/**
 * What a difference or a ratio compares, where its own name says so: "the mean difference in grip
 * strength was 2.1 kg", "the risk ratio of falling was 0.8", "the hazard ratio for death was 0.7".
 * Undefined where what follows is a group; "for" may name the exposure, so that only what happens to
 * people is the outcome behind it.
 *
 * @param before the token at which the figure begins
 */
export function outcomeCompared(
  tokens: readonly Token[],
  { nature, to }: MeasureMention,
  before: number,
): Scope | undefined {
  const isFor = nature === 'ratio' && isWord(tokens[to], 'for')
  const isSaid = isFor || isWord(tokens[to], nature === 'difference' ? 'in' : 'of')
  if (!isSaid || to >= before || before - to > LONGEST_CLAUSE) return undefined
  const text = nounPhrase(tokens, to + 1, before)
  const length = text.split(' ').length
  const named = tokens.slice(to + 1, to + 2 + length)
  if (!/\p{L}{3}/u.test(text) || named.some(isOfGroup)) return undefined
  if (isFor && !HAPPENINGS.test(text)) return undefined
  return { endpoint: { key: text.toLowerCase(), text, origin: 'stated', rule: 'outcome-at-risk' } }
}

const LONGEST_CLAUSE = 15

/** What happens to people and is no trait of theirs, at the end of its phrase. */
const HAPPENINGS =
  /\b(?:deaths?|progression|failure|infarction|stroke|bleeding|hospitali[sz]ation|readmission|discontinuation|withdrawal|events?|falls?|fractures?|infections?|response|worsening|deterioration)$/i

function isOfGroup(token: Token): boolean {
  return GROUPS.has(termOf(token)?.category ?? '') || isWordOf(token, GENERAL)
}

const GROUPS: ReadonlySet<string> = new Set(['people', 'group', 'condition', 'subject', 'trial'])

/** Words that name no outcome. */
const GENERAL: ReadonlySet<string> = new Set(
  'favour favor outcome outcomes effect effects mean means median group groups arm arms'.split(' '),
)
