import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  termLength,
  termOf,
  type NumberToken,
  type Token,
} from '../tokens/token.js'
import type { IntervalLabel } from './interval-label.js'
import { isNumberAt, numeralOf, type Read } from './numerals.js'
import type { DeviationMention } from './mention.js'

/** What a sentence or a heading says of the brackets behind the numbers to come. */
export interface Announced {
  /** Of two bounds: "HR (95% CI)". */
  readonly interval?: IntervalLabel | undefined
  /** Of one number: "mean (SD)". */
  readonly deviation?: DeviationMention['type']
  /** Whether a bracket behind a count is its share: "n (%)". */
  readonly share?: boolean
  /** What the document says that its ± stands for: "values are mean ± SD". */
  readonly plusMinus?: DeviationMention['type']
}

/** "s.d.", "s.e.m.", with their full stops: which deviation, and the token behind. */
function readStops(
  tokens: readonly Token[],
  at: number,
): Read<DeviationMention['type']> | undefined {
  const second = tokens[at + 2]
  const isStopped = isWord(tokens[at], 's') && isMark(tokens[at + 1], '.')
  if (!isStopped || second?.type !== 'word' || second.spaced) return undefined
  if (second.lower !== 'd' && second.lower !== 'e') return undefined
  let next = isMark(tokens[at + 3], '.') ? at + 4 : at + 3
  if (isWord(tokens[next], 'm')) next += isMark(tokens[next + 1], '.') ? 2 : 1
  return {
    value: second.lower === 'd' ? 'standard-deviation' : 'standard-error',
    next,
  }
}

/** "SD", "s.d.", "standard error": which deviation is named at `at`, and the token behind. */
export function readDeviationName(
  tokens: readonly Token[],
  at: number,
): Read<DeviationMention['type']> | undefined {
  const type = deviationNamed(tokens[at])
  return type === undefined
    ? readStops(tokens, at)
    : { value: type, next: at + termLength(tokens[at]) }
}

/** "SD", "standard error": which deviation is named here. */
export function deviationNamed(token: Token | undefined): DeviationMention['type'] {
  return termOf(token, 'deviation')?.key as DeviationMention['type']
}

/**
 * How far values spread about the number that ends before `at`: "± 4.2", "± SD 4.2", "(SD 4.2)",
 * "(± 4.2)", "(4.2 SD)", ", SD 4.2"; and "(4.2)" where a heading or the sentence announced it
 * ("mean (SD)"). A number with decimals alone in the bracket behind another is a deviation of a
 * sort that the sentence does not say.
 */
export function readDeviation(
  tokens: readonly Token[],
  at: number,
  said: Announced,
): Read<DeviationMention> | undefined {
  const implied = isOpening(tokens[at])
    ? (readAnnounced(tokens, at + 1, said) ?? readUnsaid(tokens, at + 1))
    : undefined
  return readMarkedDeviation(tokens, at, said) ?? closed(tokens, implied)
}

/** A deviation that its sign or its name shows to be one, whatever number it stands behind. */
export function readMarkedDeviation(
  tokens: readonly Token[],
  at: number,
  said: Announced,
): Read<DeviationMention> | undefined {
  if (isMark(tokens[at], ',') && readDeviationName(tokens, at + 1) !== undefined)
    return readBare(tokens, at + 1, said)
  if (!isOpening(tokens[at])) return readBare(tokens, at, said)
  return closed(tokens, readBare(tokens, at + 1, said) ?? readNamedBehind(tokens, at + 1))
}

/** What was read inside a bracket, if the bracket closes behind it. */
function closed(
  tokens: readonly Token[],
  inside: Read<DeviationMention> | undefined,
): Read<DeviationMention> | undefined {
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
  const before = readDeviationName(tokens, next)
  if (before !== undefined) next = pastShortName(tokens, before.next)
  while (before !== undefined && isMark(tokens[next], '=', ':', ',', '±')) next++
  const number = tokens[next]
  if (!isNumberAt(number) || (!isSigned && before === undefined)) return undefined
  next++
  const behind = before === undefined ? readDeviationName(tokens, next) : undefined
  if (behind !== undefined) next = behind.next
  const type = before?.value ?? behind?.value ?? deviation ?? plusMinus
  return { value: deviationOf(type, number), next }
}

/** "standard deviation [SD]": past the short form of a name. */
function pastShortName(tokens: readonly Token[], at: number): number {
  const name = isOpening(tokens[at]) ? readDeviationName(tokens, at + 1) : undefined
  return name !== undefined && isClosing(tokens[name.next]) ? name.next + 1 : at
}

function deviationOf(type: DeviationMention['type'], token: NumberToken): DeviationMention {
  return { type, number: numeralOf(token), unit: token.unit }
}

/** "8.1 SD": a deviation named behind its number. */
function readNamedBehind(tokens: readonly Token[], at: number): Read<DeviationMention> | undefined {
  const number = tokens[at]
  const name = isNumberAt(number) ? readDeviationName(tokens, at + 1) : undefined
  if (name === undefined || !isNumberAt(number)) return undefined
  return { value: deviationOf(name.value, number), next: name.next }
}

/**
 * "was 4.57 (3.77)": two numbers with decimals, the second alone in its bracket. In a sentence, that
 * is: what the brackets in a table hold is for its headings to say.
 */
function readUnsaid(tokens: readonly Token[], at: number): Read<DeviationMention> | undefined {
  const [before, first, , number] = tokens.slice(Math.max(0, at - 3), at + 1)
  if (
    !(before?.type === 'word' || isMark(before, '.')) ||
    !isNumberAt(first) ||
    !isNumberAt(number) ||
    number.unit !== undefined
  )
    return undefined
  if (first.number.decimals === 0 || number.number.decimals === 0) return undefined
  return { value: deviationOf(undefined, number), next: at + 1 }
}

function readAnnounced(
  tokens: readonly Token[],
  at: number,
  { deviation }: Announced,
): Read<DeviationMention> | undefined {
  const number = tokens[at]
  if (deviation === undefined || !isNumberAt(number)) return undefined
  return { value: deviationOf(deviation, number), next: at + 1 }
}
