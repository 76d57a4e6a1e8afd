import { groupBy, type Claim } from '../../src/index.js'

export type Read = Claim<'proportion' | 'estimate' | 'ratio'>

/** The claims of each sentence. The cells of a table's row stand side by side, not in a sentence. */
export function sentencesOf(claims: readonly Read[]): readonly (readonly Read[])[] {
  const inText = claims.filter(({ place }) => !place.context.includes(' | '))
  const sentences = groupBy(
    inText,
    ({ place }) => `${place.path} ${String(place.start - place.at)} ${place.context}`,
  )
  return [...sentences.values()].filter(({ length }) => length > 1)
}

/** The only item of a list; undefined where there are none or several. */
export function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}
