import type { Claim } from '../../claims/claim.js'
import type { Figure } from '../../claims/figure.js'
import type { Scope } from '../../claims/scope.js'
import { type Field, itemsAt, textAt } from '../../document/field.js'
import { named, type RecordReader, stated } from './record-reader.js'

/** The scope of each group of a module, by the module's own id for it. */
export type Groups = ReadonlyMap<string, Scope>

/**
 * The groups of a module. Ids are the module's own, so groups of several modules are the same only by
 * their title; of two groups with one title each keeps its id. "Total" is everybody.
 */
export function groupsOf(groups: readonly Field[]): Groups {
  const uses = new Map<string, number>()
  for (const group of groups) uses.set(titleOf(group), (uses.get(titleOf(group)) ?? 0) + 1)
  return new Map(
    groups.flatMap((group): [string, Scope][] => {
      const id = textAt(group, 'id')
      const text = textAt(group, 'title')
      if (id === undefined || text === undefined) return []
      const title = titleOf(group)
      if (title === 'total') return [[id, {}]]
      const isShared = (uses.get(title) ?? 0) > 1
      return [[id, { arm: stated(text, isShared ? `${title} (${id.toLowerCase()})` : title) }]]
    }),
  )
}

function titleOf(group: Field): string {
  return (textAt(group, 'title') ?? '').toLowerCase()
}

/** The number of people of each group, where the denominators count people. */
export function peopleBy(
  holder: Field,
  reader: RecordReader,
): ReadonlyMap<string, { readonly number: Figure; readonly field: Field }> {
  const people = itemsAt(holder, 'denoms').find((denom) => isPeople(textAt(denom, 'units')))
  const counts = people === undefined ? [] : itemsAt(people, 'counts')
  return new Map(
    counts.flatMap((count) => {
      const id = textAt(count, 'groupId')
      const number = reader.figure(count, 'value')
      const field = count.parts.find(({ name }) => name === 'value')
      if (id === undefined || number === undefined || field === undefined) return []
      return [[id, { number, field }] as const]
    }),
  )
}

/** Whether a unit counts people: "Participants", "patients". */
export function isPeople(unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    /^(?:number of )?(?:participants?|patients?|subjects?|people|persons)$/i.test(unit)
  )
}

/** How many people each group has of those a class of measurements is about, by the words of the class. */
export function classSizes(
  holder: Field,
  groups: Groups,
  scope: Scope,
  reader: RecordReader,
): Claim[] {
  return itemsAt(holder, 'classes').flatMap((cls) => {
    const title = textAt(cls, 'title')
    if (title === undefined) return []
    return [...peopleBy(cls, reader)].flatMap(([id, { number, field }]) => {
      const group = groups.get(id)
      if (group === undefined) return []
      const value = { number, unit: 'participant' }
      const own = { ...group, ...scope, subgroup: stated(title) }
      return [reader.claim('count', field, named('group-size'), value, own)]
    })
  })
}
