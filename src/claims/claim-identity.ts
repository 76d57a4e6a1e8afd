import type { Claim } from './claim.js'

/** The same for a claim whatever key its subject has been given: what is claimed where. */
export function identityOf({ kind, measure, place }: Claim): string {
  return [kind, measure.key ?? measure.label, place.path, place.start, place.end].join('|')
}
