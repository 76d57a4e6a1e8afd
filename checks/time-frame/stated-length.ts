import {
  bySentence,
  describeDate,
  type Claim,
  type FindingInput,
  type PartialDate,
} from '../../src/index.js'
import { monthsIn } from '../times/months-in.js'
import type { messages } from './messages.js'

/** What stands between the two dates of a period. */
const between = /^,? ?(?:to|until|till|through|and|[-–—]) ?(?:the end of )?$/iu
/** "(15 months)", ", a period of 15 months" right behind a period. */
const behind =
  /^,? ?[([]?(?:for )?(?:a )?(?:total |period |duration )?(?:of )?(\d{1,3}(?:\.\d)?)[- ](month|year|week)s?(?=[)\].,;]|$)/iu
/** "over 15 months, from", "the 3-year study period (": right before it. */
const before =
  /\b(?:over|during|for|in|the|a)(?: the| an?)? (\d{1,3}(?:\.\d)?)[- ](month|year|week)s?(?: study| recruitment| enrol\w+| inclusion)?(?: period)?,? ?(?:\(|from |between )$/iu
/** Words by which the length is that of something else. */
const ofOthers =
  /\b(?:median|mean|average|each|every|approximately|about|nearly|almost|more than|over the next|follow(?:ed|[- ]?up)|at least|minimum)\b/iu

/** Both ends by the month, counted with or without the last one. */
const room = 1

/**
 * Lengths of time that a sentence gives beside the two dates of a period, and that no days of those
 * dates allow: "from March 2021 to June 2022 (24 months)".
 */
export function wrongLengths(
  dates: readonly Claim<'date'>[],
): readonly FindingInput<typeof messages>[] {
  return bySentence(dates, ({ place }) => place).flatMap((sentence) =>
    sentence.slice(1).flatMap((end, index): FindingInput<typeof messages>[] => {
      const start = sentence[index]
      const length = start && lengthBeside(start, end)
      if (start === undefined || length === undefined) return []
      const [least, most] = passed(start.value.date, end.value.date)
      const months = length.number * length.each
      const margin = room + (length.each * 10 ** -length.decimals) / 2
      if (most <= 0 || (months >= least - margin && months <= most + margin)) return []
      return [
        {
          message: 'period',
          data: {
            length: length.text,
            start: describeDate(start.value.date),
            end: describeDate(end.value.date),
            months: `${String(least)} to ${String(most)}`,
          },
          at: end,
          related: [{ message: 'the beginning', at: start }],
          derivation: [
            `from ${describeDate(start.value.date)} to ${describeDate(end.value.date)} pass ${String(least)} to ${String(most)} months`,
          ],
        },
      ]
    }),
  )
}

interface Length {
  readonly text: string
  readonly number: number
  readonly decimals: number
  readonly each: number
}

function lengthBeside({ place: a }: Claim, { place: b }: Claim): Length | undefined {
  const { context } = a
  if (!between.test(context.slice(a.at + a.quote.length, b.at))) return undefined
  const rest = context.slice(b.at + b.quote.length, b.at + b.quote.length + longest)
  const lead = context.slice(Math.max(0, a.at - longest), a.at)
  const match = behind.exec(rest) ?? before.exec(lead)
  if (match === null || ofOthers.test(match[0]) || ofOthers.test(lead)) return undefined
  const [, number = '', unit = ''] = match
  const each = monthsIn[unit.toLowerCase()]
  if (each === undefined) return undefined
  return {
    text: `${number} ${unit.toLowerCase()}s`,
    number: Number(number),
    decimals: number.split('.')[1]?.length ?? 0,
    each,
  }
}

const longest = 60

/** The fewest and the most whole months that can lie between two dates, the last month counted. */
function passed(from: PartialDate, to: PartialDate): readonly [least: number, most: number] {
  const years = 12 * (to.year - from.year)
  if (from.part !== undefined || to.part !== undefined) return [0, years + 12]
  const least = years + (to.month ?? 1) - (from.month ?? 12) - 1
  return [Math.max(0, least), years + (to.month ?? 12) - (from.month ?? 1) + 1]
}
