import type { FigureMention } from '../../../claims/mentions/mention.js'
import type { ScopeValue } from '../../../claims/scope.js'
import { isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import { type Counted } from './counts.js'
import { predicateBehind } from '../measures/predicate.js'

/** Things that are counted of a study and not at a visit. */
const OF_DESIGN: ReadonlySet<string> = new Set(
  'arms cohorts groups studies treatments drugs sites countries variables'.split(' '),
)

/** Whether a count is of how the study is made: "the two groups at 12 months" are two all along. */
export function isOfDesign({ measure }: Counted): boolean {
  return OF_DESIGN.has(measure.key ?? '')
}

/**
 * Which people are counted, where the sentence tells by what they are or have: "30 patients were
 * smokers", "66 participants had a poor appetite". What was done with them makes no subgroup.
 */
export function traitOf(
  tokens: readonly Token[],
  figure: FigureMention,
  { measure }: Counted,
): ScopeValue | undefined {
  if (measure.key !== 'people' || isWordOf(tokens[figure.from - 1], PREPOSITIONS)) return undefined
  const verb = tokens.findIndex((token, at) => at >= figure.to && isWordOf(token, BEING))
  if (verb < 0 || verb - figure.to > LONGEST_SUBJECT || goesAstray(tokens, figure.to, verb))
    return undefined
  const text = predicateBehind(tokens, verb)
  if (text === undefined || /^(?:(?:\w+ly )?\w+ed|been)\b/i.test(text)) return undefined
  return { key: text.toLowerCase(), text, origin: 'stated', rule: 'predicate-behind-figure' }
}

const PREPOSITIONS: ReadonlySet<string> = new Set('in of for from among with to by'.split(' '))
const BEING: ReadonlySet<string> = new Set('was were are had have has'.split(' '))
const LONGEST_SUBJECT = 3

/** "20 patients in whom a test was done": the verb has another subject. */
function goesAstray(tokens: readonly Token[], from: number, verb: number): boolean {
  return tokens
    .slice(from, verb)
    .some(
      (token) => token.type !== 'word' || isWord(token, 'in', 'whom', 'that', 'a', 'the', 'and'),
    )
}
