import type { Claim, Severity } from '../../src/index.js'
import type { TrialDesign } from './trial-design.js'

/** The arms that a ratio is held against. */
export interface ComparedArms {
  readonly number: number
  /** Where they are listed or counted. */
  readonly claims: readonly Claim<'arm' | 'count'>[]
  readonly listed: boolean
  /** How grave it is if their number is not that of the parts. */
  readonly severity: Severity
}

/** Labels of arms that stand outside a randomisation, or split it. */
const besideRandomisation =
  /\b(?:part|stage|cohort|period|phase|module|run-?in|lead-?in|extension|expansion|escalation|open-label|observational|registry|screening|rescue|crossover|cross-over|non-?randomi[sz]ed|safety|japan|china)\b/iu

/**
 * The arms for a ratio: those that the record lists, or else those that the ratio's own sentence
 * counts. None where their labels say that not all are shared out together.
 */
export function armsFor(
  ratio: Claim<'allocation'>,
  { arms, armCounts }: TrialDesign,
): ComparedArms | undefined {
  if (arms.length > 1) {
    if (arms.some(({ value }) => besideRandomisation.test(value.label))) return undefined
    return { number: arms.length, claims: arms, listed: true, severity: 'warning' }
  }
  const counted = armCounts.filter(({ place }) => place.context === ratio.place.context)
  const [only, ...others] = counted
  if (only === undefined || others.length > 0 || only.value.number.value < 2) return undefined
  return { number: only.value.number.value, claims: [only], listed: false, severity: 'info' }
}

/** Whether the parts may stand for roles instead, each shared by several arms: drug and placebo. */
export function partsAreRoles(parts: number, { claims, number }: ComparedArms): boolean {
  const roles = new Set(claims.flatMap((claim) => (claim.kind === 'arm' ? [claim.value.role] : [])))
  return parts < number && roles.size === parts && parts > 1
}
