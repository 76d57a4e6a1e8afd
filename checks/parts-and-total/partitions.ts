import { groupBy, type Claim } from '../../src/index.js'

/** A group that the text takes apart, with the sizes of all its parts. */
export interface Partition {
  readonly whole: Claim<'part'>['value']['whole']['size']
  readonly parts: readonly Claim<'part'>[]
  readonly sum: number
}

/** Words that name all parts of a whole; "including" and "of whom" name some. */
const allOfThem =
  /\b(?:comprising|comprised|consisting of|consisted of|composed of|made up of|divided into)\b/iu

/** The groups that a source says consist of parts whose sizes it gives. */
export function partitions(parts: readonly Claim<'part'>[]): readonly Partition[] {
  const stated = parts.filter(
    ({ value }) => value.origin === 'stated' && allOfThem.test(value.reason),
  )
  const wholes = groupBy(stated, ({ value }) => String(value.whole.size.place.start))
  return [...wholes.values()].flatMap((same): Partition[] => {
    const [first] = same
    if (first === undefined || same.length < 2) return []
    const sum = same.reduce((total, { value }) => total + value.size.value, 0)
    return [{ whole: first.value.whole.size, parts: same, sum }]
  })
}
