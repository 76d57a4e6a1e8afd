import {
  decimalSignLost,
  leadingZeroLost,
  neighboursSwapped,
  oneDigitAway,
  type PrintedInterval,
  type PrintedNumber,
} from '../../src/index.js'

/** A change of one number that would put the ratio into the middle of its interval. */
export interface Mend {
  readonly part: string
  readonly was: string
  readonly is: string
  readonly how: string
}

const parts = [
  ['lower', 'lower bound'],
  ['upper', 'upper bound'],
  ['estimate', 'ratio'],
] as const

/**
 * The only slip of one kind that mends an interval, likelier kinds first: a decimal sign or a zero
 * that was lost, two digits that changed places, one other digit. None where several would do.
 */
export function onlyMend(
  interval: PrintedInterval,
  isSound: (changed: PrintedInterval) => boolean,
): Mend | undefined {
  const decimals = Math.max(
    interval.estimate.decimals,
    interval.lower.decimals,
    interval.upper.decimals,
  )
  const slips: readonly (readonly [string, (number: PrintedNumber) => readonly PrintedNumber[]])[] =
    [
      ['a decimal sign is missing', (number) => decimalSignLost(number, decimals)],
      ['a zero is missing', leadingZeroLost],
      ['two digits have changed places', neighboursSwapped],
      ['one digit differs', oneDigitAway],
    ]
  for (const [how, variants] of slips) {
    const mends = parts.flatMap(([key, part]) =>
      variants(interval[key])
        .filter((is) => isSound({ ...interval, [key]: is }))
        .map((is) => ({ part, was: interval[key].text, is: is.text, how })),
    )
    if (mends.length > 0) return mends.length === 1 ? mends[0] : undefined
  }
  return undefined
}
