import type { Block, Document } from '../../document/document.js'
import { type FieldLabel, readFieldLabel, statusBehind } from './fields.js'

/** A field of a record with the text of its value, where in which block it stands. */
export interface RecordField extends FieldLabel {
  readonly block: Block
  readonly start: number
  readonly text: string
}

/**
 * The fields of a registry record laid out as prose: the label a line or heading of its own with the
 * value below, both in one line with a colon between, or in neighbouring cells of a table.
 */
export function recordFields(document: Document): RecordField[] {
  return document.blocks.flatMap((block, index): RecordField[] => {
    const label = readFieldLabel(block.flat.text)
    if (label === undefined) return []
    if (label.valueFrom < block.flat.text.length) {
      return [valueOf(label, block, label.valueFrom)]
    }
    const next = block.cell === undefined ? document.blocks[index + 1] : cellBeside(block)
    return next === undefined ? [] : [valueOf(label, next, 0)]
  })
}

function valueOf(label: FieldLabel, block: Block, start: number): RecordField {
  const text = block.flat.text.slice(start)
  const status = label.status ?? statusBehind(text)
  return {
    field: label.field,
    valueFrom: label.valueFrom,
    ...(status && { status }),
    block,
    start,
    text,
  }
}

function cellBeside({ cell }: Block): Block | undefined {
  return cell?.table.rows[cell.row]?.[cell.column + 1]
}

/** Fields that only records have; several of them tell a record from a text about one. */
const TELLING = new Set([
  'primary-completion',
  'study-completion',
  'first-posted',
  'last-update-posted',
  'last-verified',
  'enrolment',
  'masking',
  'allocation',
  'study-type',
])

/** Whether a document is the page of a registry record. */
export function isRecord(fields: readonly RecordField[]): boolean {
  const found = new Set(fields.map(({ field }) => field.key).filter((key) => TELLING.has(key)))
  return found.size >= 3
}
