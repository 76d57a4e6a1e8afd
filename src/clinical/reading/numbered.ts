import { isWordOf, type Token } from '../../claims/tokens/token.js'

/**
 * Nouns whose number tells which one is meant, and counts nothing: "phase 2", "Table 3", "grade 4".
 */
const NUMBERED: ReadonlySet<string> = new Set(
  (
    'phase phases table tables figure figures fig figs section chapter appendix page pages box line ' +
    'step stage grade grades type class level version v visit cycle question item volume vol ' +
    'supplement part equation eq ref reference'
  ).split(' '),
)

/** Whether the number at a token is the name of one of many. */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'number' && isWordOf(tokens[at - 1], NUMBERED)
}
