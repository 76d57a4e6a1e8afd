import { type Field, fieldAt } from '../../document/field.js'
import { eventGrafts } from './classic-events.js'
import { type Names, PROTOCOL } from './classic-names.js'
import { RESULTS } from './classic-result-names.js'
import { grafted, type Graft } from './graft.js'

/** The studies of a classic XML file, nested and named as API v2 does it. */
export function classicStudies(root: Field): Field[] {
  if (root.name !== 'clinical_study') return root.parts.flatMap(classicStudies)
  const results = fieldAt(root, 'clinical_results')
  return [
    grafted(root, [
      ...named(root, PROTOCOL, ['protocolSection']),
      ...(results === undefined
        ? []
        : [
            ...named(results, RESULTS, ['resultsSection']),
            ...eventGrafts(results).map(({ way, item }) => ({
              way: ['resultsSection', ...way],
              item,
            })),
          ]),
    ]),
  ]
}

/** What an element holds, with the names and at the places that API v2 has for it. */
function named(element: Field, names: Names, way: readonly string[]): Graft[] {
  const items = new Map<string, number>()
  const numbered = (place: string): string[] => {
    const number = items.get(place) ?? 0
    items.set(place, number + 1)
    const own = place === '' ? [] : place.split(' ')
    return [...way, ...own.map((name) => (name === '#' ? String(number) : name))]
  }
  const own = names['']
  return [
    ...(typeof own === 'string' ? [{ way: numbered(own), item: element }] : []),
    ...element.parts.flatMap((part): Graft[] => {
      const name = names[part.name]
      if (name === undefined) return []
      if (typeof name === 'string') return [{ way: numbered(name), item: part }]
      return named(part, name.parts, numbered(name.at))
    }),
  ]
}
