import type { FigureMention } from '../../../claims/mentions/mention.js'
import type { ScopeValue } from '../../../claims/scope.js'
import { isWordLike, isWordOf } from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import { isResult } from '../figure-roles.js'
import { timePointsIn } from '../groups/time-points.js'

/** What a sentence says the next one to be about: of what it tells, and of which time. */
export interface Topic {
  readonly time: ScopeValue
  /** The words of the sentence, in lower case: what it names is among them. */
  readonly words: ReadonlySet<string>
}

/**
 * The topic that a sentence without figures puts forward by how something came out at one time:
 * "Pain and heart rate did not differ in the PACU." Undefined where it only tells what was done then.
 */
export function topicOf({ tokens, figures }: Sentence): Topic | undefined {
  if (figures.some(comesOut) || !tokens.some((token) => isWordOf(token, CAME_OUT))) return undefined
  const [time, another] = timePointsIn(tokens)
  if (time === undefined || another !== undefined) return undefined
  const words = tokens.flatMap((token) => (isWordLike(token) ? [token.lower] : []))
  return { time: time.value, words: new Set(words) }
}

/** Not "at 3 months". */
function comesOut(figure: FigureMention): boolean {
  return isResult(figure) && figure.unit?.quantity !== 'time'
}

const CAME_OUT: ReadonlySet<string> = new Set(
  (
    'differ differed different similar comparable higher lower increased decreased improved worsened ' +
    'changed unchanged rose fell'
  ).split(' '),
)

/** The time of a topic, for a figure of what the topic named. */
export function timeOfTopic(topic: Topic | undefined, measured: string): ScopeValue | undefined {
  if (topic === undefined) return undefined
  const words = measured.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const isNamed = words.length > 0 && words.every((word) => topic.words.has(word))
  return isNamed ? { ...topic.time, origin: 'inherited', rule: 'earlier-sentence' } : undefined
}
