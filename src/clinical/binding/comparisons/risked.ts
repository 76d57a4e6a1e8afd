import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isMark, isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import type { Scope } from '../../../claims/scope.js'
import { nounPhrase } from '../measures/noun-phrase.js'

/**
 * What a ratio compares, where its clause says of what the odds or the risk are: "higher odds of
 * falling (OR 1.7)". Undefined where it does not: the words before a ratio may name the exposure.
 */
export function outcomeAtRisk(tokens: readonly Token[], before: number): Scope | undefined {
  for (let at = before - 1; at >= 0 && before - at < LONGEST_CLAUSE; at--) {
    if (isMark(tokens[at], '.', ';')) return undefined
    if (!isWordOf(tokens[at], CHANCES) || !isWord(tokens[at + 1], 'of')) continue
    const text = nounPhrase(tokens, at + 2, before)
    if (!/\p{L}{3}/u.test(text)) return undefined
    return {
      endpoint: { key: text.toLowerCase(), text, origin: 'stated', rule: 'outcome-at-risk' },
    }
  }
  return undefined
}

const LONGEST_CLAUSE = 40

const CHANCES: ReadonlySet<string> = new Set(
  'odds risk likelihood probability hazard chance chances incidence prevalence'.split(' '),
)

/** "a 34% reduction in the risk of relapse", "19% lower odds": a chance in one group against another's. */
export function comparesRisks(tokens: readonly Token[], { type, to }: FigureMention): boolean {
  if (type !== 'percent' || !isWordOf(tokens[to], LOWERED)) return false
  const behind = tokens.slice(to + 1, to + 1 + LONGEST_LEAD)
  return behind.some((token) => isWordOf(token, CHANCES))
}

/** "in the relative risk". */
const LONGEST_LEAD = 4

const LOWERED: ReadonlySet<string> = new Set(
  'reduction decrease increase lower higher reduced increased greater relative'.split(' '),
)
