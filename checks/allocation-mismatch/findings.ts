import type { Claim } from '../../src/index.js'
import { expectedInWords, sizesInWords, type OddSizes } from './arm-sizes.js'
import type { ComparedArms } from './arms-for-ratio.js'
import { shareOf } from './enrolment-split.js'
import type { AllocationFinding } from './messages.js'
import { partsOf, ratioOf } from './trial-design.js'

/** A ratio with other than one part for each arm. */
export function armsFinding(ratio: Claim<'allocation'>, arms: ComparedArms): AllocationFinding {
  const parts = partsOf(ratio)
  const how = arms.listed ? 'listed' : 'counted in the same sentence'
  return {
    message: 'arms',
    data: { ratio: ratioOf(ratio), parts, arms: arms.number, how },
    severity: arms.severity,
    at: ratio,
    related: placesOf(arms),
    derivation: [
      `${ratioOf(ratio)}: ${String(parts)} parts`,
      `arms ${how}: ${String(arms.number)}`,
    ],
  }
}

/** The same where the planned enrolment divides by the parts of the ratio and not by the arms. */
export function enrolmentFinding(
  ratio: Claim<'allocation'>,
  arms: ComparedArms,
  planned: Claim<'count'>,
): AllocationFinding {
  const enrolment = planned.value.number.value
  const parts = partsOf(ratio)
  const partShare = shareOf(enrolment, parts)
  const armShare = shareOf(enrolment, arms.number)
  const { derivation } = armsFinding(ratio, arms)
  return {
    message: 'enrolment',
    data: { ratio: ratioOf(ratio), parts, arms: arms.number, enrolment, armShare, partShare },
    at: ratio,
    related: [{ message: 'the planned enrolment', at: planned }, ...placesOf(arms)],
    derivation: [
      ...derivation,
      `${String(enrolment)} / ${String(parts)} parts = ${partShare}`,
      `${String(enrolment)} / ${String(arms.number)} arms = ${armShare}`,
    ],
    ...(arms.number > parts && {
      likelySlip:
        'arms may have been added while the enrolment and the ratio were left as they were',
    }),
  }
}

/** An enrolment that does not divide by the parts of the ratio. */
export function unevenFinding(
  planned: Claim<'count'>,
  ratio: Claim<'allocation'>,
): AllocationFinding {
  const enrolment = planned.value.number.value
  const parts = partsOf(ratio)
  const partShare = shareOf(enrolment, parts)
  return {
    message: 'uneven',
    data: { enrolment, ratio: ratioOf(ratio), partShare },
    severity: 'info',
    at: planned,
    related: [{ message: `the ratio, ${String(parts)} parts`, at: ratio }],
    derivation: [`${String(enrolment)} / ${String(parts)} parts = ${partShare}`],
  }
}

function placesOf({ claims }: ComparedArms) {
  return claims.map((claim) => ({
    message: claim.kind === 'arm' ? `the arm "${claim.value.label}"` : 'the number of arms',
    at: claim,
  }))
}

/** Arms that have other sizes than the ratio says. */
export function sizesFinding(odd: OddSizes): AllocationFinding {
  const { ratio, arms, off } = odd
  return {
    message: 'sizes',
    data: { ratio: ratioOf(ratio), sizes: sizesInWords(odd) },
    at: ratio,
    related: arms.map((arm) => ({ message: 'an arm', at: arm })),
    derivation: [
      expectedInWords(odd),
      `an arm is ${off.toFixed(1)} standard errors away from its share, in either order`,
    ],
  }
}
