import {
  isFigure,
  printed,
  roundingError,
  someDigitAway,
  type Claim,
  type PrintedNumber,
} from '../../src/index.js'
import { inWords, slack, type Outcome } from './messages.js'
import { only, type Read } from './sentence.js'
import { modelled } from './stated-difference.js'

/** "340 person-years", "1,204.5 patient years": a time at risk, and no unit of a rate. */
const timeAtRisk =
  /(?<!\bper )(?<![\d.,])(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,7}(?:\.\d{1,2})?) (?:person|patient)[- ](years?|months?|days?)\b/giu

/** "per 100 person-years", "per 1,000 patient-years", "per person-year". */
const perTime = /^per (?:(\d{1,3}(?:,?\d{3})*) )?(?:person|patient)[- ](year|month|day)/iu

/** The events that a sentence counts; where it counts none, the people to whom something happened. */
function eventsIn(sentence: readonly Read[]): Claim<'count'> | undefined {
  const counts = sentence.filter((one) => one.kind === 'count')
  const events = counts.filter(({ measure }) => measure.key === 'events')
  if (events.length > 0) return only(events)
  const people = only(counts.filter(({ measure }) => measure.key === 'people'))
  const behind = people?.place.context.slice(people.place.at + people.place.quote.length)
  return behind !== undefined && happened.test(behind) ? people : undefined
}

/** "3,214 participants developed", "41 patients (2.0%) had a". */
const happened =
  /^ ?(?:[a-z]+ ){0,2}(?:patients|participants|people|adults|women|men|children|persons|individuals|subjects)?,? ?(?:\([^()]{1,20}\) )?(?:developed|died|had an?|experienced|suffered|were diagnosed with)\b/iu

/** Holds a rate against the events and the time at risk of its sentence. */
export function holdRate(sentence: readonly Read[]): Outcome {
  const claim = only(
    sentence
      .filter((one) => one.kind === 'estimate')
      .filter(({ value }) => perTime.test(value.unit ?? '')),
  )
  const number = claim?.value.number
  if (claim === undefined || !isFigure(number) || number.hedge !== undefined) return undefined
  const { context } = claim.place
  const [time, another] = [...context.matchAll(timeAtRisk)]
  const events = eventsIn(sentence)
  const [, base = '1', unit] = perTime.exec(claim.value.unit ?? '') ?? []
  if (time?.[1] === undefined || another !== undefined || events === undefined) return undefined
  if (modelled.test(context) || time[2]?.toLowerCase().startsWith(unit ?? '') !== true)
    return undefined
  if (events.value.number.hedge !== undefined) return undefined
  const atRisk = printed(time[1])
  const scale = events.value.number.value * printed(base).value
  const error = roundingError(atRisk)
  const [low, high] = [scale / (atRisk.value + error), scale / (atRisk.value - error)]
  const fits = (one: PrintedNumber): boolean => {
    const half = 2 * roundingError(one) + slack
    return one.value + half >= low && one.value - half <= high
  }
  const expected = inWords(low, high, number.decimals)
  if (fits(number)) {
    const how = `${events.value.number.text} events in ${time[0]} are ${expected}`
    return someDigitAway(number, (changed) => !fits(changed)) ? { claim, how } : undefined
  }
  const finding = {
    message: 'rate',
    data: {
      events: events.value.number.text,
      time: time[0],
      expected,
      unit: claim.value.unit ?? '',
      rate: number.text,
    },
    at: claim,
    related: [{ message: 'the events', at: events }],
    derivation: [`${events.value.number.text} / ${atRisk.text} x ${base} = ${expected}`],
  } as const
  return { finding }
}
