import type { Scope, ScopeDimension } from '../../../claims/scope.js'
import type { Block } from '../../../document/document.js'
import type { Column } from '../head/columns.js'

/**
 * The columns as a cell sees them that reaches over several groups, "0.70 (0.46-1.06)" below "Drug |
 * Placebo": it is about both, and about neither of them alone. A cell that reaches over the column of
 * a group and what belongs to it, "n | %", is that group's.
 */
export function columnsOver(
  columns: readonly Column[],
  at: number,
  cell: Block,
): readonly Column[] {
  const reach = cell.cell?.columnSpan ?? 1
  const column = columns[at]
  if (reach < 2 || column === undefined) return columns
  const groups = columns.slice(at, at + reach).filter(({ role }) => role === 'group')
  const scope = sharedBy(groups.map((group) => group.scope))
  if (groups.length < 2 || Object.keys(scope).length === Object.keys(column.scope).length)
    return columns
  const { size, ...general } = column
  return columns.with(at, { ...general, scope, sized: sharedBy(groups.map(({ sized }) => sized)) })
}

/** What all scopes say alike. */
function sharedBy(scopes: readonly Scope[]): Scope {
  const [first = {}, ...others] = scopes
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      others.every((scope) => scope[name as ScopeDimension]?.key === value.key),
    ),
  )
}
