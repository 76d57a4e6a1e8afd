import type { Claim } from '../../src/index.js'

/** What follows a term where it is not said of the trial, or of a part of it alone. */
const ELSEWHERE =
  /^(?:[\s,/]+(?!(?:trial|study)\b)[\w-]+){0,5}? (?:trials|studies|extension|part|period|portion|follow-up)\b/i

/**
 * Whether a term is said of the trial that a text is about: "randomized controlled trials show …" tells
 * of others, "the open-label extension" of a part.
 */
export function isOfOneTrial({ place }: Claim): boolean {
  const from = place.at + place.quote.length
  return !ELSEWHERE.test(place.context.slice(from, from + 80))
}
