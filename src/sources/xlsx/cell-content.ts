import type { Inline } from '../rendering/rendering.js'
import { shown } from './number-format.js'

/** What the workbook knows that its sheets refer to. */
export interface SheetContext {
  readonly strings: readonly (readonly Inline[])[]
  readonly formats: readonly string[]
  readonly startsIn1904: boolean
}

/** A cell as the file stores it: where, of which type (ECMA-376, 18.18.11), under which style. */
export interface StoredCell {
  readonly type: string
  readonly style: number
  /** What stands in its `v` element. */
  value: string
}

/** What a cell shows; `inline` is the text that stands in the cell itself. */
export function contentOf(
  { type, style, value }: StoredCell,
  inline: readonly Inline[],
  { strings, formats, startsIn1904 }: SheetContext,
): readonly Inline[] {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? []
    case 'inlineStr':
      return inline
    case 'b':
      return [{ text: value === '1' ? 'TRUE' : 'FALSE' }]
    case 'str':
    case 'e':
      return [{ text: value }]
    case 'd':
      return [{ text: value.slice(0, 10) }]
    default:
      return value === '' ? [] : [{ text: shown(value, formats[style] ?? 'General', startsIn1904) }]
  }
}
