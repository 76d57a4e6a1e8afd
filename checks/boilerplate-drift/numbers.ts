import type { Place } from '../../src/index.js'
import type { Change, Wording } from './wording.js'

/** A number of a sentence that was another one before. */
export interface ChangedNumber {
  readonly here: Place
  readonly before: Place
}

/**
 * The numbers of a sentence that changed: each stands beside the same word in both, so that both count
 * or rank the same ("top 50 companies", "top 100 companies").
 */
export function changedNumbers({ here, there, onlyHere, onlyThere }: Change): ChangedNumber[] {
  const numbers = { here: onlyHere.filter(isNumber), there: onlyThere.filter(isNumber) }
  const taken = new Set<Place>()
  return numbers.here.flatMap((own) => {
    const [left, right] = neighbours(own, here)
    const before = numbers.there.find((other) => {
      const [otherLeft, otherRight] = neighbours(other, there)
      const isBeside = same(right, otherRight) || same(left, otherLeft)
      return isBeside && !taken.has(other)
    })
    if (before === undefined) return []
    taken.add(before)
    return [{ here: own, before }]
  })
}

const NUMBER =
  /^(?:\d[\d,.]*%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth)$/i

function isNumber({ quote }: Place): boolean {
  return NUMBER.test(quote)
}

/** The words before and behind a number, in plain form. */
function neighbours(
  number: Place,
  { inOrder }: Wording,
): readonly [string | undefined, string | undefined] {
  const at = inOrder.findIndex(({ place }) => place.at === number.at)
  return [inOrder[at - 1]?.plain, inOrder[at + 1]?.plain]
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b
}
