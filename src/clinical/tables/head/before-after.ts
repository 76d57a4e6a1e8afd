import { GROUP_DIMENSIONS } from '../../reading/marker.js'
import type { Column } from './columns.js'
import { bothScopes } from '../scopes.js'

/**
 * The columns of a table whose title speaks of results "before and after" something: where each
 * group has two columns whose heads say nothing of time, the first is before and the second after.
 */
export function withBeforeAndAfter(columns: readonly Column[], title: string): Column[] {
  const what = BEFORE_AND_AFTER.exec(title)?.[1]
  if (what === undefined) return [...columns]
  const groups = new Map<string, number[]>()
  columns.forEach(({ role, scope }, at) => {
    const group = GROUP_DIMENSIONS.map((dimension) => scope[dimension]?.key ?? '').join('|')
    if (at === 0 || role !== 'group') return
    groups.set(group, [...(groups.get(group) ?? []), at])
  })
  const pairs = [...groups.values()]
  const arePairs = pairs.every((pair) => pair.length === 2)
  const isTimed = columns.some(({ scope }) => scope.timePoint !== undefined)
  if (pairs.length === 0 || !arePairs || isTimed) return [...columns]
  const times = new Map(pairs.flatMap(([a, b]) => [[a, 'before'] as const, [b, 'after'] as const]))
  return columns.map((column, at) => timed(column, times.get(at), what.trim()))
}

const BEFORE_AND_AFTER =
  /\bbefore and after (?:the |an? )?((?:(?!(?:in|among|for|of|between|with|by|at) )[\p{L}\p{N}-]{1,30} ?){1,6})/iu

function timed(column: Column, when: string | undefined, what: string): Column {
  if (when === undefined) return column
  const text = `${when} ${what}`
  const timePoint = {
    key: text.toLowerCase(),
    text,
    origin: 'inherited',
    rule: 'caption',
  } as const
  return { ...column, scope: bothScopes(column.scope, { timePoint }) }
}
