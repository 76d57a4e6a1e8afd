import type { Outcome } from '../messages.js'
import { isSlip } from '../slip.js'
import { additionOf, peopleIn, type Count } from './counted-people.js'

/**
 * Holds people against the groups that they are in: those add up, or a slip in one of the numbers
 * explains that they do not. Nothing is said of what no slip explains.
 *
 * @param reason why the groups are all, for a reader
 */
export function holdSum(
  { whole, parts }: { readonly whole: Count; readonly parts: readonly Count[] },
  reason: string,
): readonly Outcome[] {
  const sum = parts.reduce((all, part) => all + peopleIn(part), 0)
  const addition = additionOf(parts)
  const { number } = whole.value
  const numbers = parts.map(({ value }) => value.number)
  if (sum === number.value)
    return [{ claims: [whole, ...parts], how: `${addition} = ${number.text}` }]
  if (!isSlip(number, numbers)) return []
  const finding = {
    message: 'people',
    data: { whole: number.text.toLowerCase(), sum, parts: addition },
    at: number.place,
    related: parts.map((claim) => ({ message: 'a group', at: claim })),
    derivation: [`${addition} = ${String(sum)}`, reason],
  } as const
  return [{ finding }]
}
