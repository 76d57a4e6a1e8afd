import type { Deviation } from '../../claims/figure.js'

/** "mean ± SD", "means (standard errors)", "mean and standard deviation", "±SEM". */
const CONVENTION =
  /(?:\bmeans?(?: values?)?(?: ?(?:±|\+\/-|\(|,)| (?:and|with) (?:the |their )?)|±) ?(?:one |1 )?(?:(SD|standard deviations?)|(SEM?|standard errors?))\b/i

/** What a document says of the number behind a ±: the first convention that it states. */
export function plusMinusIn(text: string): Deviation['type'] {
  const stated = CONVENTION.exec(text)
  if (stated === null) return undefined
  return stated[1] === undefined ? 'standard-error' : 'standard-deviation'
}
