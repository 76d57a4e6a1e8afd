import type { FigureMention } from '../../claims/mentions/mention.js'
import { isMark, isWordOf, type Token } from '../../claims/tokens/token.js'
import type { Sentence } from '../reading/sentence.js'
import { CLAUSE_WORDS } from './noun-phrase.js'

/**
 * Whether the p-value at a place is of what happened within one group: a change over time or a
 * relation of two quantities ("weight fell in the control group (P = .03)"). Any other p compares
 * groups, and is of none of them.
 */
export function isWithinGroup({ tokens }: Sentence, { from }: FigureMention): boolean {
  let changes = false
  for (let at = from - 1; at >= 0 && !endsClause(tokens, at); at--) {
    if (isWordOf(tokens[at], COMPARING)) return false
    changes ||= isWordOf(tokens[at], CHANGING)
  }
  return changes
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  return (
    isMark(tokens[at], ';') ||
    (isWordOf(tokens[at], CLAUSE_WORDS) && !isWordOf(tokens[at], COMPARING))
  )
}

/** Words that set one group against another. */
const COMPARING: ReadonlySet<string> = new Set(
  'than versus vs between more less greater fewer difference differences differed'.split(' '),
)

const CHANGING: ReadonlySet<string> = new Set(
  (
    'increase increases increased increasing decrease decreases decreased decreasing change changes ' +
    'changed improved improvement improvements worsened rose fell declined decline reduction reduced ' +
    'gain gained lost loss correlated correlation correlations associated association before baseline ' +
    'after time'
  ).split(' '),
)
