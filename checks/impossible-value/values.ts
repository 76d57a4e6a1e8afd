import {
  isFigure,
  isInRow,
  someDigitAway,
  type Claim,
  type Figure,
  type PrintedNumber,
} from '../../src/index.js'
import { holdDeviation, holdDomain, ratioBoundBeyond } from './domain.js'
import type { Impossible, Outcome } from './outcome.js'

type Read = Claim<'proportion' | 'ratio' | 'estimate' | 'count' | 'date' | 'attribute'>

/** What a value of a kind can be, looked at alone: what is impossible first. */
export function holdValue(claim: Read): Outcome | undefined {
  switch (claim.kind) {
    case 'proportion':
      return gravest([holdFraction(claim) ?? shareIn(claim), holdGroup(claim), holdBounds(claim)])
    case 'ratio':
      return ratioIn(claim) ?? ratioBoundBeyond(claim)
    case 'estimate':
      return gravest([holdDomain(claim), holdDeviation(claim)])
    case 'count':
    case 'date':
    case 'attribute':
      return undefined
  }
}

/** The first that is impossible, else the first that is shown to be possible. */
function gravest(outcomes: readonly (Outcome | undefined)[]): Outcome | undefined {
  const told = outcomes.filter((outcome) => outcome !== undefined)
  return told.find((outcome) => 'finding' in outcome) ?? told[0]
}

/** "26 of 24 patients (108.3%)"; "140/90": without a percentage a stroke may stand for anything. */
function holdFraction(claim: Claim<'proportion'>): Outcome | undefined {
  const { percent, count, denominator } = claim.value
  if (percent === undefined || count === undefined || denominator === undefined) return undefined
  const isMore = ({ value }: PrintedNumber): boolean => value > denominator.value
  if (!isMore(count)) {
    const isShared = percent.value >= 0 && percent.value <= 100
    return isShared && someDigitAway(count, isMore) ? isAmong(claim, count, denominator) : undefined
  }
  const finding = {
    message: 'more',
    data: { count: count.text, denominator: denominator.text },
    at: claim,
    derivation: [`${count.text} is more than ${denominator.text}`],
  } as const
  return { finding }
}

/** A percentage of what the vocabulary does not know may be a change, or relative to anything. */
function shareIn(claim: Claim<'proportion'>): Impossible | undefined {
  const { percent } = claim.value
  if (percent === undefined || !isShare(claim)) return undefined
  if (percent.value >= 0 && percent.value <= 100) return undefined
  const finding = {
    message: 'share',
    data: { percent: percent.text },
    severity: 'warning',
    at: claim,
    derivation: ['a share of a group lies between 0% and 100%'],
  } as const
  return { finding }
}

/** "In cohort A (n = 24), 26 patients (54.2%) responded": a share says that it is of the group. */
function holdGroup(claim: Claim<'proportion'>): Outcome | undefined {
  const { percent, count, denominator, group } = claim.value
  if (percent === undefined || count === undefined || group === undefined) return undefined
  if (denominator !== undefined || percent.value > 100 || count.decimals > 0) return undefined
  if (count.hedge !== undefined || isInRow(claim.place)) return undefined
  const isMore = ({ value }: PrintedNumber): boolean => value > group.value
  if (!isMore(count)) return someDigitAway(count, isMore) ? isAmong(claim, count, group) : undefined
  const finding = {
    message: 'group',
    data: { count: count.text, group: group.text },
    severity: 'warning',
    at: claim,
    related: [{ message: 'the size of the group', at: group.place }],
    derivation: [`${count.text} is more than ${group.text}`],
  } as const
  return { finding }
}

function isAmong(claim: Claim, count: Figure, all: Figure): Outcome {
  return { claim, how: `${count.text} people are no more than the ${all.text} there are` }
}

function isShare({ measure, value, place }: Claim<'proportion'>): boolean {
  return shares.has(measure.nature ?? '') || value.count !== undefined || isOfPeople(place)
}

/** "112% of patients": whatever it measures, it is a share of them. */
function isOfPeople({ context, at, quote }: Claim['place']): boolean {
  return ofPeople.test(context.slice(at + quote.length, at + quote.length + longestNoun))
}

const ofPeople = /^ of (?:the |all |these )?(?:\d{1,6} )?(?:patients|participants|subjects)\b/iu
const longestNoun = 40

const shares: ReadonlySet<string> = new Set(['proportion', 'safety', 'survival-rate'])

function holdBounds(claim: Claim<'proportion'>): Outcome | undefined {
  const { percent, interval } = claim.value
  if (percent === undefined || interval === undefined || !isShare(claim)) return undefined
  const bounds = [interval.lower, interval.upper].filter(isFigure)
  const outside = bounds.find(isOutside)
  if (outside === undefined) {
    if (!bounds.some((bound) => someDigitAway(bound, isOutside))) return undefined
    const within = bounds.map(({ text }) => `${text}%`).join(' and ')
    return { claim, how: `${within} lie between 0% and 100%, as the bounds of a share do` }
  }
  const finding = {
    message: 'bound',
    data: { bound: outside.text },
    severity: 'info',
    at: claim,
    derivation: [
      'an interval that is computed as estimate plus and minus an error can pass the ends of the scale',
    ],
  } as const
  return { finding }
}

function isOutside({ value }: PrintedNumber): boolean {
  return value < 0 || value > 100
}

function ratioIn(claim: Claim<'ratio'>): Impossible | undefined {
  const { number } = claim.value
  if (number.value >= 0) return undefined
  const finding = {
    message: 'ratio',
    data: { ratio: number.text, measure: claim.measure.label },
    severity: 'warning',
    at: claim,
    derivation: ['a ratio of two rates is positive; its logarithm may be negative'],
  } as const
  return { finding }
}
