import type { Claim, Measure } from '../../claims/claim.js'
import type { Scope } from '../../claims/scope.js'
import { type Field, fieldAt, itemsAt, textAt } from '../../document/field.js'
import { type Groups, groupsOf } from './groups.js'
import { type RecordReader, stated } from './record-reader.js'

/** The totals of each group: the stem of their fields and what they count. */
const TOTALS: readonly (readonly [stem: string, measure: Measure, scope: Scope])[] = [
  ['deaths', { label: 'deaths' }, {}],
  ['serious', { key: 'serious-adverse-event', label: 'serious adverse event' }, {}],
  ['other', { label: 'other adverse events' }, { severity: stated('other') }],
]

/** The adverse events of a record: how many people of those at risk had any, and each, of them. */
export function adverseEventClaims(results: Field, reader: RecordReader): Claim[] {
  const module = fieldAt(results, 'adverseEventsModule')
  if (module === undefined) return []
  const groups = groupsOf(itemsAt(module, 'eventGroups'))
  return [
    ...itemsAt(module, 'eventGroups').flatMap((group) => {
      const scope = groups.get(textAt(group, 'id') ?? '')
      if (scope === undefined) return []
      return TOTALS.flatMap(([stem, measure, own]) =>
        affected(
          group,
          `${stem}NumAffected`,
          `${stem}NumAtRisk`,
          measure,
          { ...scope, ...own },
          reader,
        ),
      )
    }),
    ...(['serious', 'other'] as const).flatMap((severity) =>
      itemsAt(module, `${severity}Events`).flatMap((event) =>
        ofTerm(event, severity, groups, reader),
      ),
    ),
  ]
}

function ofTerm(
  event: Field,
  severity: 'serious' | 'other',
  groups: Groups,
  reader: RecordReader,
): Claim[] {
  const term = textAt(event, 'term')
  if (term === undefined) return []
  // One term may stand under two organ systems.
  const system = textAt(event, 'organSystem')
  const subgroup = system === undefined ? {} : { subgroup: stated(system) }
  return itemsAt(event, 'stats').flatMap((stats) => {
    const group = groups.get(textAt(stats, 'groupId') ?? '')
    if (group === undefined) return []
    const scope = { ...group, ...subgroup, severity: stated(severity) }
    return affected(stats, 'numAffected', 'numAtRisk', { label: term }, scope, reader)
  })
}

function affected(
  holder: Field,
  countName: string,
  riskName: string,
  measure: Measure,
  scope: Scope,
  reader: RecordReader,
): Claim[] {
  const field = fieldAt(holder, countName)
  const count = reader.figure(holder, countName)
  const denominator = reader.figure(holder, riskName)
  if (field === undefined || count === undefined || denominator === undefined) return []
  return [reader.claim('proportion', field, measure, { count, denominator }, scope)]
}
