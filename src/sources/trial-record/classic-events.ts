import { type Field, fieldAt, itemsAt, textAt } from '../../document/field.js'
import type { Graft } from './graft.js'

const COUNTS: Readonly<Record<string, string>> = {
  '@group_id': 'groupId',
  '@events': 'numEvents',
  '@subjects_affected': 'numAffected',
  '@subjects_at_risk': 'numAtRisk',
}

/**
 * The adverse events of a classic XML file where API v2 has them: terms by category in one list, and
 * the people with any of them, which the XML has as a category "Total", with their group.
 */
export function eventGrafts(results: Field): Graft[] {
  const events = fieldAt(results, 'reported_events')
  if (events === undefined) return []
  const ids = itemsAt(events, 'group_list').map((group) => textAt(group, '@group_id'))
  return (['serious', 'other'] as const).flatMap((severity) => {
    let number = 0
    return itemsAt(events, `${severity}_events`, 'category_list').flatMap((category) =>
      itemsAt(category, 'event_list').flatMap((event) =>
        textAt(category, 'title') === 'Total'
          ? totals(event, severity, ids)
          : term(event, fieldAt(category, 'title'), `${severity}Events`, number++),
      ),
    )
  })
}

function countsOf(event: Field): readonly Field[] {
  return event.parts.filter(({ name }) => name === 'counts')
}

function totals(event: Field, severity: string, ids: readonly (string | undefined)[]): Graft[] {
  return countsOf(event).flatMap((counts): Graft[] => {
    const group = ids.indexOf(textAt(counts, '@group_id'))
    if (group < 0) return []
    const way = ['adverseEventsModule', 'eventGroups', String(group)]
    const [affected, atRisk] = [
      fieldAt(counts, '@subjects_affected'),
      fieldAt(counts, '@subjects_at_risk'),
    ]
    return [
      ...(affected ? [{ way: [...way, `${severity}NumAffected`], item: affected }] : []),
      ...(atRisk ? [{ way: [...way, `${severity}NumAtRisk`], item: atRisk }] : []),
    ]
  })
}

function term(event: Field, system: Field | undefined, list: string, number: number): Graft[] {
  const way = ['adverseEventsModule', list, String(number)]
  const name = fieldAt(event, 'sub_title')
  return [
    ...(name ? [{ way: [...way, 'term'], item: name }] : []),
    ...(system ? [{ way: [...way, 'organSystem'], item: system }] : []),
    ...countsOf(event).flatMap((counts, index) =>
      counts.parts.flatMap((part): Graft[] => {
        const own = COUNTS[part.name]
        return own === undefined ? [] : [{ way: [...way, 'stats', String(index), own], item: part }]
      }),
    ),
  ]
}
