import { monthsIn } from '../times/months-in.js'

/** A length of time that a sentence names, and where its words stand; `to` exclusive. */
export interface LengthOfTime {
  readonly at: number
  readonly to: number
  readonly months: number
  /** "2 years", also for the 2 of "1, 2 and 5 years". */
  readonly text: string
}

/** "12 months", "two-year", and the numbers of a list before the last one: "6, 12 and 18 months". */
const lengths =
  /(?<![\d.])((?:\d{1,3}-?,? (?:and |or )?){0,6})(\d{1,3}|one|two|three|four|five|ten)[- ](month|year|week)s?\b/giu

const numbersInWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
}

/** The lengths of time of a sentence in reading order, each of a list on its own. */
export function lengthsOfTime(sentence: string): readonly LengthOfTime[] {
  return [...sentence.matchAll(lengths)].flatMap(
    ({ 0: words, 1: before = '', 2: last = '', 3: unit = '', index }) => {
      const each = monthsIn[unit.toLowerCase()] ?? NaN
      const listed = [...before.matchAll(/\d+/gu)].map((one) => ({
        at: index + one.index,
        to: index + one.index + one[0].length,
        number: Number(one[0]),
      }))
      const final = {
        at: index + before.length,
        to: index + words.length,
        number: numbersInWords[last.toLowerCase()] ?? Number(last),
      }
      return [...listed, final].map(({ at, to, number }) => ({
        at,
        to,
        months: number * each,
        text: `${String(number)} ${unit.toLowerCase()}${number === 1 ? '' : 's'}`,
      }))
    },
  )
}
