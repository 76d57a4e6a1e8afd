import type { FigureMention } from '../../../claims/mentions/mention.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  type Token,
  termOf,
} from '../../../claims/tokens/token.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { isNextOfList } from '../comparisons/same-quantity.js'
import { isOfEarlierTest } from '../comparisons/tests-in-turn.js'

/** Whether what stands between a measure and a figure behind it keeps the two apart. */
export function isOutOfReach(sentence: Sentence, index: number, measure: MeasureMention): boolean {
  const figure = sentence.figures[index]
  if (figure === undefined) return true
  const { tokens } = sentence
  if (measure.key === 'difference' && wordsOutside(tokens, measure.to, figure.from) > NEXT_WORDS)
    return true
  return (
    isOfBracketedItem(sentence, figure, measure) ||
    isOfEarlierTest(sentence, index, measure) ||
    isOfNextItem(sentence, index, measure) ||
    isCutOff(tokens, measure.to, figure.from)
  )
}

/** "no difference in intake (2578 ± 359 kcal)": the word alone means what stands right behind it. */
const NEXT_WORDS = 4

/** Tokens of [from, to) that stand in no bracket: "difference [treated minus control] -1.0". */
function wordsOutside(tokens: readonly Token[], from: number, to: number): number {
  let [words, depth] = [0, 0]
  for (let at = from; at < to; at++) {
    if (isClosing(tokens[at])) depth--
    else if (isOpening(tokens[at])) depth++
    else if (depth <= 0) words++
  }
  return words
}

/** "the error (the difference of two readings) was 2.6": what a bracket says in passing. */
export function isBracketedOff(tokens: readonly Token[], from: number, to: number): boolean {
  let depth = 0
  for (let at = from; at < to; at++) {
    if (isOpening(tokens[at])) depth++
    else if (isClosing(tokens[at]) && --depth < 0) return to - from <= LONGEST_REACH
  }
  return false
}

/** "Serious events were seen in 11.1%, dose reductions in 15.2%": the list goes on to other things. */
function isOfNextItem(sentence: Sentence, index: number, measure: MeasureMention): boolean {
  const { tokens, figures, markers } = sentence
  const before = figures[index - 1]
  const figure = figures[index]
  if (before === undefined || figure === undefined || before.from < measure.to) return false
  if (isNextOfList(sentence, index)) return false
  return tokens.slice(before.to, figure.from).some((token, offset) => {
    const at = before.to + offset
    return isNoun(token) && !markers.some(({ from, to }) => at >= from && at < to)
  })
}

/** "included anaemia (37.5%)": the words before the bracket are what is measured. */
function isOfBracketedItem(
  sentence: Sentence,
  figure: FigureMention,
  measure: MeasureMention,
): boolean {
  const bracket = bracketAround(sentence.tokens, figure)
  if (bracket === undefined || measure.to >= bracket) return false
  return !sentence.markers.some(({ to }) => to === bracket)
}

/** The bracket that holds nothing but figures up to this one. */
function bracketAround(tokens: readonly Token[], figure: FigureMention): number | undefined {
  let at = figure.from - 1
  while (tokens[at]?.type === 'number' || isMark(tokens[at], ',', ';')) at--
  return isOpening(tokens[at]) ? at : undefined
}

/** A new clause with a subject of its own stands between a measure and a figure. */
function isCutOff(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_REACH) return true
  let depth = 0
  for (let at = from; at < to; at++) {
    if (isWordOf(tokens[at], OWN_SUBJECT_WORDS)) return true
    if (isStop(tokens, at)) return true
    if (isOpening(tokens[at])) depth++
    else if (isClosing(tokens[at])) depth--
    // "(95% CI, 0.85-1.04; P = 0.20) for men, 0.88": a bracket ends no clause but its own.
    const isInside = depth > 0 && closesBefore(tokens, at, to)
    if (isMark(tokens[at], ';') && !isInside && hasOwnWords(tokens, at + 1, to)) return true
  }
  return false
}

/** Whether the bracket around a token closes before `to`. */
function closesBefore(tokens: readonly Token[], at: number, to: number): boolean {
  let depth = 1
  for (let next = at + 1; next < to; next++) {
    if (isOpening(tokens[next])) depth++
    else if (isClosing(tokens[next]) && --depth === 0) return true
  }
  return false
}

/** A full stop, not that of "vs.". */
function isStop(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '.') && tokens[at + 1]?.spaced === true && !isWord(tokens[at - 1], 'vs')
}

/** "…; grade 3 or higher rash in": the clause behind a semicolon says what it is about. */
function hasOwnWords(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(isNoun)
}

function isNoun(token: Token): boolean {
  if (token.type !== 'word' || token.text.length < 4) return false
  if (CONNECTIVES.has(token.lower) || NO_NOUNS.has(token.lower)) return false
  const category = termOf(token)?.category
  return category === undefined
}

/** Words that begin a clause with a subject of its own. */
const OWN_SUBJECT_WORDS: ReadonlySet<string> = new Set(
  'while whereas but although which who because'.split(' '),
)

/** Longer words that name nothing that is measured. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  (
    'week weeks month months year years days visit baseline compared those that this these into over ' +
    'under after before during between both each respectively only another about overall alone using ' +
    'given when been also then here there rate rates about therapy treatment'
  ).split(' '),
)

const LONGEST_REACH = 60

/** Words that tie phrases together and name nothing. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  'and or in of at with for among to from the a was were had have versus vs than by as on but while who'.split(
    ' ',
  ),
)
