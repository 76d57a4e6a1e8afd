import type { Claim } from '../../claims/claim.js'
import { partClaim } from './part-claim.js'
import { groupDimensions, peopleIn, type Population } from './population.js'

/**
 * The parts that a sentence lists beside the whole that they add up to: "48 patients were
 * randomised, 24 to 8 mg/kg and 24 to 12 mg/kg". The words must tell the parts apart by one
 * dimension (two arms, two doses), and the numbers must add up, or nothing is derived.
 */
export function summedParts(sentences: readonly (readonly Population[])[]): Claim<'part'>[] {
  return sentences.flatMap((people) => partsOf(people))
}

/** Longer lists are tables poured into a line. */
const LONGEST_LIST = 12

function partsOf(people: readonly Population[]): Claim<'part'>[] {
  if (people.length < 3 || people.length > LONGEST_LIST) return []
  for (const [index, whole] of people.entries()) {
    const behind = runThatSums(people.slice(index + 1), whole)
    const before = behind ?? runThatSums(people.slice(0, index).toReversed(), whole)?.toReversed()
    if (before === undefined) continue
    const reason = `${before.map(({ value }) => value.number.text).join(' + ')} = ${whole.value.number.text}`
    return before.map((part) => partClaim(part, whole, 'derived', reason))
  }
  return []
}

/** The populations next to a whole that add up to it, if they are groups of one dimension. */
function runThatSums(
  next: readonly Population[],
  whole: Population,
): readonly Population[] | undefined {
  let sum = 0
  for (const [index, population] of next.entries()) {
    sum += peopleIn(population)
    if (sum > peopleIn(whole)) return undefined
    const run = next.slice(0, index + 1)
    if (sum === peopleIn(whole)) return run.length > 1 && areToldApart(run, whole) ? run : undefined
  }
  return undefined
}

/** Whether some dimension has another value in each part, and none of them in the whole. */
function areToldApart(parts: readonly Population[], whole: Population): boolean {
  const [first] = parts
  return groupDimensions(first?.scope ?? {}).some((dimension) => {
    const keys = parts.map(({ scope }) => scope[dimension]?.key)
    const isTold = !keys.includes(undefined) && new Set(keys).size === parts.length
    return isTold && !keys.includes(whole.scope[dimension]?.key)
  })
}
