import { bySentence, scopeKey, type Claim, type Figure } from '../../src/index.js'
import { lengthsOfTime, type LengthOfTime } from './length-of-time.js'

/** The share of people who were alive, or free of an event, after some time. */
export interface Surviving {
  readonly claim: Claim<'proportion'>
  readonly percent: Figure
  readonly months: number
  readonly time: string
}

/** What is survived: life, or the time without an event. */
const kinds =
  /\b(?:alive|surviv(?:ed|ing|al|ors?)|(?:progression|event|disease|relapse|recurrence|failure|metastasis|seizure)[- ]free)\b/giu

/** Shares of those who died or relapsed rise, those of two groups need not fall, and plans are no results. */
const others =
  /\b(?:died|dead|deaths?|mortality|progressed|recurrences?|relapsed|relapses|versus|vs\.?|compared|whereas|while|than|assum\w+|expect\w+|hypothes\w+|power|conditional|rose|increas\w+|improv\w+|eras?|periods?|treated (?:in|before|after))\b/iu

const groups = /\b(?:groups?|arms?|cohorts?|stages?|grades?)\b/giu

/** All that may stand between the shares of one group beside their times. */
const filling =
  /^(?:[\s,;()%-]|of|the|all|patients?|participants?|subjects?|people|women|men|children|were|was|are|had|have|been|still|remained|remain|at|after|by|and|to|rates?|overall|respectively)*$/iu

/**
 * The shares of each sentence that says in words who survived: "54% were alive at 1 year and 63% at 2
 * years", "survival at 1, 3 and 5 years was 88%, 61% and 66%". Only where nothing but times tells the
 * shares apart.
 */
export function survivingInWords(
  claims: readonly Claim<'proportion'>[],
): readonly (readonly Surviving[])[] {
  return bySentence(claims, ({ place }) => place).flatMap((sentence) => {
    const [first, second] = sentence
    if (first === undefined || second === undefined) return []
    const { context } = first.place
    const survived = new Set((context.match(kinds) ?? []).map(nameOf))
    if (survived.size !== 1 || others.test(context)) return []
    if ((context.match(groups) ?? []).length > 1 || !areOfOneGroup(sentence)) return []
    const curve = timed(sentence, lengthsOfTime(context))
    return curve.length === sentence.length ? [curve] : []
  })
}

/** Being alive is surviving; to be free of one event is not to be free of another. */
function nameOf(word: string): string {
  return /free$/iu.test(word) ? word.toLowerCase().replace(/[- ]free$/u, '') : 'alive'
}

function areOfOneGroup(sentence: readonly Claim<'proportion'>[]): boolean {
  const scopes = sentence.map(({ scope }) => scopeKey(scope, (one) => one !== 'timePoint'))
  const sizes = sentence.map(({ value }) => value.denominator?.text ?? '')
  return new Set(scopes).size === 1 && new Set(sizes).size === 1
}

/** Each share with its time: the one in front of it, the one behind it, or that of a list as long. */
function timed(
  sentence: readonly Claim<'proportion'>[],
  times: readonly LengthOfTime[],
): readonly Surviving[] {
  const [first, last] = [sentence[0]?.place, sentence.at(-1)?.place]
  if (first === undefined || last === undefined || times.length !== sentence.length) return []
  const [start, end] = [first.at, last.at + last.quote.length]
  const isList = times.every(({ to }) => to <= start) || times.every(({ at }) => at >= end)
  const leads = sentence.every(({ place }, index) =>
    isBetween(times[index], sentence[index - 1], place.at),
  )
  const follows = sentence.every((claim, index) =>
    isBetween(times[index], claim, sentence[index + 1]?.place.at),
  )
  if (!isList && !leads && !follows) return []
  if (!isFilled(first.context.slice(start, end), sentence, start, times)) return []
  return sentence.flatMap((claim, index): Surviving[] => {
    const [time, { percent }] = [times[index], claim.value]
    if (time === undefined || percent === undefined || percent.hedge !== undefined) return []
    return [{ claim, percent, months: time.months, time: time.text }]
  })
}

/** Whether a time stands behind one share and before the next. */
function isBetween(
  time: LengthOfTime | undefined,
  before: Claim | undefined,
  to = Infinity,
): boolean {
  if (time === undefined) return false
  const from = before === undefined ? 0 : before.place.at + before.place.quote.length
  return time.at >= from && time.to <= to
}

/** Whether between the first and the last share nothing stands but times and words of survival. */
function isFilled(
  text: string,
  sentence: readonly Claim[],
  start: number,
  times: readonly LengthOfTime[],
): boolean {
  const known = [
    ...sentence.map(({ place }) => ({ at: place.at, to: place.at + place.quote.length })),
    ...times,
  ].filter(({ at }) => at >= start && at < start + text.length)
  const rest = known.reduce(
    (left, { at, to }) => left.slice(0, at - start) + ' '.repeat(to - at) + left.slice(to - start),
    text,
  )
  return filling.test(rest.replaceAll(kinds, ' '))
}
