import { GROUP_DIMENSIONS } from '../../reading/marker.js'
import type { Column } from './columns.js'
import { bothScopes, carriedBy, only } from '../scopes.js'

/**
 * "Drug Mean | SD | P | Placebo Mean | SD | P": what stands between two names of groups goes on
 * about the first. This can be told where as many columns follow each name; what stands behind the
 * last ones is about all groups.
 */
export function withCarriedGroups(columns: readonly Column[]): Column[] {
  const starts = startsOf(columns)
  const [first = 0, second] = starts
  if (second === undefined) return [...columns]
  const width = second - first
  const isRegular = starts.every((start, at) => start === first + at * width)
  if (!isRegular || (starts.at(-1) ?? 0) + width > columns.length) return [...columns]
  return columns.map((column, at) => {
    const turn = Math.floor((at - first) / width)
    const named = turn < 0 || turn >= starts.length ? undefined : columns[first + turn * width]
    return named === undefined || groupOf(column) !== '' ? column : carrying(column, named)
  })
}

/** Where the columns of another group begin. */
function startsOf(columns: readonly Column[]): number[] {
  const starts: number[] = []
  let last = ''
  columns.forEach((column, at) => {
    const group = groupOf(column)
    if (at === 0 || group === '' || group === last) return
    starts.push(at)
    last = group
  })
  return starts
}

/** The group that a column's own head names. */
function groupOf({ role, scope }: Column): string {
  if (role !== 'group') return ''
  return GROUP_DIMENSIONS.map((dimension) => scope[dimension])
    .filter((value) => value?.rule === 'column-head')
    .map((value) => value?.key)
    .join('|')
}

function carrying(column: Column, { scope }: Column): Column {
  const group = only(GROUP_DIMENSIONS, scope)
  const carried = carriedBy('column-head', group)
  return {
    ...column,
    scope: bothScopes(column.scope, carried),
    sized: bothScopes(column.sized, carried),
  }
}
