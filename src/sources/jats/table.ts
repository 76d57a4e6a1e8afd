import type { FlatText } from '../../document/flat-text.js'
import { layOut, type Grid, type GridCell } from '../grid.js'
import { childrenOf } from '../markup/elements.js'
import { flatten } from '../markup/flatten.js'
import type { MarkupElement } from '../markup/tree.js'
import { inlineRole } from './inline.js'

/** The cells of a table, each at its column. What its head does not mark with th, thead does. */
export function gridOf(table: MarkupElement, source: string): Grid {
  const parts = childrenOf(table, 'thead', 'tbody', 'tfoot', 'tr')
  const hasHead = parts.some(({ name }) => name === 'thead')
  return layOut(
    parts.flatMap((part) =>
      (part.name === 'tr' ? [part] : childrenOf(part, 'tr')).map((row) =>
        childrenOf(row, 'td', 'th').map((cell): GridCell => ({
          text: cellText(cell, source),
          rowSpan: spanOf(cell, 'rowspan'),
          columnSpan: spanOf(cell, 'colspan'),
          isHeader: hasHead ? part.name === 'thead' : cell.name === 'th',
        })),
      ),
    ),
  )
}

function cellText(cell: MarkupElement, source: string): FlatText {
  return flatten(cell.children, source, inlineRole)
}

function spanOf({ attributes }: MarkupElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attributes[name] ?? '1', 10)
  return span >= 1 ? span : 1
}
