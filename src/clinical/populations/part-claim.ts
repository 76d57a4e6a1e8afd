import type { Claim } from '../../claims/claim.js'
import { describeScope } from '../../claims/scope.js'
import type { Part } from '../kinds.js'
import type { Population } from './population.js'

/** The claim that the people of one population are among those of another. */
export function partClaim(
  part: Population,
  whole: Population,
  origin: Part['origin'],
  reason: string,
): Claim<'part'> {
  const { subject, scope, place } = part
  return {
    kind: 'part',
    ...(subject && { subject }),
    measure: { key: 'part-of', label: `part of ${inWords(whole)}` },
    scope,
    value: {
      size: part.value.number,
      whole: { scope: whole.scope, size: whole.value.number },
      origin,
      reason,
    },
    place,
  }
}

/** "20 (received, other sarcomas)". */
function inWords({ scope, value }: Population): string {
  const group = describeScope(scope)
  return `${value.number.text}${group === '' ? '' : ` (${group})`}`
}
