import {
  bySentence,
  mayBeEqual,
  scopeKey,
  someDigitAway,
  type Claim,
  type Figure,
} from '../../src/index.js'
import type { Outcome } from './messages.js'

/** A share of those with whom something lasted for so long, or longer. */
interface Lasting {
  readonly claim: Claim<'proportion'>
  readonly percent: Figure
  readonly days: number
  readonly length: string
}

/** "at least 6 months", "6 months or longer", "≥12 months". */
const lengthThen =
  /(?:\bat least|≥|>=|>|\bmore than|\blonger than|\bbeyond) ?(\d{1,3}) ?-?(day|week|month|year)s?\b|\b(\d{1,3}) (day|week|month|year)s? or (?:more|longer)\b/giu

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365.25 }

/**
 * Holds the shares of one sentence that lasted for different lengths of time against each other: what
 * lasted at least a year lasted at least six months.
 */
export function holdLasting(claims: readonly Claim<'proportion'>[]): readonly Outcome[] {
  return bySentence(claims, ({ place }) => place).flatMap((sentence) => {
    const read = lastings(sentence)
    const inTime = read.toSorted((a, b) => a.days - b.days)
    return inTime.slice(1).flatMap((longer, index): Outcome[] => {
      const shorter = inTime[index]
      if (shorter === undefined || shorter.days === longer.days) return []
      if (isAbove(longer.percent, shorter.percent)) return [outcomeOf(shorter, longer)]
      const isTold = someDigitAway(longer.percent, (changed) =>
        isAbove({ ...longer.percent, ...changed }, shorter.percent),
      )
      const [more, fewer] = [shorter, longer].map(
        ({ percent, length }) => `${percent.text}% (${length})`,
      )
      const how = `${fewer ?? ''} is no more than ${more ?? ''}`
      return isTold ? [{ claims: [longer.claim], how }] : []
    })
  })
}

function isAbove(share: Figure, other: Figure): boolean {
  return share.value > other.value && !mayBeEqual(share, other)
}

/** The shares of a sentence, each with the length in front of it; none unless all are of one group. */
function lastings(sentence: readonly Claim<'proportion'>[]): readonly Lasting[] {
  const [first] = sentence
  const context = first?.place.context ?? ''
  if (first === undefined || sentence.length < 2) return []
  const isAlike = sentence.every(
    (claim) => claim.measure.label === first.measure.label && groupOf(claim) === groupOf(first),
  )
  if (!isAlike || new Set(sentence.flatMap((claim) => basesOf(claim))).size > 1) return []
  const read = sentence.map(({ place }, index) => {
    const before = sentence[index - 1]?.place
    const from = before === undefined ? 0 : before.at + before.quote.length
    return [...context.slice(from, place.at).matchAll(lengthThen)]
  })
  if (read.some(({ length }) => length !== 1)) return []
  return sentence.flatMap((claim, index): Lasting[] => {
    const [match] = read[index] ?? []
    const { percent } = claim.value
    if (match === undefined || percent === undefined || percent.hedge !== undefined) return []
    const [length = '', unit = ''] = [match[1] ?? match[3], match[2] ?? match[4]]
    const days = Number(length) * (daysIn[unit.toLowerCase()] ?? NaN)
    return [{ claim, percent, days, length: `${length} ${unit.toLowerCase()}s` }]
  })
}

/** "61% of responders": out of whom, in words. */
function basesOf({ place: { context, at, quote } }: Claim): string[] {
  const behind = context.slice(at + quote.length, at + quote.length + longestBase)
  const [, noun] = /^ of (?:the |all )?([\p{L}-]+)/iu.exec(behind) ?? []
  return noun === undefined ? [] : [noun.toLowerCase()]
}

const longestBase = 40

function groupOf({ scope }: Claim): string {
  return scopeKey(scope, (dimension) => dimension !== 'timePoint')
}

function outcomeOf(shorter: Lasting, longer: Lasting): Outcome {
  const finding = {
    message: 'lasting',
    data: {
      more: `${longer.percent.text}%`,
      longer: longer.length,
      fewer: `${shorter.percent.text}%`,
      shorter: shorter.length,
    },
    at: longer.claim,
    related: [{ message: `the share with ${shorter.length}`, at: shorter.claim }],
    derivation: [`what lasted for ${longer.length} lasted for ${shorter.length} too`],
  } as const
  return { finding }
}
