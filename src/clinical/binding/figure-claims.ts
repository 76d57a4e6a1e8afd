import type { Claim, Measure } from '../../claims/claim.js'
import { isFigure } from '../../claims/figure.js'
import { isFractionInWords } from '../../claims/mentions/fraction-words.js'
import {
  type FigureMention,
  isInWords,
  isNumeral,
  type Numeral,
  type OpenNumeral,
} from '../../claims/mentions/mention.js'
import { speaksOfAllocation } from '../../claims/mentions/ratio.js'
import { isMark, isWord, termOf, type Token } from '../../claims/tokens/token.js'
import type { MeasureMention } from '../reading/measure-mentions.js'
import type { Proportion } from '../kinds.js'
import { base, type BoundFigure, KIND, measureOfFigure, placeOf } from './bound-figure.js'
import { GROUP_SIZE } from './counts/counted-people.js'
import { type Counted, countedBy } from './counts/counts.js'
import { doseClaim } from './dose-claims.js'
import { doseGiven } from './doses.js'
import { estimateClaim, isSpread, percentQuantityClaim } from './estimate-claims.js'
import { without } from './frames/frame.js'
import { isPercentQuantity } from './measures/percent-quantity.js'
import { rangeClaim } from './range-claims.js'

/** The claims that one figure makes: its own, and that of a p-value printed with it. */
export function claimsOfFigure(bound: BoundFigure): Claim[] {
  const claim = mainClaim(bound)
  const claims = claim === undefined ? [] : [claim]
  const p = bound.figure.type === 'p' ? undefined : bound.figure.p
  if (p === undefined) return claims
  const place = bound.placer.place(p.start, p.end)
  const value = { comparator: p.comparator, number: bound.placer.figure(p.number) }
  const measure = claim?.measure ?? measureOfFigure(bound)
  return [...claims, { kind: 'p-value', ...base(bound, measure), value, place }]
}

function mainClaim(bound: BoundFigure): Claim | undefined {
  const { figure, mention, placer, tokens } = bound
  switch (figure.type) {
    case 'n': {
      if (!isNumeral(figure.number)) return undefined
      const value = { number: placer.figure(figure.number) }
      return {
        kind: 'count',
        ...base(bound, { ...GROUP_SIZE, rule: KIND }),
        value,
        place: placeOf(bound),
      }
    }
    case 'percent':
    case 'fraction': {
      if (figure.percent !== undefined && isFractionInWords(figure.percent)) {
        return roughShare(bound, figure.percent)
      }
      const words = mention === undefined ? bound.wording.text : ''
      if (isPercentQuantity(tokens, figure, words, mention?.nature)) {
        return percentQuantityClaim(bound)
      }
      const value = proportionOf(bound)
      const measure = shareMeasure(bound)
      return { kind: 'proportion', ...base(bound, measure), value, place: placeOf(bound) }
    }
    case 'p': {
      if (figure.p === undefined) return undefined
      const { comparator, number } = figure.p
      const value = { comparator, number: placer.figure(number) }
      const measure = measureOfFigure(bound)
      return { kind: 'p-value', ...base(bound, measure), value, place: placeOf(bound) }
    }
    case 'ratio': {
      if (!speaksOfAllocation(tokens)) return undefined
      const measure = { key: 'allocation-ratio', label: 'allocation ratio', rule: KIND } as const
      const scope = without(bound.scope, ['analysisSet', 'subgroup'])
      return {
        kind: 'allocation',
        ...base({ subject: bound.subject, scope }, measure),
        value: { parts: figure.parts ?? [] },
        place: placeOf(bound),
      }
    }
    case 'plain':
      return plainClaim(bound)
    case 'span':
      return rangeClaim(bound)
  }
}

/** "more than half of the patients responded": where the vocabulary knows what is shared, and it is no change. */
function roughShare(bound: BoundFigure, part: Numeral): Claim | undefined {
  const { tokens, figure, mention, placer } = bound
  if (mention === undefined || isPercentQuantity(tokens, figure, '', mention.nature))
    return undefined
  const value = { percent: placer.figure(part) }
  return { kind: 'rough-share', ...base(bound, shareMeasure(bound)), value, place: placeOf(bound) }
}

function proportionOf({ figure, placer, group }: BoundFigure): Proportion {
  const { percent, count, denominator, interval } = figure
  const value: { -readonly [Part in keyof Proportion]: Proportion[Part] } = {}
  if (percent) value.percent = placer.figure(percent)
  if (count) value.count = placer.figure(count)
  if (denominator) value.denominator = placer.figure(denominator)
  else if (group) value.group = group
  if (interval) value.interval = placer.interval(interval)
  return value
}

