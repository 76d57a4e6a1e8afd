import { lastFrom, percentAgreement, type PrintedNumber } from '../../src/index.js'

/** Numbers of people, sorted, so that those of which a count is a share are found among many. */
export class KnownSizes {
  readonly #sorted: readonly number[]

  constructor(sizes: Iterable<number>) {
    this.#sorted = [...new Set(sizes)].sort((a, b) => a - b)
  }

  /** Whether a count is the printed share of one of them. */
  holdShare(count: number, percent: PrintedNumber): boolean {
    const { value, decimals } = percent
    return this.#someBetween(count, value, decimals, (size) => agrees(count, size, percent))
  }

  /** Whether so many people are what is left of one of them beside the printed share. */
  holdRest(count: number, percent: PrintedNumber): boolean {
    const { value, decimals } = percent
    return this.#someBetween(count, 100 - value, decimals, (size) =>
      agrees(size - count, size, percent),
    )
  }

  /** Tries the sizes of which a count is about so many percent: wherever it was rounded to, or cut off. */
  #someBetween(
    count: number,
    percent: number,
    decimals: number,
    test: (size: number) => boolean,
  ): boolean {
    const unit = 2 * 10 ** -decimals
    const least = Math.max(count, (100 * count) / (percent + unit))
    const most = percent > unit ? (100 * count) / (percent - unit) : Infinity
    const sizes = this.#sorted
    for (let at = lastFrom(sizes, least, Number); at < sizes.length; at += 1) {
      const size = sizes[at]
      if (size === undefined || size > most) return false
      if (size >= least && test(size)) return true
    }
    return false
  }
}

function agrees(count: number, size: number, percent: PrintedNumber): boolean {
  return percentAgreement(count, size, percent) !== 'no'
}
