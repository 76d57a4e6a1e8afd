import {
  isFigure,
  roundingError,
  someDigitAway,
  type Claim,
  type Figure,
  type PrintedNumber,
} from '../../src/index.js'
import { inWords, slack, type Outcome } from './messages.js'
import { only, type Read } from './sentence.js'

/** "a 29% reduction in the risk of death (HR, 0.71)": a relative change with the ratio it comes from. */
interface RelativeChange {
  readonly claim: Claim<'estimate'>
  readonly percent: Figure
  readonly ratio: Claim<'ratio'>
  /** The percentages that the ratio allows, rounded as it is. */
  readonly low: number
  readonly high: number
}

/** Odds are no risks: "29% lower odds" is another number than "29% fewer". */
const ratios: ReadonlySet<string> = new Set(['hazard-ratio', 'risk-ratio', 'rate-ratio'])

const falls =
  /\b(?:reduc\w+|lower\w*|decreas\w+|cut(?:s|ting)?|fell|dropp?\w*|declin\w+|less likely|fewer)\b/iu
const rises = /\b(?:increas\w+|higher|more likely|greater)\b/iu

/** Holds the relative change of a sentence against the ratio that makes it. */
export function holdRelative(sentence: readonly Read[]): Outcome {
  const change = relativeChange(sentence)
  if (change === undefined) return undefined
  const { claim, percent, ratio, low, high } = change
  const fits = (one: PrintedNumber): boolean => {
    const half = roundingError(one) + slack
    return Math.abs(one.value) + half >= low && Math.abs(one.value) - half <= high
  }
  const expected = inWords(low, high, percent.decimals, '%')
  const printed = ratio.value.number.text
  if (fits(percent)) {
    const isTelling = someDigitAway(percent, (changed) => !fits(changed))
    return isTelling ? { claim, how: `${printed} is a change by ${expected}` } : undefined
  }
  const finding = {
    message: 'relative',
    data: { percent: percent.text, measure: ratio.measure.label, ratio: printed, expected },
    at: claim,
    related: [{ message: 'the ratio', at: ratio }],
    derivation: [`with what rounding allows, ${printed} is a change by ${expected}`],
  } as const
  return { finding }
}

/** The relative change of a sentence with one of them and one ratio, where its direction is told. */
function relativeChange(sentence: readonly Read[]): RelativeChange | undefined {
  const ratio = only(sentence.filter((claim) => claim.kind === 'ratio'))
  const claim = only(sentence.filter(isRelative))
  if (ratio === undefined || claim === undefined || !ratios.has(ratio.measure.key ?? ''))
    return undefined
  const { number: percent } = claim.value
  const { context } = claim.place
  const { value, hedge } = ratio.value.number
  if (!isFigure(percent) || percent.hedge !== undefined || hedge !== undefined) return undefined
  const isFall = falls.test(context)
  if (isFall === rises.test(context) || isFall !== value < 1) return undefined
  const half = roundingError(ratio.value.number)
  const sign = isFall ? -1 : 1
  const ends = [value - half, value + half].map((end) => 100 * sign * (end - 1))
  return { claim, percent, ratio, low: Math.min(...ends), high: Math.max(...ends) }
}

function isRelative(claim: Read): claim is Claim<'estimate'> {
  return claim.kind === 'estimate' && claim.value.statistic === 'change' && claim.value.unit === '%'
}
