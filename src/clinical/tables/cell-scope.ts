import type { Scope } from '../../claims/scope.js'
import { isComparison } from '../binding/endpoint.js'
import { GROUP_DIMENSIONS } from '../reading/marker.js'
import type { MeasureMention } from '../reading/measure-mentions.js'
import type { CellPlace } from './cell-place.js'
import type { Column } from './columns.js'
import type { Heading } from './heading.js'
import { labelOfCell } from './label.js'
import { bothScopes, carriedBy, only } from './scopes.js'

/** For whom and when a cell is stated: by its column, its section and its stub, the last deciding. */
export function scopeOf({ row }: CellPlace, column: Column): Scope {
  const { stub, section, isGroup } = row
  const isComparing = column.role === 'comparison'
  const own = isGroup && !stub.measure ? stub.group : ownScope(stub, section, column)
  const under = section === undefined ? {} : carriedBy('row-head', scopeOfSection(section))
  const scope = bothScopes(bothScopes(column.scope, under), carriedBy('row-head', own))
  if (!isComparing && !isComparison(stub.measure)) return scope
  const named = stub.measure ?? measureOver(stub, section)
  const text = labelOfCell({ row, title: undefined }, undefined)
  if (isComparison(named) || text === '') return scope
  const key = named?.key ?? text.toLowerCase()
  return bothScopes(scope, { endpoint: { key, text, origin: 'stated', rule: 'row-head' } })
}

/**
 * What a stub says of the group. The words that are the measure themselves narrow nothing: those
 * counted behind "Female" are female people, not some of the female ones.
 */
function ownScope(stub: Heading, section: Heading | undefined, { heading }: Column): Scope {
  const isMeasure = stub.measure === undefined && measureOver(stub, section) === undefined
  const isCount = stub.form === 'count' || heading?.form === 'count'
  if (isMeasure) return only(isCount ? OF_COUNT : NO_GROUPS, stub.scope)
  return stub.measure === undefined && ofGroups(section) ? subgroupOf(stub) : stub.scope
}

/** The people that a row of subgroups is about: those its stub names, in its own words if need be. */
function subgroupOf({ group, scope }: Heading): Scope {
  const { arm } = group
  return arm === undefined || scope.arm !== undefined ? group : { ...scope, subgroup: arm }
}

/** The group that a section is about, where its heading names one; else how its rows are narrowed. */
function scopeOfSection({ isArm, isPeople, group, scope }: Heading): Scope {
  return isArm || isPeople ? group : only(OF_SECTION, scope)
}

/** "Ethnic group" over its rows names a variable, not an arm. */
const OF_SECTION = [
  'analysisSet',
  'assessor',
  'cohort',
  'condition',
  'dose',
  'severity',
  'subgroup',
  'timePoint',
] as const

const NO_GROUPS = ['assessor', 'severity', 'timePoint'] as const
const OF_COUNT = ['analysisSet', ...NO_GROUPS] as const

/** The measure of the heading over a row that is named by a time, a group or a statistic alone. */
export function measureOver(
  stub: Heading,
  section: Heading | undefined,
): MeasureMention | undefined {
  const isPart =
    ofGroups(section) ||
    stub.name === '' ||
    stub.time !== undefined ||
    GROUP_DIMENSIONS.some((dimension) => stub.scope[dimension] !== undefined)
  return isPart ? section?.measure : undefined
}

function ofGroups(section: Heading | undefined): boolean {
  return section !== undefined && namesSubgroups(section)
}

/** "PFS in subgroups", "Response rate by age": the rows below are groups of people. */
export function namesSubgroups({ measure, text }: Heading): boolean {
  return measure !== undefined && /\b(?:subgroups?|by)\b/i.test(text)
}
