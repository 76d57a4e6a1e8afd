import type { Claim, PrintedP } from '../../src/index.js'

/** "t(28) = 2.05". */
export function testInWords({ value }: Claim<'test-result'>): string {
  const df = value.df.map(({ text }) => text).join(', ')
  const name = value.type === 'chi2' ? 'χ2' : value.type
  return `${name}${df === '' ? '' : `(${df})`} ${value.comparator} ${value.number.text}`
}

/** "= .04", "< .001", "= ns". */
export function pInWords({ comparator, number }: PrintedP): string {
  if (number.text.startsWith('n')) return `= ${number.text}`
  return `${comparator} ${number.text}`
}
