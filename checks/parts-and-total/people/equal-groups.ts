import { bySentence, sentenceGap, type Place } from '../../../src/index.js'
import type { Outcome } from '../messages.js'
import { countedPeople, notAll, peopleIn, type Count } from './counted-people.js'

const numbersInWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
}

const some = '(two|three|four|five|six|[2-6])'

/** "two groups of 30 each", "133 in each of three arms". */
const known = [
  new RegExp(
    `\\b${some} (?:equal |parallel |study |treatment )?(?:groups|arms|cohorts),? (?:of|with|comprising) (\\d{1,4})(?: [\\p{L}-]+)? each\\b`,
    'iu',
  ),
  new RegExp(
    `\\((?:n ?= ?)?(?<each>\\d{1,4}) (?:[\\p{L}-]+ )?in each of (?:the )?(?<groups>two|three|four|five|six|[2-6]) (?:groups|arms|cohorts)\\)`,
    'iu',
  ),
]

/** "(62 per group)", "(80/arm)", "each group comprised 28": of how many groups is left open. */
const open = [
  /\((?:n ?= ?)?(\d{1,4}) ?(?:\/|(?:[\p{L}-]+ )?(?:per|in each|for each) )(?:treatment |study )?(?:group|arm|cohort)\)/iu,
  /\beach (?:group|arm|cohort) (?:comprised|comprising|consist(?:ed|ing) of|included|including|contained|had) (\d{1,4}) (?:patients|participants|subjects|women|men|children|people)\b/iu,
]

/** A sentence that goes on about the people of the one before. */
const goesOn =
  /^(?:(?:these|the|they|all|study|patients|participants|subjects)\b|each (?:group|arm|cohort)\b)/iu

/**
 * Holds people against groups of one size that a sentence puts them in: "60 patients were recruited to two
 * groups of 30 each". Where it does not say how many groups, their size divides the whole.
 */
export function holdEqualGroups(counts: readonly Count[]): readonly Outcome[] {
  const people = new Map(
    countedPeople(counts).map((sentence) => [sentence[0]?.place.context ?? '', sentence] as const),
  )
  const sentences = bySentence(counts, ({ place }) => place)
  return sentences.flatMap(([first], index): Outcome[] => {
    if (first === undefined) return []
    const { context } = first.place
    const stated = equalGroups(context)
    if (stated === undefined) return []
    const own = people.get(context) ?? []
    const before = sentences[index - 1]?.[0]?.place
    const whole =
      own.find(({ place }) => place.at < stated.at) ?? wholeBefore(first.place, before, people)
    const lead = context.slice(whole?.place.context === context ? whole.place.at : 0, stated.at)
    return whole === undefined || notAll.test(lead) ? [] : hold(whole, stated)
  })
}

interface EqualGroups {
  readonly at: number
  readonly each: number
  readonly groups?: number
}

function equalGroups(context: string): EqualGroups | undefined {
  const [first, second] = known.map((pattern) => pattern.exec(context))
  if (first) return { at: first.index, groups: numberOf(first[1]), each: Number(first[2]) }
  if (second) {
    const { each, groups } = second.groups ?? {}
    return { at: second.index, groups: numberOf(groups), each: Number(each) }
  }
  const match = open.map((pattern) => pattern.exec(context)).find((found) => found !== null)
  return match === undefined ? undefined : { at: match.index, each: Number(match[1]) }
}

function numberOf(words = ''): number {
  return numbersInWords[words.toLowerCase()] ?? Number(words)
}

/** The only people that the sentence right before counts, where this one goes on about them. */
function wholeBefore(
  here: Place,
  before: Place | undefined,
  people: ReadonlyMap<string, readonly Count[]>,
): Count | undefined {
  if (before === undefined || !goesOn.test(here.context)) return undefined
  const gap = sentenceGap(before, here)
  const [whole, another] = people.get(before.context) ?? []
  const isNext = gap !== undefined && gap >= 0 && gap <= 1
  return isNext && another === undefined && !notAll.test(before.context) ? whole : undefined
}

function hold(whole: Count, { groups, each }: EqualGroups): Outcome[] {
  const people = peopleIn(whole)
  const { text } = whole.value.number
  if (each < 2 || each >= people) return []
  const times = groups ?? Math.round(people / each)
  const product = `${String(times)} x ${String(each)} = ${String(times * each)}`
  if (times * each === people) return [{ claims: [whole], how: product }]
  const finding = {
    message: 'equal',
    data: { whole: text.toLowerCase(), each, groups: groups ?? 'any number of' },
    at: whole,
    derivation: [product],
  } as const
  return [{ finding }]
}
