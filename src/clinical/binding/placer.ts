import type { Deviation, Figure, FigureOrOpen, Interval } from '../../claims/figure.js'
import type {
  DeviationMention,
  IntervalMention,
  Numeral,
  NumeralOrOpen,
} from '../../claims/mentions/mention.js'
import { isNumeral } from '../../claims/mentions/mention.js'
import type { Block, Document } from '../../document/document.js'
import type { Place } from '../../document/place.js'
import { placeIn } from '../../document/place-in.js'

/** Gives what was read in a block its places in the file. */
export class Placer {
  readonly #document: Document
  readonly #block: Block

  constructor(document: Document, block: Block) {
    this.#document = document
    this.#block = block
  }

  place(start: number, end: number): Place {
    return placeIn(this.#document, this.#block, start, end)
  }

  figure(numeral: Numeral): Figure {
    const { text, value, decimals, hedge, start, end } = numeral
    return { text, value, decimals, place: this.place(start, end), ...(hedge && { hedge }) }
  }

  figureOrOpen(value: NumeralOrOpen): FigureOrOpen {
    if (isNumeral(value)) return this.figure(value)
    const place = this.place(value.start, value.end)
    return { open: value.open, text: place.quote, place }
  }

  deviation({ type, number }: DeviationMention): Deviation {
    return { ...(type && { type }), number: this.figure(number) }
  }

  interval(mention: IntervalMention): Interval {
    const { type, level, lower, upper, start, end } = mention
    return {
      type,
      ...(level !== undefined && { level }),
      lower: this.figureOrOpen(lower),
      upper: this.figureOrOpen(upper),
      place: this.place(start, end),
    }
  }
}
