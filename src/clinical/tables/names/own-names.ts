import { armKey } from '../../reading/arm-combinations.js'
import type { Column } from '../head/columns.js'
import { bothScopes } from '../scopes.js'

/**
 * Columns that are of one arm by a part of their names, and are told apart by the whole: "Drug A added
 * to drug C" and "Placebo added to drug C" are two arms.
 */
export function withOwnNames(columns: readonly Column[]): Column[] {
  const names = new Map<string, Set<string>>()
  for (const column of columns) {
    if (isSizedArm(column))
      names.set(scopeKey(column), (names.get(scopeKey(column)) ?? new Set()).add(nameOf(column)))
  }
  return columns.map((column) => {
    const isShared = isSizedArm(column) && (names.get(scopeKey(column))?.size ?? 0) > 1
    if (!isShared) return column
    const text = nameOf(column)
    const arm = { key: armKey(text), text, origin: 'inherited', rule: 'column-head' } as const
    return {
      ...column,
      scope: bothScopes(column.scope, { arm }),
      sized: bothScopes(column.sized, { arm }),
    }
  })
}

/** Whether a column is of an arm that its head names, with its size. */
function isSizedArm({ role, size, scope }: Column): boolean {
  return role === 'group' && size !== undefined && scope.arm?.rule === 'column-head'
}

function nameOf({ heading }: Column): string {
  return heading?.name ?? ''
}

function scopeKey({ scope }: Column): string {
  return Object.entries(scope)
    .map(([name, { key }]) => `${name}=${key}`)
    .sort()
    .join(';')
}
