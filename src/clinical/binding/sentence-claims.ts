import type { Claim, Measure, Subject } from '../../claims/claim.js'
import type { Figure } from '../../claims/figure.js'
import { type FigureMention, isNumeral, type NumeralOrOpen } from '../../claims/mentions/mention.js'
import { speaksOfAllocation } from '../../claims/mentions/figures.js'
import type { Scope } from '../../claims/scope.js'
import { termOf, type Token } from '../../claims/tokens/token.js'
import { type MeasureMention } from '../reading/measure-mentions.js'
import { textOf } from '../reading/markers.js'
import type { Sentence } from '../reading/sentence.js'
import { countedBy, GROUP_SIZE } from './counts.js'
import type { Placer } from './figures.js'
import { without } from './frame.js'
import { measureOf } from './measure.js'
import type { Share } from './respectively.js'
import type { ScopeBinder } from './scope.js'
import { isTimePoint, timePointNear, timePointOf } from './time-points.js'

/** All that the figures of one sentence are bound with. */
export interface Binding {
  readonly sentence: Sentence
  readonly placer: Placer
  readonly scopes: ScopeBinder
  readonly shares: ReadonlyMap<number, Share>
  readonly subject: Subject | undefined
  /** The size of the group that the sentence inherits. */
  readonly inheritedSize: Figure | undefined
}

/** The claims that the figures of a sentence make, in order. */
export function figureClaims(binding: Binding): Claim[] {
  return binding.sentence.figures.flatMap((figure, index) => claimsOf(binding, figure, index))
}

function claimsOf(binding: Binding, figure: FigureMention, index: number): Claim[] {
  const share = binding.shares.get(index)
  const mention = share === undefined ? measureOf(binding.sentence, index) : share.measure
  const scope = scopeOf(binding, figure, index, mention)
  const claim = mainClaim(binding, figure, index, mention, scope)
  const p = figure.type === 'p' ? undefined : figure.p
  if (p === undefined || claim === undefined) return claim === undefined ? [] : [claim]
  const place = binding.placer.place(p.start, p.end)
  const value = { comparator: p.comparator, number: binding.placer.figure(p.number) }
  return [claim, { ...base(binding, scope, claim.measure), kind: 'p-value', value, place }]
}

function scopeOf(
  binding: Binding,
  figure: FigureMention,
  index: number,
  mention: MeasureMention | undefined,
): Scope {
  const { sentence, scopes, shares } = binding
  const share = shares.get(index)
  const own = scopes.of(index)
  const marker = share?.marker
  const scope: Scope =
    marker === undefined
      ? own
      : { ...own, [marker.dimension]: { key: marker.key, text: marker.text, origin: 'stated' } }
  const timeToken = mention?.timePoint === undefined ? undefined : sentence.tokens[mention.timePoint]
  const time = share?.time ?? (timeToken?.type === 'number' ? timeToken : undefined)
  const timePoint =
    time === undefined
      ? timePointNear(sentence.tokens, figure, mention)
      : timePointOf(time, timeToken?.type === 'number' ? timeToken.unit?.key : undefined)
  return timePoint === undefined ? scope : { ...scope, timePoint }
}

function mainClaim(
  binding: Binding,
  figure: FigureMention,
  index: number,
  mention: MeasureMention | undefined,
  scope: Scope,
): Claim | undefined {
  const { placer, sentence } = binding
  const place = placer.place(figure.start, figure.end)
  switch (figure.type) {
    case 'n':
      return isNumeral(figure.number)
        ? { ...base(binding, scope, GROUP_SIZE), kind: 'count', value: { number: placer.figure(figure.number) }, place }
        : undefined
    case 'percent':
    case 'fraction':
      return { ...base(binding, scope, shareMeasure(sentence, figure, mention)), kind: 'proportion', value: proportion(binding, figure, index, scope), place }
    case 'p':
      return figure.p === undefined
        ? undefined
        : { ...base(binding, scope, measure(sentence, figure, mention)), kind: 'p-value', value: { comparator: figure.p.comparator, number: placer.figure(figure.p.number) }, place }
    case 'ratio':
      return speaksOfAllocation(sentence.tokens)
        ? { ...base(binding, scope, { key: 'allocation-ratio', label: 'allocation ratio' }), kind: 'allocation', value: { parts: figure.parts ?? [] }, place }
        : undefined
    case 'plain':
      return plainClaim(binding, figure, mention, scope)
    case 'span':
      return undefined
  }
}

