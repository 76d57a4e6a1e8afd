import { roundingError, someDigitAway, type Claim, type PrintedNumber } from '../../src/index.js'
import type { Outcome } from './messages.js'
import { only, twoByTwo, type Read, type TwoByTwo } from './sentence.js'
import { modelled } from './stated-difference.js'

type Pair = readonly [number, number]

/** Exact and conditional estimates differ from crude ones by so much. */
const room = 0.02
/** In standard errors: so far apart even a conditional estimate is not. */
const furthest = 0.35
/** From so many on, no adjustment that goes unmentioned is the likeliest cause. */
const surely = 1

/**
 * Holds a risk or odds ratio against the two fractions before it. A ratio that is off by less than a
 * standard error may be adjusted without the sentence saying so.
 */
export function holdRatio(sentence: readonly Read[]): Outcome {
  const claim = only(sentence.filter((one) => one.kind === 'ratio'))
  const table = twoByTwo(sentence)
  if (claim === undefined || table === undefined || modelled.test(claim.place.context))
    return undefined
  const { number } = claim.value
  const isOdds = claim.measure.key === 'odds-ratio'
  if (!isOdds && claim.measure.key !== 'risk-ratio') return undefined
  if (number.hedge !== undefined || number.value <= 0 || !isRightBehind(claim, table))
    return undefined
  if (!haveEvents(table)) return undefined
  const crude = isOdds ? oddsRatio(table) : riskRatio(table)
  const readings = isOdds ? [crude, 1 / crude] : [crude, 1 / crude, ...ofNoEvent(table)]
  const gap = (one: PrintedNumber): number =>
    Math.min(...readings.map((reading) => gapOf(one, reading)))
  const error = standardError(table, isOdds)
  const isOff = (one: PrintedNumber): boolean =>
    one.value <= 0 || (gap(one) > room && gap(one) > furthest * error)
  const [first, second] = table.claims.map(({ place }) => place.quote)
  const expected = crude.toFixed(number.decimals)
  if (!isOff(number)) {
    const how = `${String(first)} against ${String(second)} makes ${expected}`
    return gap(number) <= room && someDigitAway(number, isOff) ? { claim, how } : undefined
  }
  const [a, b] = table.events
  const [m, n] = table.sizes
  const finding = {
    message: 'ratio',
    data: {
      measure: claim.measure.label,
      ratio: number.text,
      first: String(first),
      second: String(second),
      expected,
    },
    severity: gap(number) > surely * error ? 'warning' : 'info',
    at: claim,
    related: table.claims.map((one) => ({ message: 'one of the two groups', at: one })),
    derivation: [
      isOdds
        ? `(${String(a)}/${String(m - a)}) / (${String(b)}/${String(n - b)}) = ${expected}, or ${(1 / crude).toFixed(number.decimals)} the other way round`
        : `(${String(a)}/${String(m)}) / (${String(b)}/${String(n)}) = ${expected}, or ${(1 / crude).toFixed(number.decimals)} the other way round`,
    ],
  } as const
  return { finding }
}

/** Further away a ratio may be that of another outcome. */
const reach = 120

function isRightBehind({ place }: Claim, { claims: [, second] }: TwoByTwo): boolean {
  const distance = place.at - second.place.at - second.place.quote.length
  return distance >= 0 && distance <= reach
}

function haveEvents({ events, sizes }: TwoByTwo): boolean {
  return events.every((count, at) => count > 0 && count < (sizes[at] ?? 0))
}

function riskRatio({ events, sizes }: TwoByTwo): number {
  return events[0] / sizes[0] / (events[1] / sizes[1])
}

function oddsRatio({ events, sizes }: TwoByTwo): number {
  return events[0] / (sizes[0] - events[0]) / (events[1] / (sizes[1] - events[1]))
}

/** The risk ratios of having no event, either way round. */
function ofNoEvent({ events, sizes }: TwoByTwo): Pair {
  const ratio = (1 - events[0] / sizes[0]) / (1 - events[1] / sizes[1])
  return [ratio, 1 / ratio]
}

/** How far a printed ratio is from a computed one on the logarithm, beyond its rounding. */
function gapOf(number: PrintedNumber, computed: number): number {
  const error = roundingError(number)
  const [low, high] = [number.value - error, number.value + error]
  if (low <= computed && computed <= high) return 0
  const nearest = computed < low ? low : high
  return nearest > 0 ? Math.abs(Math.log(nearest / computed)) : Infinity
}

/** Of the logarithm of a ratio (D. Katz and others, 1978; B. Woolf, 1955, for odds). */
function standardError({ events: [a, b], sizes: [m, n] }: TwoByTwo, isOdds: boolean): number {
  return isOdds
    ? Math.sqrt(1 / a + 1 / (m - a) + 1 / b + 1 / (n - b))
    : Math.sqrt(1 / a - 1 / m + 1 / b - 1 / n)
}
