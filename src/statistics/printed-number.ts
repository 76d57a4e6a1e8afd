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
