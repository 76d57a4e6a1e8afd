import { roundingError } from '../../src/index.js'
import type { Rate, RatesOfGroup } from './groups.js'
import type { Outcome } from './messages.js'

/** Rates that must add up to another: everybody of the total is in exactly one part. */
interface Sum {
  readonly parts: readonly Rate[]
  readonly total: Rate
  readonly words: string
}

/** The keys of parts and total, and why they add up. */
type SumOfParts = readonly [parts: readonly string[], total: string, words: string]

/**
 * Best responses by RECIST: who responds does so completely or partially; whose disease is controlled
 * responds or stays stable (E. Eisenhauer and others, 2009).
 */
const sums: readonly SumOfParts[] = [
  [
    ['complete-response-rate', 'partial-response-rate'],
    'objective-response-rate',
    'complete and partial responses make up the objective response',
  ],
  [
    ['objective-response-rate', 'stable-disease-rate'],
    'disease-control-rate',
    'response and stable disease make up disease control',
  ],
  [
    ['complete-response-rate', 'partial-response-rate', 'stable-disease-rate'],
    'disease-control-rate',
    'complete and partial responses and stable disease make up disease control',
  ],
]

/** Parts that leave others out: they are no more than the total. */
const someParts: readonly SumOfParts[] = [
  [
    ['partial-response-rate', 'stable-disease-rate'],
    'disease-control-rate',
    'nobody has both a partial response and stable disease, and both are disease control',
  ],
]

/** Holds the responses of a group against those that make them up. */
export function holdSums(rates: RatesOfGroup): readonly Outcome[] {
  const whole = responseSums(rates, sums)
  if (whole.length === 0)
    return responseSums(rates, someParts).filter(isExceeded).map(outcomeOfWrong)
  return whole.map((sum) => {
    const { parts, total } = sum
    if (offBy(sum) !== 0) return outcomeOfWrong(sum)
    const claims = [...parts, total].map(({ claim }) => claim)
    return { claims, how: `${parts.map(sayRate).join(' + ')} = ${sayRate(total)}` }
  })
}

/** Responses that stand between complete and partial ones, where a field tells them apart. */
const between = [
  'stringent-complete-response-rate',
  'very-good-partial-response-rate',
  'complete-response-with-partial-recovery-rate',
  'complete-response-with-incomplete-recovery-rate',
] as const

function outcomeOfWrong({ parts, total, words }: Sum): Outcome {
  const made = totalOf(parts)
  const finding = {
    message: 'sum',
    data: {
      parts: parts.map(sayRate).join(' + '),
      sum: made,
      total: total.claim.measure.label,
      printed: sayRate(total),
    },
    at: total.claim,
    related: parts.map(({ claim }) => ({ message: claim.measure.label, at: claim })),
    derivation: [words, `${parts.map(sayRate).join(' + ')} = ${made}`],
  } as const
  return { finding }
}

/** Whether the parts are more than their total, whatever rounding allows. */
function isExceeded(sum: Sum): boolean {
  const actual = sum.parts.reduce((all, { percent }) => all + percent.value, 0)
  return offBy(sum) > 0 && actual > sum.total.percent.value
}

/** The sums of which a group has all rates; none of complete and partial responses with others between. */
function responseSums(rates: RatesOfGroup, sums: readonly SumOfParts[]): readonly Sum[] {
  const isFiner = between.some((name) => rates.has(name))
  const known = sums.filter(([names]) => !isFiner || !names.includes('partial-response-rate'))
  return known.flatMap(([names, totalName, words]) => {
    const total = rates.get(totalName)
    const parts = names.flatMap((name) => rates.get(name) ?? [])
    return total === undefined || parts.length < names.length ? [] : [{ parts, total, words }]
  })
}

/** How far the parts are from their total, beyond rounding; counts have none. 0 where they add up. */
function offBy({ parts, total }: Sum): number {
  const counts = [...parts, total].map(({ count }) => count)
  if (counts.every((count) => count !== undefined)) {
    return Math.abs(
      counts.slice(0, -1).reduce((sum, count) => sum + count, 0) - (counts.at(-1) ?? 0),
    )
  }
  const actual = parts.reduce((sum, { percent }) => sum + percent.value, 0)
  const room = [...parts, total].reduce((sum, { percent }) => sum + roundingError(percent), 0)
  return Math.max(0, Math.abs(actual - total.percent.value) - room - slack)
}

/** For the floating point of a sum. */
const slack = 1e-9

function sayRate({ percent }: Rate): string {
  return `${percent.text}%`
}

function totalOf(parts: readonly Rate[]): string {
  const decimals = Math.max(...parts.map(({ percent }) => percent.decimals))
  return `${parts.reduce((sum, { percent }) => sum + percent.value, 0).toFixed(decimals)}%`
}
