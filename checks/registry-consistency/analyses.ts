import { isFigure, type Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'
import type { RegistryRecord } from './record.js'

type Effect = Claim<'ratio' | 'estimate'>

/**
 * A p-value and the interval of the same analysis say the same of whether there is an effect. The
 * record does not tell whether the p-value has one side or two, and tests need not be the interval's:
 * only what neither explains is told.
 */
export function analysisOutcomes(record: RegistryRecord): Outcome[] {
  const claims = record.analyses()
  return claims.flatMap((test, index) => {
    const effect = claims[index + 1]
    if (test.kind !== 'p-value' || effect === undefined || effect.kind === 'p-value') return []
    return isOfSame(test, effect) ? verdicts(test, effect) : []
  })
}

function isOfSame(test: Claim<'p-value'>, effect: Effect): boolean {
  return (
    test.scope.endpoint?.key === effect.scope.endpoint?.key &&
    test.scope.timePoint?.key === effect.scope.timePoint?.key
  )
}

function verdicts(test: Claim<'p-value'>, effect: Effect): Outcome[] {
  const { interval } = effect.value
  if (interval?.level === undefined) return []
  const { lower, upper, level } = interval
  if (!isFigure(lower) || !isFigure(upper)) return []
  const none = effect.kind === 'ratio' ? 1 : 0
  if (effect.kind === 'estimate' && effect.value.statistic !== 'difference') return []
  const excludes = lower.value > none || upper.value < none
  const includes = lower.value < none && none < upper.value
  const said = verdictOf(test.value, 1 - level / 100)
  const isOpposite = (said === 'no effect' && excludes) || (said === 'an effect' && includes)
  if (said === undefined || !isOpposite) return []
  const { comparator, number } = test.value
  return [
    {
      finding: {
        message: 'verdict',
        data: {
          p: comparator === '=' ? number.text : `${comparator} ${number.text}`,
          said,
          level,
          lower: lower.text,
          upper: upper.text,
        },
        severity: 'warning',
        at: test,
        related: [{ message: 'the interval', at: lower }],
        derivation: [
          `an effect has p below ${(1 - level / 100).toFixed(2)} and an interval without ${String(none)}`,
        ],
      },
    },
  ]
}

/** What a p-value says far from the line, with one side or with two. */
function verdictOf(
  { comparator, number }: Claim<'p-value'>['value'],
  alpha: number,
): string | undefined {
  const isAbove = comparator !== '<' && comparator !== '<=' && number.value >= 2 * alpha
  const isBelow = comparator !== '>' && comparator !== '>=' && number.value <= alpha / 4
  return isAbove ? 'no effect' : isBelow ? 'an effect' : undefined
}
