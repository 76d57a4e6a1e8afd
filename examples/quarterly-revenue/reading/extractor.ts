import {
  type Block,
  type Claim,
  defineExtractor,
  type Document,
  type ExtractorContext,
  placeIn,
  printed,
  type Span,
  type Term,
} from 'claimlint'

import { periodsIn, type Period } from './periods.js'
import './revenue.js'

const AMOUNT = /\$ ?(\d[\d,]*(?:\.\d+)?) (million|billion)\b/g

/** Reads "Revenue in the second quarter of 2025 was $14.2 million", and tables with such a column. */
export const revenueExtractor = defineExtractor({
  id: 'quarterly-revenue',
  emits: ['revenue'],
  *extract(document, context) {
    const reader = new RevenueReader(document, context)
    for (const block of document.blocks) {
      if (block.kind !== 'cell') yield* reader.sentences(block)
    }
    for (const { rows, headerRows } of document.tables) {
      yield* reader.table(rows.slice(0, headerRows), rows.slice(headerRows))
    }
  },
})

class RevenueReader {
  readonly #document: Document
  readonly #context: ExtractorContext

  constructor(document: Document, context: ExtractorContext) {
    this.#document = document
    this.#context = context
  }

  /** A sentence with several periods or amounts leaves open which belong together. */
  *sentences(block: Block): Generator<Claim> {
    for (const { start, end } of block.sentences) {
      const sentence = block.flat.text.slice(start, end)
      const measure = this.#measureIn(sentence)
      const [period, second] = periodsIn(sentence)
      const [amount, another] = sentence.matchAll(AMOUNT)
      if (!measure || !period || second || !amount || another) continue
      const [whole, number = '', scale = ''] = amount
      const at = start + amount.index + whole.indexOf(number)
      yield this.#claim(block, { start: at, end: at + number.length }, measure, period, scale)
    }
  }

  /** Below a head such as "Revenue ($ million)", in rows that begin with a period. */
  *table(head: readonly (readonly Block[])[], rows: readonly (readonly Block[])[]) {
    for (const [column, cell] of (head.at(-1) ?? []).entries()) {
      const measure = this.#measureIn(cell.flat.text)
      const scale = /\$ ?(million|billion)/.exec(cell.flat.text)?.[1]
      if (!measure || scale === undefined) continue
      for (const row of rows) {
        const [period] = periodsIn(row[0]?.flat.text ?? '')
        const figure = row[column]
        if (!period || !figure || !/^\d[\d,]*(?:\.\d+)?$/.test(figure.flat.text)) continue
        yield this.#claim(
          figure,
          { start: 0, end: figure.flat.text.length },
          measure,
          period,
          scale,
        )
      }
    }
  }

  #claim(block: Block, { start, end }: Span, term: Term, period: Period, scale: string): Claim {
    const place = placeIn(this.#document, block, start, end)
    const { subject } = this.#context.facts
    const { key, text, year, quarter } = period
    return {
      kind: 'revenue',
      ...(subject !== undefined && {
        subject: { key: subject, name: subject, origin: 'inherited' },
      }),
      measure: { key: term.key, label: term.key },
      scope: { period: { key, text, origin: 'stated' } },
      value: {
        amount: { ...printed(place.quote), place },
        unit: `$ ${scale}`,
        year,
        ...(quarter !== undefined && { quarter }),
      },
      place,
    }
  }

  /** The vocabulary knows all spellings of the run: the plugin's own, and those a user added. */
  #measureIn(text: string): Term | undefined {
    const words = text.match(/[A-Za-z]+/g) ?? []
    for (const index of words.keys()) {
      const found = this.#context.vocabulary.match((at) => words[at], index)
      const term = found?.terms.find(({ category }) => category === 'financial-measure')
      if (term) return term
    }
    return undefined
  }
}