function base(binding: Binding, scope: Scope, measured: Measure): { subject?: Subject; measure: Measure; scope: Scope } {
  const { subject } = binding
  return { ...(subject && { subject }), measure: measured, scope }
}

function proportion(binding: Binding, figure: FigureMention, index: number, scope: Scope) {
  const { placer, scopes, inheritedSize } = binding
  const { percent, count, denominator, interval } = figure
  const size = scopes.sizeBefore(index)
  const group =
    size !== undefined && isNumeral(size.number)
      ? placer.figure(size.number)
      : scopes.inheritsFrame(scope)
        ? inheritedSize
        : undefined
  return {
    ...(percent && { percent: placer.figure(percent) }),
    ...(count && { count: placer.figure(count) }),
    ...(denominator && { denominator: placer.figure(denominator) }),
    ...(group && denominator === undefined && { group }),
    ...(interval && { interval: placer.interval(interval) }),
  }
}

function plainClaim(
  binding: Binding,
  figure: FigureMention,
  mention: MeasureMention | undefined,
  scope: Scope,
): Claim | undefined {
  const { placer, sentence } = binding
  const { number, unit } = figure
  const place = placer.place(figure.start, figure.end)
  if (number === undefined) return undefined
  if (unit?.quantity === 'dose' && isNumeral(number)) {
    const schedule = termOf(sentence.tokens[figure.to], 'schedule')?.key
    const value = { amount: placer.figure(number), unit: unit.key, ...(schedule && { schedule }) }
    return { ...base(binding, without(scope, ['dose']), { key: 'dose', label: 'dose' }), kind: 'dose', value, place }
  }
  const interval = figure.interval && placer.interval(figure.interval)
  const spread = figure.spread && placer.interval(figure.spread)
  if (unit?.quantity === 'time' && isTimePoint(sentence.tokens, figure, sentence.measures)) return undefined
  if (mention?.nature === 'ratio' && isNumeral(number)) {
    const value = { number: placer.figure(number), ...(interval && { interval }) }
    return { ...base(binding, scope, measure(sentence, figure, mention)), kind: 'ratio', value, place }
  }
  const counted = unit === undefined && isNumeral(number) ? countedBy(sentence.tokens, figure) : undefined
  if (counted !== undefined && isNumeral(number)) {
    const value = { number: placer.figure(number), unit: counted.unit }
    return { ...base(binding, scope, counted.measure), kind: 'count', value, place }
  }
  if (mention === undefined && interval === undefined && spread === undefined) return undefined
  if (interval === undefined && spread === undefined && !standsAlone(mention, number)) return undefined
  const statistic = mention?.statistic ?? (mention?.nature === 'difference' ? 'difference' : undefined)
  const value = {
    ...(statistic && { statistic }),
    number: placer.figureOrOpen(number),
    ...(unit && { unit: unit.key }),
    ...(interval && { interval }),
    ...(spread && { spread }),
  }
  return { ...base(binding, scope, measure(sentence, figure, mention)), kind: 'estimate', value, place }
}

/** Measures whose bare number is a result; others need an interval to be told from other numbers. */
function standsAlone(mention: MeasureMention | undefined, number: NumeralOrOpen): boolean {
  if (mention === undefined) return false
  if (mention.nature === 'survival' || mention.nature === 'time') return true
  return isNumeral(number) && number.decimals > 0 && mention.nature !== 'proportion'
}

function measure(sentence: Sentence, figure: FigureMention, mention: MeasureMention | undefined): Measure {
  if (mention === undefined) return { label: wordsBefore(sentence.tokens, figure.from) }
  const { key, label, nature } = mention
  return { key, label, nature }
}

/** A share that still lives without the event at a time point is another measure than the time. */
function shareMeasure(sentence: Sentence, figure: FigureMention, mention: MeasureMention | undefined): Measure {
  if (mention?.nature !== 'survival') return measure(sentence, figure, mention)
  return { key: `${mention.key}-rate`, label: `${mention.label} rate`, nature: 'survival-rate' }
}

/** The words before a figure whose measure the vocabulary does not know, for messages. */
function wordsBefore(tokens: readonly Token[], at: number): string {
  let from = at
  while (from > 0 && at - from < 5 && tokens[from - 1]?.type === 'word') from--
  return textOf(tokens, from, at)
}
