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
import { columnScope, type Heading, readHeading } from './heading.js'

/**
 * The claims of a table: each cell is a claim like a sentence's. The stub names the measure and the
 * header the group, or the other way round; the caption holds for all.
 */
export function tableClaims(reading: Reading, table: Table, subject: Subject | undefined): Claim[] {
  const { vocabulary, profile, document } = reading
  const read = (block: Block): Heading => readHeading(block, vocabulary, profile)
  const caption = table.caption === undefined ? undefined : read(table.caption)
  const head = table.rows[table.headerRows - 1] ?? []
  const columns = head.map((cell) => readColumn(document, read(cell)))
  const sizes = columns.slice(1).flatMap((column) => sizeClaim(column, caption, subject))
  const cells = table.rows.slice(table.headerRows).flatMap((row) => {
    const [first, ...others] = row
    if (first === undefined) return []
    const stub = read(first)
    return others.flatMap((cell, at): Claim[] => {
      const column = columns[at + 1]
      const headings = { caption, corner: columns[0]?.heading, column, stub }
      return cell.flat.text === '' ? [] : cellClaims(reading, cell, headings, subject)
    })
  })
  return [...sizes, ...cells]
}

/** A column's head, with what it says of every cell below it. */
interface Column {
  readonly heading: Heading
  /** The group that the cells are about. */
  readonly scope: Scope
  /** That group's size, where it is printed. */
  readonly size: Figure | undefined
}

function readColumn(document: Document, heading: Heading): Column {
  const { size, block } = heading
  return {
    heading,
    scope: columnScope(heading),
    size: size && new Placer(document, block).figure(size),
  }
}

function sizeClaim(
  { size, scope }: Column,
  caption: Heading | undefined,
  subject: Subject | undefined,
): Claim[] {
  if (size === undefined) return []
  return [
    {
      kind: 'count',
      ...(subject && { subject }),
      measure: { key: 'group-size', label: 'group size' },
      scope: { ...caption?.scope, ...scope },
      value: { number: size },
      place: size.place,
    },
  ]
}

interface Headings {
  readonly caption: Heading | undefined
  /** The head of the stub column, which may say how all cells read: "Characteristic, n (%)". */
  readonly corner: Heading | undefined
  readonly column: Column | undefined
  readonly stub: Heading
}

function cellClaims(
  { document, vocabulary }: Reading,
  cell: Block,
  headings: Headings,
  subject: Subject | undefined,
): Claim[] {
  const { caption, column, stub } = headings
  const { text } = cell.flat
  const tokens = tokenize(text, 0, text.length, vocabulary)
  const figure = readCell(tokens, cellReading(headings))
  if (figure === undefined) return []
  const named = column?.heading.measure ?? stub.measure
  const mention = named !== undefined && canGive(figure, named) ? named : undefined
  const endpoint = isComparison(named) ? endpointOf(stub.measure) : {}
  const scope: Scope = {
    ...caption?.scope,
    ...column?.scope,
    ...(column?.heading.measure === undefined || stub.measure ? stub.scope : columnScope(stub)),
    ...endpoint,
  }
  if (figure.type === 'n' && scope.analysisSet === undefined) return []
  return claimsOfFigure({
    figure,
    tokens,
    placer: new Placer(document, cell),
    subject,
    mention,
    scope,
    group: column?.size,
    label: stub.block.flat.text,
  })
}

function cellReading({ corner, column, stub }: Headings): CellReading {
  const head = column?.heading
  const form = head?.form === 'p' ? 'p' : (stub.form ?? head?.form ?? corner?.form)
  const label = head?.measure === undefined ? (stub.label ?? head?.label) : head.label
  const unit = head?.measure === undefined ? (stub.unit ?? head?.unit) : head.unit
  return { ...(form && { form }), ...(label && { label }), ...(unit && { unit }) }
}
