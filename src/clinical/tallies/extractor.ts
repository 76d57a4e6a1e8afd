import type { Claim } from '../../claims/claim.js'
import { defineExtractor } from '../../claims/extractor.js'
import type { Figure } from '../../claims/figure.js'
import type { Block, Document, Table } from '../../document/document.js'
import { placeIn } from '../../document/place-in.js'
import { printed } from '../../statistics/printed-number.js'
import { headTexts, withWholeHead } from '../tables/head/head.js'
import type { TallyCell } from './tally.js'

const count = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,7})`

/** "121", "121 (80.7%)", "12/100": a cell that counts. */
const counted = new RegExp(
  String.raw`^${count}(?: ?/ ?${count})?(?: ?[([](\d{1,3}(?:[.·]\d{1,2})?) ?%?[)\]])?$`,
  'du',
)
const share = /^(\d{1,3}(?:[.·]\d{1,2})?) ?%?$/du
const ofShares = /\bweights?\b/iu

/** A column or a row of sums, and the ways of people through a study. */
const sums =
  /^(?:totals?|all|overall|pooled|combined|all (?:patients|participants|subjects|studies))\b/iu
const ways = /^(?:completed|did not complete|not completed|discontinued|withdr[ae]wn?|withdrew)\b/iu

/**
 * Reads the rows of tables that hold sums: those with a column or a row of totals, and those that tell
 * how many people completed and left a study. A `tally` for each row.
 */
export const tallyExtractor = defineExtractor({
  id: 'tallies',
  emits: ['tally'],
  extract(document) {
    return document.tables.flatMap((table, number) =>
      talliesOf(document, withWholeHead(table), number),
    )
  },
})

function talliesOf(document: Document, table: Table, number: number): Claim<'tally'>[] {
  const heads = headTexts(table)
  const body = table.rows.slice(table.headerRows)
  const names = body.map(([stub]) => stub?.flat.text ?? '')
  const holdsSums =
    heads.some((head) => sums.test(head)) ||
    names.some((name) => sums.test(name) || ways.test(name))
  if (!holdsSums || table.headerRows === 0) return []
  return body.flatMap((row, at): Claim<'tally'>[] => {
    const [stub, ...others] = row
    const cells = others.flatMap((block, index) =>
      cellOf(document, block, index + 1, heads[index + 1] ?? ''),
    )
    if (stub === undefined || stub.flat.text === '' || cells.length === 0) return []
    return [
      {
        kind: 'tally',
        measure: { key: 'tally', label: stub.flat.text },
        scope: {},
        value: { table: number, row: at, cells },
        place: placeIn(document, stub, 0, stub.flat.text.length),
      },
    ]
  })
}

function cellOf(document: Document, block: Block, column: number, head: string): TallyCell[] {
  const { text } = block.flat
  const match = ofShares.test(head) ? share.exec(text) : counted.exec(text)
  const figureAt = (group: number): Figure | undefined => {
    const [from, to] = match?.indices?.[group] ?? []
    if (from === undefined || to === undefined) return undefined
    return { ...printed(text.slice(from, to)), place: placeIn(document, block, from, to) }
  }
  const number = figureAt(1)
  if (number === undefined) return []
  if (ofShares.test(head)) return [{ column, head, percent: number }]
  const [of, percent] = [figureAt(2), figureAt(3)]
  return [{ column, head, count: number, ...(of && { of }), ...(percent && { percent }) }]
}
