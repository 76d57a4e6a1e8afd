import { isClosing, isMark, isOpening, termLength, termOf, type Token } from '../tokens/token.js'
import type { IntervalLabel } from './interval.js'
import { isNumberAt, numeralOf, type Read } from './numerals.js'
import type { DeviationMention } from './mention.js'

/** What a sentence or a heading says of the brackets behind the numbers to come. */
export interface Announced {
  /** Of two bounds: "HR (95% CI)". */
  readonly interval?: IntervalLabel | undefined
  /** Of one number: "mean (SD)". */
  readonly deviation?: DeviationMention['type']
  /** What the document says that its ± stands for: "values are mean ± SD". */
  readonly plusMinus?: DeviationMention['type']
}

/** "SD", "standard error": which deviation is named here. */
export function deviationNamed(token: Token | undefined): DeviationMention['type'] {
  return termOf(token, 'deviation')?.key as DeviationMention['type']
}

/**
 * How far values spread about the number that ends before `at`: "± 4.2", "± SD 4.2", "(SD 4.2)",
 * "(± 4.2)", "SD = 4.2"; and "(4.2)" where a heading or the sentence announced it
 * ("mean (SD)").
 */
export function readDeviation(
  tokens: readonly Token[],
  at: number,
  said: Announced,
): Read<DeviationMention> | undefined {
  if (!isOpening(tokens[at])) return readBare(tokens, at, said)
  const inside = readBare(tokens, at + 1, said) ?? readAnnounced(tokens, at + 1, said)
  if (inside === undefined || !isClosing(tokens[inside.next])) return undefined
  return { value: inside.value, next: inside.next + 1 }
}

/** A deviation that says what it is: by its sign, or by its name before or behind it. */
function readBare(
  tokens: readonly Token[],
  at: number,
  { deviation, plusMinus }: Announced,
): Read<DeviationMention> | undefined {
  const isSigned = isMark(tokens[at], '±', '+/-')
  let next = isSigned ? at + 1 : at
  const before = deviationNamed(tokens[next])
  if (before !== undefined) next += termLength(tokens[next])
  while (before !== undefined && isMark(tokens[next], '=', ':', ',', '±')) next++
  const number = tokens[next]
  if (!isNumberAt(number) || (!isSigned && before === undefined)) return undefined
  next++
  const behind = before === undefined ? deviationNamed(tokens[next]) : undefined
  if (behind !== undefined) next += termLength(tokens[next])
  const type = before ?? behind ?? deviation ?? plusMinus
  return { value: { type, number: numeralOf(number) }, next }
}

function readAnnounced(
  tokens: readonly Token[],
  at: number,
  { deviation }: Announced,
): Read<DeviationMention> | undefined {
  const number = tokens[at]
  if (deviation === undefined || !isNumberAt(number)) return undefined
  return { value: { type: deviation, number: numeralOf(number) }, next: at + 1 }
}
