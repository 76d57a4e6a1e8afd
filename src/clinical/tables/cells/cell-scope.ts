import type { Scope, ScopeValue } from '../../../claims/scope.js'
import { isComparison } from '../../binding/comparisons/endpoint.js'
import { GROUP_DIMENSIONS } from '../../reading/marker.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { CellPlace } from './cell-place.js'
import { isTestStatistic } from '../head/column-role.js'
import type { Column } from '../head/columns.js'
import { namesAnalysisSet } from '../names/counted-people.js'
import type { Heading } from '../head/heading.js'
import { labelOfCell } from '../names/label.js'
import { groupOfRow } from '../names/group-names.js'
import type { Row } from '../rows/rows.js'
import { bothScopes, carriedBy, only } from '../scopes.js'
import type { RatioOfTitle } from '../head/title-measure.js'
import { namesVersus } from '../head/versus.js'

/** For whom and when a cell is stated: by its column, its section and its stub, the last deciding. */
export function scopeOf(place: CellPlace, column: Column): Scope {
  const { row, spansTimes } = place
  const { stub, section, isGroup } = row
  const named =
    isGroup && !stub.measure ? groupOfRow(stub.name, stub.group) : ownScope(stub, section)
  const own = FROM_BASELINE.test(stub.text) ? only(NOT_OF_TIME, named) : named
  const stated = spansTimes ? only(NOT_OF_TIME, own) : own
  const under = section === undefined ? {} : carriedBy('row-head', scopeOfSection(section, row))
  const over = LEFT.test(stub.name) ? only(NOT_OF_COMPLETERS, column.scope) : column.scope
  const scope = bothScopes(bothScopes(over, under), carriedBy('row-head', stated))
  if (row.sizes === true) {
    const { name, measure } = stub.name === '' ? (section ?? stub) : stub
    return bothScopes(scope, { endpoint: byRow(name, measure?.key) })
  }
  if (place.ratio !== undefined && isOfTitle(place, column)) {
    const timed = namesWhen(column)
      ? bothScopes(only(NOT_OF_TIME, scope), onlyTime(under, own))
      : scope
    return bothScopes(timed, ratedIn(place.ratio, column))
  }
  return bothScopes(scope, comparedIn(place, column))
}

/** Whether no heading of a cell names a measure, so that it is what the title says. */
export function isOfTitle(
  { row: { stub, section } }: CellPlace,
  { role, heading }: Column,
): boolean {
  const named = heading?.measure ?? stub.measure ?? measureOver(stub, section)
  return named === undefined && (role === 'group' || role === 'measure')
}

/** What the ratios of a title are of, in the group that the head names. */
function ratedIn({ outcome }: RatioOfTitle, column: Column): Scope {
  const { role, heading, text } = column
  const endpoint: Scope = outcome === undefined ? {} : { endpoint: byRow(outcome) }
  const named = namesWhen(column) ? text : heading?.text
  if (role !== 'measure' || named === undefined) return endpoint
  return { ...endpoint, subgroup: byRow(named) }
}

/** "During" and "After" alone do not say what: they tell columns apart, and are no time. */
function namesWhen({ scope }: Column): boolean {
  return /^(?:during|after|before|pre|post)$/i.test(scope.timePoint?.text ?? '')
}

function onlyTime(...scopes: readonly Scope[]): Scope {
  return scopes.map((scope) => only(['timePoint'], scope)).reduce(bothScopes)
}

/** A change from the baseline is not at it. */
const FROM_BASELINE =
  /\b(?:changes?|differences?|reductions?|increases?|decreases?|decline)\b.{0,40}\bfrom (?:the )?baseline(?! to )/i

/** Those who left are none of those who completed. */
const LEFT = /\b(?:lost to|withdr[ae]w|dropped out|drop-?outs?|discontinued|excluded)\b/i

