/** The registered choices that a word for a design excludes; every other goes with it. */
const EXCLUDED: Readonly<Record<string, readonly string[]>> = {
  'masking none': ['double', 'triple', 'quadruple'],
  'masking single': ['none', 'triple', 'quadruple'],
  'masking double': ['none', 'single'],
  'masking triple': ['none', 'single'],
  'masking quadruple': ['none', 'single'],
  'allocation randomized': ['non-randomized'],
  'allocation non-randomized': ['randomized'],
  'intervention-model single-group': ['parallel', 'crossover', 'factorial'],
  'intervention-model parallel': ['single-group'],
}

/**
 * Whether what a text says of a design and what a register has cannot both be right. "Double-blind" is
 * said of trials in which three or four parties are blind, and "open-label" of those with blind assessors.
 *
 * @param measure `masking`, `allocation` or `intervention-model`
 * @param said the key of the word in the text
 * @param registered the key of the register's choice
 */
export function excludesChoice(measure: string, said: string, registered: string): boolean {
  return EXCLUDED[`${measure} ${said}`]?.includes(registered) === true
}
