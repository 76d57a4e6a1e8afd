import type { Claim } from '../../claims/claim.js'
import { type Field, fieldAt, itemsAt } from '../../document/field.js'
import { groupsOf, peopleBy } from './groups.js'
import { measurementClaims } from './measurements.js'
import { named, type RecordReader, stated } from './record-reader.js'

/** Who the people of a trial were when it began. */
export function baselineClaims(results: Field, reader: RecordReader): Claim[] {
  const baseline = fieldAt(results, 'baselineCharacteristicsModule')
  if (baseline === undefined) return []
  const groups = groupsOf(itemsAt(baseline, 'groups'))
  const people = peopleBy(baseline, reader)
  const scope = { analysisSet: stated('baseline') }
  return [
    ...reader.attribute('baseline-population', fieldAt(baseline, 'populationDescription')),
    ...[...people].flatMap(([id, { number, field }]) => {
      const group = groups.get(id)
      if (group === undefined) return []
      const value = { number, unit: 'participant' }
      return [reader.claim('count', field, named('group-size'), value, { ...group, ...scope })]
    }),
    ...itemsAt(baseline, 'measures').flatMap((measure) =>
      measurementClaims(measure, { groups, people, scope, reader }),
    ),
  ]
}
