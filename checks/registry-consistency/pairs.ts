import { groupBy, type Claim } from '../../src/index.js'
import type { Outcome } from './messages.js'
import type { RegistryRecord } from './record.js'

type Attribute = Claim<'attribute'>

/** A record says twice which arm gets which intervention: with the arms, and with the interventions. */
export function pairOutcomes(record: RegistryRecord): Outcome[] {
  const byArm = record.attributes('arm-intervention')
  const byIntervention = record.attributes('intervention-arm')
  if (byArm.length === 0 || byIntervention.length === 0) return []
  const [named, listed] = [groupBy(byArm, pairKey), groupBy(byIntervention, pairKey)]
  const arms = new Set(record.ofKind('arm').map(({ value }) => value.label.toLowerCase()))
  const once = (claim: Attribute): boolean => arms.has(claim.scope.arm?.key ?? '')
  return [
    ...byArm
      .filter((claim) => once(claim) && !listed.has(pairKey(claim)))
      .map((claim) =>
        finding(
          claim,
          `The arm "${armOf(claim)}" names "${claim.value.text}"`,
          'that intervention does not list the arm',
        ),
      ),
    ...byIntervention
      .filter((claim) => once(claim) && !named.has(pairKey(claim)))
      .map((claim) =>
        finding(
          claim,
          `The intervention "${claim.value.text}" lists the arm "${armOf(claim)}"`,
          'that arm does not name it',
        ),
      ),
  ]
}

function finding(at: Attribute, one: string, other: string): Outcome {
  const derivation = ['each arm names its interventions, and each intervention lists its arms']
  return {
    finding: { message: 'pair', data: { one, other }, severity: 'warning', at, derivation },
  }
}

function armOf({ scope }: Attribute): string {
  return scope.arm?.text ?? ''
}

/** Types are written in many ways ("Combination Product", "COMBINATION_PRODUCT"); names decide. */
function pairKey(claim: Attribute): string {
  const name = claim.value.text.replace(/^[\w /-]{0,40}?:\s?/, '')
  return `${claim.scope.arm?.key ?? ''} gets ${name.toLowerCase()}`
}
