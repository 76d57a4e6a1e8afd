import type { Claim, Subject } from '../../claims/claim.js'
import type { Figure } from '../../claims/figure.js'
import type { Scope } from '../../claims/scope.js'
import { tokenize } from '../../claims/tokens/tokenize.js'
import type { Block, Document, Table } from '../../document/document.js'
import { claimsOfFigure } from '../binding/figure-claims.js'
import { Placer } from '../binding/placer.js'
import { canGive } from '../binding/measure.js'
import type { Reading } from '../read-blocks.js'
import { endpointOf, isComparison } from '../binding/endpoint.js'
import { type CellReading, readCell } from './cell.js'
import { type Heading, headingOf } from './heading.js'
import { bothScopes, carriedBy } from './scopes.js'

/**
 * The claims of a table: each cell is a claim like a sentence's. The stub names the measure and the
 * header the group, or the other way round; the caption holds for all.
 */
export function tableClaims(reading: Reading, table: Table, subject: Subject | undefined): Claim[] {
  const { vocabulary, profile, document } = reading
  const read = ({ flat }: Block): Heading => headingOf(flat.text, vocabulary, profile)
  const shared = table.caption === undefined ? {} : carriedBy('caption', read(table.caption).scope)
  const head = table.rows[table.headerRows - 1] ?? []
  const columns = head.map((cell) => readColumn(document, cell, read(cell), shared))
  const claims = columns.slice(1).flatMap((column) => sizeClaim(column, subject))
  for (const [first, ...cells] of table.rows.slice(table.headerRows)) {
    if (first === undefined) continue
    const stub = read(first)
    for (const [at, cell] of cells.entries()) {
      if (cell.flat.text === '') continue
      const column = columns[at + 1] ?? { scope: shared }
      const headings = { corner: columns[0]?.heading, column, stub }
      for (const claim of cellClaims(reading, cell, headings, subject)) claims.push(claim)
    }
  }
  return claims
}

/** What holds for every cell of a column. One beyond the head has the table's scope alone. */
interface Column {
  readonly heading?: Heading
  /** The group that the cells are about, and what the caption says. */
  readonly scope: Scope
  /** That group's size, where it is printed. */
  readonly size?: Figure | undefined
}

function readColumn(document: Document, cell: Block, heading: Heading, shared: Scope): Column {
  const { size, group } = heading
  return {
    heading,
    scope: bothScopes(shared, carriedBy('column-head', group)),
    size: size && new Placer(document, cell).figure(size),
  }
}

function sizeClaim({ size, scope }: Column, subject: Subject | undefined): Claim[] {
  if (size === undefined) return []
  return [
    {
      kind: 'count',
      ...(subject && { subject }),
      measure: { key: 'group-size', label: 'group size', rule: 'column-head' },
      scope,
      value: { number: size },
      place: size.place,
    },
  ]
}

interface Headings {
  /** The head of the stub column, which may say how all cells read: "Characteristic, n (%)". */
  readonly corner: Heading | undefined
  readonly column: Column
  readonly stub: Heading
}

function cellClaims(
  { document, vocabulary }: Reading,
  cell: Block,
  headings: Headings,
  subject: Subject | undefined,
): Claim[] {
  const { column, stub } = headings
  const { text } = cell.flat
  const tokens = tokenize(text, 0, text.length, vocabulary)
  const figure = readCell(tokens, cellReading(headings))
  if (figure === undefined) return []
  const named = column.heading?.measure ?? stub.measure
  const mention = named !== undefined && canGive(figure, named) ? named : undefined
  const scope = scopeOf(headings)
  if (figure.type === 'n' && scope.analysisSet === undefined) return []
  return claimsOfFigure({
    figure,
    tokens,
    placer: new Placer(document, cell),
    subject,
    mention,
    measureRule: column.heading?.measure === undefined ? 'row-head' : 'column-head',
    scope,
    group: column.size,
    wording: { text: stub.text, rule: 'row-head' },
  })
}

function scopeOf({ column, stub }: Headings): Scope {
  const measure = column.heading?.measure
  const own = carriedBy('row-head', measure === undefined || stub.measure ? stub.scope : stub.group)
  const scope = bothScopes(column.scope, own)
  return isComparison(measure ?? stub.measure)
    ? bothScopes(scope, endpointOf(stub.measure, 'row-head'))
    : scope
}

function cellReading({ corner, column: { heading: head }, stub }: Headings): CellReading {
  const namesMeasure = head?.measure !== undefined
  return {
    form: head?.form === 'p' ? 'p' : (stub.form ?? head?.form ?? corner?.form),
    label: namesMeasure ? head.label : (stub.label ?? head?.label),
    unit: namesMeasure ? head.unit : (stub.unit ?? head?.unit),
  }
}
