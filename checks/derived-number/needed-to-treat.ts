import { isFigure, printed, roundingError, type Claim } from '../../src/index.js'
import { inWords, type Outcome } from './messages.js'
import { only, type Read } from './sentence.js'
import { modelled } from './stated-difference.js'

/** "number needed to treat, 7", "NNT = 7", "NNH of 12". */
const numberNeeded =
  /\b(?:numbers? needed to (?:treat|harm|prevent)|NNTB?|NNTH|NNH)\b[^.;\d]{0,20}(\d{1,4}(?:\.\d{1,3})?)(?![\d%])/giu

/**
 * Holds a number needed to treat against the risk difference of its sentence, or against the two
 * percentages: it is 1 divided by the difference, and commonly rounded up (A. Laupacis, D. Sackett and
 * R. Roberts, 1988).
 */
export function holdNeeded(sentence: readonly Read[]): Outcome {
  const context = sentence[0]?.place.context ?? ''
  const [match, another] = [...context.matchAll(numberNeeded)]
  if (match?.[1] === undefined || another !== undefined || modelled.test(context)) return undefined
  const difference = statedIn(sentence) ?? betweenTwo(sentence)
  if (difference === undefined || difference.value <= difference.error) return undefined
  const needed = printed(match[1])
  const { value, error, claim, text } = difference
  const [low, high] = [100 / (value + error), 100 / (value - error)]
  const margin = roundingError(needed)
  const fits =
    needed.decimals === 0
      ? needed.value >= Math.floor(low) && needed.value <= Math.ceil(high)
      : needed.value + margin >= low && needed.value - margin <= high
  if (fits) return undefined
  const expected = inWords(low, high, 1)
  const finding = {
    message: 'needed',
    data: { needed: needed.text, difference: text, expected },
    at: claim,
    derivation: [`100 / ${text} = ${expected}, with what rounding allows`],
  } as const
  return { finding }
}

interface Difference {
  /** In percentage points, with what rounding allows to either side. */
  readonly value: number
  readonly error: number
  readonly claim: Claim
  readonly text: string
}

function statedIn(sentence: readonly Read[]): Difference | undefined {
  const claim = only(
    sentence
      .filter((one) => one.kind === 'estimate')
      .filter(({ value }) => value.statistic === 'difference'),
  )
  const number = claim?.value.number
  if (claim === undefined || !isFigure(number) || number.hedge !== undefined) return undefined
  if (claim.value.unit !== '%' && claim.value.unit !== 'percentage point') return undefined
  return {
    value: Math.abs(number.value),
    error: roundingError(number),
    claim,
    text: `${number.text}%`,
  }
}

function betweenTwo(sentence: readonly Read[]): Difference | undefined {
  if (sentence.some(({ kind, measure }) => kind === 'estimate' && measure.nature === 'difference'))
    return undefined
  const [first, second, another] = sentence.filter((one) => one.kind === 'proportion')
  const [a, b] = [first?.value.percent, second?.value.percent]
  if (another !== undefined || second === undefined || a === undefined || b === undefined)
    return undefined
  if (a.hedge !== undefined || b.hedge !== undefined) return undefined
  if (first?.measure.label !== second.measure.label) return undefined
  return {
    value: Math.abs(a.value - b.value),
    error: roundingError(a) + roundingError(b),
    claim: second,
    text: `${a.text}% and ${b.text}%`,
  }
}
