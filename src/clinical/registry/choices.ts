import { phaseKeys } from '../attributes/phases.js'

/** How registries word what they let a sponsor choose; keys as the fields of trial records have them. */
const CHOICES: Readonly<Record<string, readonly (readonly [key: string, pattern: RegExp])[]>> = {
  masking: [
    ['none', /^(?:none|no masking|open)/i],
    ['single', /^single/i],
    ['double', /^double/i],
    ['triple', /^triple/i],
    ['quadruple', /^quadruple/i],
  ],
  allocation: [
    ['non-randomized', /^non-?\s?randomi[sz]ed/i],
    ['randomized', /^randomi[sz]ed/i],
  ],
  'intervention-model': [
    ['single-group', /^single/i],
    ['parallel', /^parallel/i],
    ['crossover', /^cross-?\s?over/i],
    ['factorial', /^factorial/i],
    ['sequential', /^sequential/i],
  ],
  'study-type': [
    ['interventional', /^intervention/i],
    ['observational', /^observation/i],
    ['expanded-access', /^expanded access/i],
  ],
}

/**
 * The keys of what a field of a record's page says: "None (Open Label)" is `none`, "Phase 1/Phase 2"
 * is `phase1` and `phase2`. None for what no registry offers to choose, such as "N/A".
 */
export function choiceKeys(measure: string, text: string): readonly string[] {
  if (measure === 'phase') return phaseKeys(text)
  const key = CHOICES[measure]?.find(([, pattern]) => pattern.test(text))?.[0]
  return key === undefined ? [] : [key]
}
