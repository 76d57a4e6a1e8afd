import { isInRow, type Claim, type FindingInput } from '../../src/index.js'
import { deviationBeyond, estimateBeyond, ratioBoundBeyond } from './domain.js'
import type { messages } from './messages.js'

type Finding = FindingInput<typeof messages>
type Read = Claim<'proportion' | 'ratio' | 'estimate' | 'count' | 'date' | 'attribute'>

/** What no value of a kind can be, looked at alone; nothing where the value is possible. */
export function impossibleIn(claim: Read): Finding | undefined {
  switch (claim.kind) {
    case 'proportion':
      return shareIn(claim) ?? groupIn(claim) ?? boundsIn(claim)
    case 'ratio':
      return ratioIn(claim) ?? ratioBoundBeyond(claim)
    case 'estimate':
      return estimateBeyond(claim) ?? deviationBeyond(claim)
    case 'count':
    case 'date':
    case 'attribute':
      return undefined
  }
}

function shareIn(claim: Claim<'proportion'>): Finding | undefined {
  const { percent, count, denominator } = claim.value
  if (count !== undefined && denominator !== undefined && count.value > denominator.value) {
    // "140/90": without a percentage a stroke may stand for anything.
    if (percent === undefined) return undefined
    return {
      message: 'more',
      data: { count: count.text, denominator: denominator.text },
      at: claim,
      derivation: [`${count.text} is more than ${denominator.text}`],
    }
  }
  // A percentage of what the vocabulary does not know may be a change, or relative to anything.
  if (percent === undefined || !isShare(claim)) return undefined
  if (percent.value >= 0 && percent.value <= 100) return undefined
  return {
    message: 'share',
    data: { percent: percent.text },
    severity: 'warning',
    at: claim,
    derivation: ['a share of a group lies between 0% and 100%'],
  }
}

/** "In cohort A (n = 24), 26 patients (54.2%) responded": a share says that it is of the group. */
function groupIn(claim: Claim<'proportion'>): Finding | undefined {
  const { percent, count, denominator, group } = claim.value
  if (percent === undefined || count === undefined || group === undefined) return undefined
  if (denominator !== undefined || percent.value > 100 || count.decimals > 0) return undefined
  if (count.value <= group.value || count.hedge !== undefined || isInRow(claim.place))
    return undefined
  return {
    message: 'group',
    data: { count: count.text, group: group.text },
    severity: 'warning',
    at: claim,
    related: [{ message: 'the size of the group', at: group.place }],
    derivation: [`${count.text} is more than ${group.text}`],
  }
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

function boundsIn(claim: Claim<'proportion'>): Finding | undefined {
  const { percent, interval } = claim.value
  if (percent === undefined || interval === undefined || !isShare(claim)) return undefined
  const outside = [interval.lower, interval.upper].find(
    (bound) => 'value' in bound && (bound.value < 0 || bound.value > 100),
  )
  if (outside === undefined) return undefined
  return {
    message: 'bound',
    data: { bound: outside.text },
    severity: 'info',
    at: claim,
    derivation: [
      'an interval that is computed as estimate plus and minus an error can pass the ends of the scale',
    ],
  }
}

function ratioIn(claim: Claim<'ratio'>): Finding | undefined {
  const { number } = claim.value
  if (number.value >= 0) return undefined
  return {
    message: 'ratio',
    data: { ratio: number.text, measure: claim.measure.label },
    severity: 'warning',
    at: claim,
    derivation: ['a ratio of two rates is positive; its logarithm may be negative'],
  }
}
