import type { Scope } from '../../../claims/scope.js'
import { isOpening, isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import { clauseStart } from '../measures/clauses.js'
import { nounBefore, nounPhrase } from '../measures/noun-phrase.js'
import type { TimePoint } from '../groups/time-points.js'

/**
 * What a ratio foretells and in whom, where its sentence says what predicts what: "Daily walking (OR
 * 2.8) and high scores (OR 1.2) were predictors of recovery at 12 months". Each ratio is of the noun
 * before its bracket; a time behind the outcome is that of the outcome for all of them.
 */
export function foretoldBy(
  tokens: readonly Token[],
  { nature, from }: MeasureMention,
  times: readonly TimePoint[],
): Scope | undefined {
  const bracket = from - 1
  if (nature !== 'ratio' || !isOpening(tokens[bracket])) return undefined
  const start = outcomeStart(tokens)
  if (start === undefined) return undefined
  const noun = nounBefore(tokens, clauseStart(tokens, bracket), bracket)
  if (!/\p{L}{3}/u.test(noun)) return undefined
  const text = nounPhrase(tokens, start, tokens.length)
  if (!/\p{L}{3}/u.test(text)) return undefined
  const [time, another] = times
  const isOfOutcome = time !== undefined && another === undefined && time.at > start
  return {
    endpoint: { key: text.toLowerCase(), text, origin: 'stated', rule: 'outcome-at-risk' },
    subgroup: {
      key: noun.toLowerCase(),
      text: noun,
      origin: 'stated',
      rule: 'group-before-figure',
    },
    ...(isOfOutcome && { timePoint: time.value }),
  }
}

/** Where the outcome begins: behind "predictors of", "risk factors for", "predictive of". */
function outcomeStart(tokens: readonly Token[]): number | undefined {
  const noun = tokens.findIndex(
    (token, at) => isWordOf(token, PREDICTORS) && isWord(tokens[at + 1], 'of', 'for'),
  )
  if (noun < 0) return undefined
  const isFactor = isWord(tokens[noun], 'factor', 'factors')
  return isFactor && !isWord(tokens[noun - 1], 'risk', 'prognostic') ? undefined : noun + 2
}

const PREDICTORS: ReadonlySet<string> = new Set(
  'predictor predictors predictive determinant determinants factor factors'.split(' '),
)