function plainClaim(bound: BoundFigure): Claim | undefined {
  const { figure, mention, tokens, placer } = bound
  const { number, unit } = figure
  if (number === undefined) return undefined
  if (isNumeral(number) && !isSpread(figure)) {
    const given = doseGiven(tokens, figure)
    if (given !== undefined) return doseClaim(bound, { amount: placer.figure(number), ...given })
  }
  if (unit?.quantity === 'dose' && !isSpread(figure)) return undefined
  const isQuantity = bound.said === 'quantity' && !standsBeforePeople(bound)
  const mayCount = unit === undefined && isNumeral(number) && !isQuantity
  // "(RR 0.83, 95% CI 0.62 to 1.11; 5 trials, 1702 participants)": a number of people is no ratio.
  const counted = mayCount ? countedBy(tokens, figure) : undefined
  if (mention?.nature === 'ratio' && isNumeral(number) && counted === undefined) {
    return isInWords(number) || saysHowMany(tokens, figure) ? undefined : ratioClaim(bound)
  }
  if (!isNumeral(number) && isOfShare(mention, tokens)) return openShare(bound, number)
  if (bound.said === 'count') return labelledCount(bound)
  return counted === undefined ? estimateClaim(bound, number) : countClaim(bound, counted)
}

/** "mean 38 ± 10, 3 patients lost": an item that ends with people counts them; "a mean of 3 patients" does not. */
function standsBeforePeople({ figure, tokens }: BoundFigure): boolean {
  const isItem = isMark(tokens[figure.from - 1], ',', ';')
  return isItem && termOf(tokens[figure.to], 'people') !== undefined
}

/** "for 5 or more cups": a whole number of what the group takes or has. */
function saysHowMany(tokens: readonly Token[], figure: FigureMention): boolean {
  const { number, interval, bounds, from } = figure
  if (!isNumeral(number) || number.decimals > 0) return false
  if (interval !== undefined || bounds !== undefined) return false
  return isWord(tokens[from - 1], 'for', 'in', 'among', 'with', 'on', 'at')
}

/** Whether "NE" stands for a share: of a response rate, of a survival rate, of survival at a time. */
function isOfShare(mention: MeasureMention | undefined, tokens: readonly Token[]): boolean {
  if (mention?.nature !== 'survival') return mention?.nature === 'proportion'
  return mention.timePoint !== undefined || isWord(tokens[mention.to - 1], 'rate', 'rates')
}

/** "The 12-month survival rate was NE". */
function openShare(bound: BoundFigure, number: OpenNumeral): Claim {
  const { figure, placer } = bound
  const open = placer.figureOrOpen(number)
  const value = {
    ...(!isFigure(open) && { open }),
    ...(figure.interval && { interval: placer.interval(figure.interval) }),
  }
  return { kind: 'proportion', ...base(bound, shareMeasure(bound)), value, place: placeOf(bound) }
}

function ratioClaim(bound: BoundFigure): Claim | undefined {
  const { figure, placer } = bound
  if (!isNumeral(figure.number)) return undefined
  const bounds = figure.interval ?? figure.bounds
  const interval = bounds && placer.interval(bounds)
  const value = { number: placer.figure(figure.number), ...(interval && { interval }) }
  return { kind: 'ratio', ...base(bound, measureOfFigure(bound)), value, place: placeOf(bound) }
}

/** A count whose heading says what is counted. */
function labelledCount(bound: BoundFigure): Claim | undefined {
  const { figure, placer } = bound
  if (!isNumeral(figure.number)) return undefined
  const value = { number: placer.figure(figure.number) }
  return { ...base(bound, measureOfFigure(bound)), kind: 'count', value, place: placeOf(bound) }
}

function countClaim(bound: BoundFigure, { unit, measure }: Counted): Claim | undefined {
  const { figure, placer } = bound
  if (!isNumeral(figure.number)) return undefined
  const value = { number: placer.figure(figure.number), unit }
  const { subject } = bound
  // What is done with people says which of them count, and nothing of arms or sites.
  const scope = OF_PEOPLE.has(measure.key ?? '')
    ? bound.scope
    : without(bound.scope, ['analysisSet'])
  return {
    kind: 'count',
    ...base({ subject, scope }, { ...measure, rule: 'counted-noun' }),
    value,
    place: placeOf(bound),
  }
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['group-size', 'people', 'people-lost'])

/** A share that still lives without the event at a time point is another measure than the time. */
function shareMeasure(bound: BoundFigure): Measure {
  const measure = measureOfFigure(bound)
  const { key = '', label, nature } = measure
  if (nature !== 'survival') return measure
  return { ...measure, key: `${key}-rate`, label: `${label} rate`, nature: 'survival-rate' }
}
