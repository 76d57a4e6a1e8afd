import { isCount } from '../../../claims/mentions/numerals.js'
import type { FigureMention } from '../../../claims/mentions/mention.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { GROUP_SIZE, peopleMeasure } from './counted-people.js'
import type { Counted } from './counts.js'

/**
 * A number without a noun that is one of the parts into which people counted before were divided: "90
 * adults were randomised to walk (46) or to swim (44)", "90 adults: 46 to walk and 44 to swim". That
 * the parts add up to the whole leaves no other reading. They are counted as the whole is: parts of a
 * group are groups, of three people with an event some people.
 */
export function partOfSum(tokens: readonly Token[], figure: FigureMention): Counted | undefined {
  const isPart = [isBracketed, isListed].find((form) => form(tokens, figure.from))
  if (isPart === undefined) return undefined
  const whole = wholeOf(tokens, figure.from, isPart)
  const noun = whole === undefined ? -1 : peopleBehind(tokens, whole)
  if (whole === undefined || noun < 0) return undefined
  const isSet = termOf(tokens[noun], 'analysis-set') !== undefined
  return { unit: 'patient', measure: isSet ? GROUP_SIZE : peopleMeasure(tokens, whole, noun) }
}

type Form = (tokens: readonly Token[], at: number) => boolean

/** The number before `end` that all parts behind it add up to, two at the least. */
function wholeOf(tokens: readonly Token[], end: number, isPart: Form): number | undefined {
  let sum = 0
  let parts = 0
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!isCount(token)) continue
    if (at < end && parts > 1 && token.number.value === sum) return at
    if (!isPart(tokens, at)) continue
    sum += token.number.value
    parts++
  }
  return undefined
}

/** "walk (46)". */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  return isOpening(tokens[at - 1]) && isClosing(tokens[at + 1])
}

/** "46 to walk and 44 to swim", "(6 for the first and 6 for the second drug)". */
function isListed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isItem = isMark(before, ':', ',', ';', '(') || isWord(before, 'and', 'with')
  return isItem && isWordOf(tokens[at + 1], ALLOTTING)
}

const ALLOTTING: ReadonlySet<string> = new Set('to in for on with received were'.split(' '))

/** Where the people stand who are counted: "90 adults", or what only people are: "90 were randomised". */
function peopleBehind(tokens: readonly Token[], whole: number): number {
  const noun = tokens
    .slice(whole + 1, whole + LONGEST_NOUN)
    .findIndex(
      (token) =>
        termOf(token, 'people') ?? termOf(token, 'subgroup') ?? termOf(token, 'analysis-set'),
    )
  return noun < 0 ? noun : noun + whole + 1
}

const LONGEST_NOUN = 6