/** What a comparison is of: the outcome that the row names, or that of the title where it names what foretells it. */
function comparedIn(place: CellPlace, { role, heading, over }: Column): Scope {
  const { row, outcome, ofModel } = place
  const { stub, section, isGroup } = row
  const isComparing = role === 'comparison' && heading !== undefined && isOfAnOutcome(heading)
  if (role === 'measure' && namesVersus(stub.name) && heading !== undefined)
    return { arm: byRow(stub.name), endpoint: byRow(heading.name, heading.measure?.key) }
  if (!isComparing && !isComparison(stub.measure) && stub.form !== 'p') return {}
  if (isComparing && namesVersus(stub.name)) {
    const arm = byRow(stub.name)
    return over === undefined ? { arm } : { arm, endpoint: byRow(over.name, over.measure?.key) }
  }
  if (ofModel && isComparing && isTestStatistic(heading)) return {}
  const text = labelOfCell(
    { row, ofTable: hasOneMeasure(place) ? place.ofTable : '', ofModel },
    undefined,
  )
  if (text === '') return {}
  if (outcome !== undefined && !isGroup) return foretold(stub, section, outcome)
  const named = stub.measure ?? measureOver(stub, section)
  if (isComparison(named)) return section === undefined ? {} : changedIn(section)
  return { endpoint: byRow(text, named?.key) }
}

/** "Change from baseline" under "Ferritin": what a change, a difference or a ratio in a row is of. */
function changedIn({ name, measure, isArm, isPeople, time }: Heading): Scope {
  const isVariable = name !== '' && !isArm && !isPeople && time === undefined
  return isVariable && !isComparison(measure) ? { endpoint: byRow(name, measure?.key) } : {}
}

/** Whether the columns are groups or times, so that all cells of a row are of one measure. */
function hasOneMeasure({ row, columns }: CellPlace): boolean {
  return row.isGroup && !columns.slice(1).some(({ role }) => role === 'measure')
}

/** A row of a regression: what it names foretells the outcome, which the section may name. */
function foretold(stub: Heading, section: Heading | undefined, outcome: string): Scope {
  const isOutcome =
    section !== undefined && outcome.toLowerCase().includes(section.name.toLowerCase())
  if (isOutcome) return { endpoint: byRow(section.name), subgroup: byRow(stub.name) }
  const text = section === undefined ? stub.name : `${section.name}: ${stub.name}`
  return { endpoint: byRow(outcome), subgroup: byRow(text) }
}

function byRow(text: string, key = text.toLowerCase()): ScopeValue {
  return { key, text, origin: 'stated', rule: 'row-head' }
}

/** An estimate of the outcome has it for its measure; all other comparisons are of something. */
function isOfAnOutcome({ name, form, measure }: Heading): boolean {
  return form === 'p' || measure !== undefined || !/^(?:effect )?estimates?$/i.test(name)
}

/** A group is as large as it is at all the times that a caption names. */
export function sizedScope(scope: Scope): Scope {
  return scope.timePoint?.rule === 'caption' ? only(NOT_OF_TIME, scope) : scope
}

const NOT_OF_COMPLETERS = [
  ...GROUP_DIMENSIONS,
  'assessor',
  'severity',
  'timePoint',
  'endpoint',
] as const
const NOT_OF_TIME = [
  ...GROUP_DIMENSIONS,
  'analysisSet',
  'assessor',
  'severity',
  'endpoint',
] as const

/**
 * What a stub says of the group. The words that are the measure themselves narrow nothing: those
 * counted behind "Female" are female people, not some of the female ones.
 */
function ownScope(stub: Heading, section: Heading | undefined): Scope {
  const isMeasure = stub.measure === undefined && measureOver(stub, section) === undefined
  if (isMeasure) return only(namesAnalysisSet(stub) ? OF_SET : NO_GROUPS, stub.scope)
  return stub.measure === undefined && ofGroups(section) ? subgroupOf(stub) : stub.scope
}

/** The people that a row of subgroups is about: those its stub names, in its own words if need be. */
function subgroupOf({ group, scope }: Heading): Scope {
  const { arm } = group
  return arm === undefined || scope.arm !== undefined ? group : { ...scope, subgroup: arm }
}

/** The group that a section is about, where its heading names one; else how its rows are narrowed. */
function scopeOfSection(section: Heading, { people }: Row): Scope {
  if (people !== undefined) return bothScopes(only(OF_SECTION, section.scope), people)
  const { isArm, isPeople, group, scope } = section
  if (isArm || isPeople) return group
  return only(namesAnalysisSet(section) ? ['analysisSet', ...OF_SECTION] : OF_SECTION, scope)
}

/** "Ethnic group" over its rows names a variable, not an arm. */
const OF_SECTION = [
  'assessor',
  'cohort',
  'condition',
  'dose',
  'severity',
  'subgroup',
  'timePoint',
] as const

const NO_GROUPS = ['assessor', 'severity', 'timePoint'] as const
const OF_SET = ['analysisSet', ...NO_GROUPS] as const

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
