import type { Claim } from '../../claims/claim.js'
import type { Scope } from '../../claims/scope.js'
import { type Field, fieldAt, itemsAt, textAt } from '../../document/field.js'
import { type Groups, groupsOf } from './groups.js'
import { keyOf, named, type RecordReader, stated } from './record-reader.js'

/**
 * How people went through a trial: who started and completed each period and passed its other
 * milestones (`group-size`, the milestone as analysis set, the period as time point), and who did not
 * complete it (`people-lost`, the reason as subgroup).
 */
export function flowClaims(results: Field, reader: RecordReader): Claim[] {
  const flow = fieldAt(results, 'participantFlowModule')
  if (flow === undefined) return []
  const groups = groupsOf(itemsAt(flow, 'groups'))
  return [
    ...reader.attribute('pre-assignment', fieldAt(flow, 'preAssignmentDetails')),
    ...itemsAt(flow, 'periods').flatMap((period) => periodClaims(period, groups, reader)),
  ]
}

function periodClaims(period: Field, groups: Groups, reader: RecordReader): Claim[] {
  const title = textAt(period, 'title') ?? 'period'
  // The number keeps apart two periods of one title.
  const timePoint = stated(
    title,
    `${title.toLowerCase()} (period ${String(Number(period.name) + 1)})`,
  )
  return [
    ...itemsAt(period, 'milestones').flatMap((milestone) => {
      const type = textAt(milestone, 'type') ?? ''
      const isLost = /^not completed$/i.test(type)
      const scope: Scope = isLost
        ? { timePoint }
        : { timePoint, analysisSet: stated(type.toLowerCase(), keyOf(type)) }
      const measure = isLost ? 'people-lost' : 'group-size'
      return counts(itemsAt(milestone, 'achievements'), measure, scope, groups, reader)
    }),
    ...itemsAt(period, 'dropWithdraws').flatMap((reason) => {
      const subgroup = stated(textAt(reason, 'type') ?? 'other')
      return counts(
        itemsAt(reason, 'reasons'),
        'people-lost',
        { timePoint, subgroup },
        groups,
        reader,
      )
    }),
  ]
}

function counts(
  fields: readonly Field[],
  measure: string,
  scope: Scope,
  groups: Groups,
  reader: RecordReader,
): Claim[] {
  return fields.flatMap((holder) => {
    const group = groups.get(textAt(holder, 'groupId') ?? '')
    const field = fieldAt(holder, 'numSubjects')
    const number = reader.figure(holder, 'numSubjects')
    if (group === undefined || field === undefined || number === undefined) return []
    return [
      reader.claim(
        'count',
        field,
        named(measure),
        { number, unit: 'participant' },
        { ...group, ...scope },
      ),
    ]
  })
}
