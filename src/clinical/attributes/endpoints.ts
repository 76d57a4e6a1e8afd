import { tokenize } from '../../claims/tokens/tokenize.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import type { Scope } from '../../claims/scope.js'
import { readMeasures } from '../reading/measure-mentions.js'

/**
 * The endpoint that the title of an outcome names, as a scope: empty where it names no measure of
 * the vocabulary, or several, since then it is not known which of them is meant.
 *
 * @example "Objective response rate (ORR) by RECIST 1.1" has the endpoint `objective-response-rate`.
 */
export function endpointScope(title: string, vocabulary: Vocabulary): Scope {
  const [measure, ...others] = readMeasures(tokenize(title, 0, title.length, vocabulary))
  if (measure === undefined || others.some(({ key }) => key !== measure.key)) return {}
  return { endpoint: { key: measure.key, text: measure.label, origin: 'stated' } }
}
