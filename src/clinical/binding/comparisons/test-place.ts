import {
  isClosing,
  isOpening,
  isWord,
  isWordLike,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { beforeFigure } from '../measures/noun-phrase.js'

/**
 * The token that what a p-value is of stands before: the p-value's bracket, where nothing in it names
 * an outcome ("(F = 11.9, p = 0.001)", "(both p < 0.05)", "(vs. the control group, p = 0.02)"), else
 * the token right before the p-value, as for any figure ("(grip strength, p = 0.03)").
 */
export function beforeTest(tokens: readonly Token[], from: number): number {
  const before = beforeFigure(tokens, from)
  const bracket = bracketAround(tokens, before)
  if (bracket === undefined) return before
  const isAgainst = isWord(tokens[bracket + 1], 'vs', 'versus', 'compared')
  const isBare = tokens.slice(bracket + 1, from).every((token) => !namesOutcome(token))
  return isAgainst || isBare ? bracket : before
}

/** The bracket that is open at a token. */
function bracketAround(tokens: readonly Token[], from: number): number | undefined {
  let depth = 0
  for (let at = from; at >= Math.max(0, from - LONGEST_BRACKET); at--) {
    if (isClosing(tokens[at])) depth++
    else if (isOpening(tokens[at]) && depth-- === 0) return at
  }
  return undefined
}

const LONGEST_BRACKET = 30

/** A word that is no part of a test: not "t", "both", "95% CI" or the name of a ratio. */
function namesOutcome(token: Token): boolean {
  if (!isWordLike(token) || token.text.length <= SYMBOL) return false
  if (isWordOf(token, OF_TESTS)) return false
  const category = termOf(token)?.category
  return category === undefined || category === 'condition'
}

/** "t", "F", "df", "r2". */
const SYMBOL = 2

const OF_TESTS: ReadonlySet<string> = new Set(
  (
    'both all each overall log rank test chi square wald anova ancova the for and with adjusted ' +
    'unadjusted corrected two-sided one-sided sided tailed value values confidence interval trend'
  ).split(' '),
)
