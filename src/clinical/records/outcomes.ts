import type { Claim } from '../../claims/claim.js'
import { type Field, fieldAt, itemsAt, textAt } from '../../document/field.js'
import { analysisClaims } from './analyses.js'
import { classSizes, groupsOf, peopleBy } from './groups.js'
import { measurementClaims } from './measurements.js'
import { keyOf, named, type RecordReader, stated } from './record-reader.js'
import { outcomeTitle } from './registered-outcomes.js'

/** The reported outcomes of a trial: who was analysed, what came out, and how groups compare. */
export function outcomeClaims(results: Field, reader: RecordReader): Claim[] {
  return itemsAt(results, 'outcomeMeasuresModule', 'outcomeMeasures').flatMap((outcome) =>
    ofOutcome(outcome, reader),
  )
}

function ofOutcome(outcome: Field, reader: RecordReader): Claim[] {
  const title = textAt(outcome, 'title')
  if (title === undefined) return []
  const groups = groupsOf(itemsAt(outcome, 'groups'))
  const people = peopleBy(outcome, reader)
  const time = textAt(outcome, 'timeFrame')
  const scope = time === undefined ? {} : { timePoint: stated(time) }
  // The number keeps apart two outcomes of one title.
  const endpoint = stated(title, `${title.toLowerCase()} (${outcome.name})`)
  const analysed = { analysisSet: stated('analysed'), endpoint }
  const rank = keyOf(textAt(outcome, 'type') ?? 'other').replace('other-pre-specified', 'other')
  return [
    ...outcomeTitle(`reported-${rank}-outcome`, outcome, 'title', reader),
    ...reader.attribute('analysis-population', fieldAt(outcome, 'populationDescription'), {
      endpoint,
    }),
    ...[...people].flatMap(([id, { number, field }]) => {
      const group = groups.get(id)
      if (group === undefined) return []
      const value = { number, unit: 'participant' }
      return [reader.claim('count', field, named('group-size'), value, { ...group, ...analysed })]
    }),
    ...classSizes(outcome, groups, analysed, reader),
    ...measurementClaims(outcome, { groups, people, scope, reader }),
    ...itemsAt(outcome, 'analyses').flatMap((analysis) =>
      analysisClaims(analysis, title, scope, reader),
    ),
  ]
}
