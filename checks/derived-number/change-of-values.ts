import {
  isFigure,
  roundingError,
  someDigitAway,
  type Claim,
  type Figure,
  type PrintedNumber,
} from '../../src/index.js'
import { inWords, slack, type Outcome } from './messages.js'
import { figureOf, isBeside, leadsTo } from './from-to.js'
import { only, type Read } from './sentence.js'
import { modelled } from './stated-difference.js'

/** Means of changes are no changes of means: only a change set behind its values is likely to be theirs. */
const averaged = /\b(?:mean|median|average|geometric|up to|ranging|range)\b/iu

/** Words of the two values, which no model made. */
const ofValues = /\b(?:(?:at|from) baseline|median)\b/giu

/**
 * Holds "fell by 40%, from 5.0 to 3.0" and "from 5.0 to 3.0 (a 40% reduction)" against the two values
 * that it leads from and to. Percentages may change by points as well as by shares of themselves.
 */
export function holdChange(sentence: readonly Read[]): Outcome {
  const claim = only(sentence.filter(isRelative))
  const number = claim?.value.number
  const values = sentence.filter((one) => one !== claim && one.kind !== 'ratio')
  const [first, second, another] = values.flatMap(figureOf)
  if (claim === undefined || first === undefined || second === undefined) return undefined
  if (another !== undefined || !isFigure(number) || number.hedge !== undefined) return undefined
  const { context } = claim.place
  if (modelled.test(context.replaceAll(ofValues, ' '))) return undefined
  const isAveraged = averaged.test(context)
  if (isAveraged && claim.place.at < first.place.at) return undefined
  if (!leadsTo(context, first, second) || !isBeside(claim, first, second)) return undefined
  const low = change(first, second, -1)
  const high = change(first, second, 1)
  if (low === undefined || high === undefined) return undefined
  const [least, most] = [Math.min(low, high), Math.max(low, high)]
  const points = Math.abs(second.value - first.value)
  const fits = (one: PrintedNumber): boolean => {
    // A change is commonly cut off as well as rounded.
    const room = 2 * roundingError(one) + slack
    const size = Math.abs(one.value)
    const isOfPoints = claim.value.unit === '%' && Math.abs(size - points) <= room
    return (size + room >= least && size - room <= most) || isOfPoints
  }
  const expected = inWords(least, most, number.decimals, '%')
  const how = `from ${first.text} to ${second.text} is a change by ${expected}`
  if (fits(number))
    return someDigitAway(number, (changed) => !fits(changed)) ? { claim, how } : undefined
  const finding = {
    message: 'change',
    data: { from: first.text, to: second.text, expected, percent: number.text },
    ...(isAveraged && { severity: 'info' as const }),
    at: claim,
    derivation: [how],
  } as const
  return { finding }
}

function isRelative(claim: Read): claim is Claim<'estimate'> {
  return claim.kind === 'estimate' && claim.value.statistic === 'change' && claim.value.unit === '%'
}

/** The size of the change in percent, with the rounding that makes it smallest or largest. */
function change(first: Figure, second: Figure, side: 1 | -1): number | undefined {
  const rises = second.value > first.value
  const end = second.value + side * (rises ? 1 : -1) * roundingError(second)
  const start = first.value - side * (rises ? 1 : -1) * roundingError(first)
  return start > 0 ? (100 * Math.abs(end - start)) / start : undefined
}
