import type { Unit } from './units.js'

/** Signs of money, which stand before their number: "£188", "US$277". */
const CURRENCIES: ReadonlyMap<string, Unit> = new Map(
  ['£', '$', '€', '¥'].map((sign) => [sign, { key: sign, quantity: 'other' }]),
)

/** The currency whose sign stands right before the number that begins at `start`. */
export function currencyBefore(text: string, start: number): Unit | undefined {
  return CURRENCIES.get(text.charAt(start - 1))
}
