import { isMark } from '../../../claims/tokens/token.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { isComparison } from './endpoint.js'

/**
 * The figure that a p-value is printed with and tests, so that it is of the same people at the same
 * time: "(r = 0.29; p = 0.06)", "(OR 2.8; 95% CI 1.4-5.7; p = 0.003)". Undefined where words part the
 * two.
 */
export function figureTested({ tokens, figures }: Sentence, index: number): number | undefined {
  const [before, test] = [figures[index - 1], figures[index]]
  if (before === undefined || test?.type !== 'p' || before.type === 'p') return undefined
  const isBeside = test.from === before.to + 1 && isMark(tokens[before.to], ',', ';')
  return isBeside ? index - 1 : undefined
}

/** Whether a measure holds two groups or two quantities against each other. */
export function relates(measure: MeasureMention | undefined): boolean {
  return isComparison(measure) || measure?.nature === 'correlation'
}
