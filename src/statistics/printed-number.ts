/**
 * A number exactly as printed. The text is the truth; `value` and `decimals` are its reading.
 * "20.80" has value 20.8 and 2 decimals: it stands for everything that rounds to it.
 */
export interface PrintedNumber {
  readonly text: string
  readonly value: number
  /** Digits printed after the decimal sign. */
  readonly decimals: number
}

/** Most numbers by far. */
const whole = /^\d{1,15}$/
const minusSigns = /^[-\u2010-\u2013\u2212\uFE63\uFF0D]/u
const withThousands =
  /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?:[ \u00A0\u2009\u202F']\d{3})+)(?:[.\u00B7]\d+)?$/u
const decimalSign = /[.,\u00B7]/u
const plain = /^(?:\d+(?:[.,\u00B7]\d*)?|[.,\u00B7]\d+)$/u

/**
 * Reads the text of one number: "20.80", "1,234", "13 630", "-0.5", "·75", "0,706". A comma that
 * parts groups of exactly three digits marks thousands, unless the first group is a lone zero;
 * any other comma is a decimal sign.
 *
 * @throws RangeError if the text is no such number.
 */
export function printed(text: string): PrintedNumber {
  if (whole.test(text)) return { text, value: Number(text), decimals: 0 }
  const negative = minusSigns.test(text)
  const size = negative || text.startsWith('+') ? text.slice(1).trimStart() : text
  if (withThousands.test(size)) return read(text, size.replace(/[^\d.\u00B7]/gu, ''), negative)
  if (plain.test(size)) return read(text, size, negative)
  throw new RangeError(`"${text.slice(0, 40)}" is not a number`)
}

function read(text: string, size: string, negative: boolean): PrintedNumber {
  const point = size.search(decimalSign)
  const whole = point < 0 ? size : size.slice(0, point)
  const fraction = point < 0 ? '' : size.slice(point + 1)
  const value = Number(`${whole}.${fraction}0`)
  return { text, value: negative ? -value : value, decimals: fraction.length }
}
