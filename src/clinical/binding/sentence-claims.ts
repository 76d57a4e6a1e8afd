import type { BindingRule } from '../../claims/binding-rule.js'
import type { Claim, Subject } from '../../claims/claim.js'
import type { Figure } from '../../claims/figure.js'
import { type FigureMention, isNumeral } from '../../claims/mentions/mention.js'
import type { Scope, ScopeDimension } from '../../claims/scope.js'
import type { Token } from '../../claims/tokens/token.js'
import { GROUP_DIMENSIONS } from '../reading/marker.js'
import type { MeasureMention } from '../reading/measure-mentions.js'
import type { Sentence } from '../reading/sentence.js'
import { textOf } from '../reading/text-of.js'
import { isSampleSizeCalculation } from '../reading/suppositions.js'
import { isOfDesign, traitOf } from './counts/counted-traits.js'
import { countedBy } from './counts/counts.js'
import { eachGroupBehind } from './groups/each-group.js'
import { endpointOfComparison } from './comparisons/compared-endpoint.js'
import { endpointOf, isComparison } from './comparisons/endpoint.js'
import type { BoundFigure } from './bound-figure.js'
import { claimsOfFigure } from './figure-claims.js'
import { type Draft, type Frame, merged, without } from './frames/frame.js'
import { type BoundMeasure, measureOf } from './measures/measure.js'
import { canGive } from './measures/measure-fit.js'
import { stated } from './groups/nearest-markers.js'
import { MeasuredFigures } from './measures/measured.js'
import { isWithinGroup } from './comparisons/p-value-groups.js'
import type { Placer } from './placer.js'
import type { Share } from './lists/respectively.js'
import type { ScopeBinder } from './groups/scope.js'
import { NO_WORDING, type Wording, wordingOf } from './measures/wording.js'
import { foretoldBy } from './comparisons/predictors.js'
import { comparesRisks } from './comparisons/risked.js'
import { figureTested, relates } from './comparisons/tested-figure.js'
import { timeOfTopic } from './frames/topic.js'
import { isTimePoint, type TimePoint, timePointNear, timePointOf } from './groups/time-points.js'

/** All that the figures of one sentence are bound with. */
export interface Binding {
  readonly sentence: Sentence
  readonly placer: Placer
  readonly scopes: ScopeBinder
  readonly shares: ReadonlyMap<number, Share>
  readonly times: readonly TimePoint[]
  readonly subject: Subject | undefined
  /** What the sentence inherits. */
  readonly frame: Frame
}

/** The claims that the figures of a sentence make, in order. */
export function figureClaims(binding: Binding): Claim[] {
  const claims: Claim[] = []
  const { tokens, figures } = binding.sentence
  if (figures.length === 0 || isSampleSizeCalculation(tokens)) return claims
  const measured = new MeasuredFigures(binding.sentence)
  figures.forEach((figure, index) => {
    for (const claim of claimsAt(binding, figure, index, measured)) claims.push(claim)
  })
  return claims
}

function claimsAt(
  binding: Binding,
  figure: FigureMention,
  index: number,
  measured: MeasuredFigures,
): Claim[] {
  const { sentence, shares, times } = binding
  const isTime = figure.type === 'plain' && figure.unit?.quantity === 'time'
  if (isTime && isTimePoint(sentence, times, figure)) return []
  const share = shares.get(index)
  const isOwn = share === undefined || share.ofGroups === true
  const bound = isOwn ? (measureOf(sentence, index) ?? stemOf(binding, index)) : listed(share)
  return claimsOfFigure(new SentenceFigure(binding, figure, index, bound, measured))
}

/** The measure of the lead-in, for an item without words of its own: "- 20.8% in cohort 1". */
function stemOf({ sentence, frame: { lead } }: Binding, index: number): BoundMeasure | undefined {
  const stem = lead?.stem
  const figure = sentence.figures[index]
  if (stem === undefined || figure === undefined || !canGive(figure, stem)) return undefined
  const own = wordingOf(sentence, index).text
  return own === '' ? { measure: stem, rule: 'lead-in' } : undefined
}

function listed({ measure }: Share): BoundMeasure | undefined {
  return measure && { measure, rule: 'listed-respectively' }
}

/** A figure of a sentence. Many make no claim, so that scope and words are found when asked for. */
class SentenceFigure implements BoundFigure {
  readonly figure: FigureMention
  readonly mention: MeasureMention | undefined
  readonly measureRule: BindingRule | undefined
  readonly tokens: readonly Token[]
  readonly placer: Placer
  readonly subject: Subject | undefined
  readonly #binding: Binding
  readonly #index: number
  readonly #measured: MeasuredFigures
  #scope: Scope | undefined
  #wording: Wording | undefined

  constructor(
    binding: Binding,
    figure: FigureMention,
    index: number,
    bound: BoundMeasure | undefined,
    measured: MeasuredFigures,
  ) {
    this.figure = figure
    this.mention = bound?.measure
    this.measureRule = bound?.rule
    this.tokens = binding.sentence.tokens
    this.placer = binding.placer
    this.subject = binding.subject
    this.#binding = binding
    this.#index = index
    this.#measured = measured
  }

  get scope(): Scope {
    this.#scope ??= scopeAt(this.#binding, this.figure, this.#index, this.mention)
    return this.#scope
  }

  get wording(): Wording {
    this.#wording ??= wordingAt(this.#binding, this.#index)
    return this.#wording
  }

  get said(): 'quantity' | undefined {
    return this.#measured.at(this.#index) === undefined ? undefined : 'quantity'
  }

  get statistic(): string | undefined {
    return this.#measured.at(this.#index)?.statistic
  }

  get group(): Figure | undefined {
    return groupAt(this.#binding, this.#index, this.scope)
  }
}

function wordingAt({ sentence, shares }: Binding, index: number): Wording {
  if (sentence.isPoured === true) return NO_WORDING
  const share = shares.get(index)
  if (share?.words !== undefined) return { text: share.words, rule: 'listed-respectively' }
  return wordingOf(sentence, share?.first ?? index)
}

function scopeAt(
  binding: Binding,
  figure: FigureMention,
  index: number,
  mention: MeasureMention | undefined,
): Scope {
  const { sentence, scopes, shares, times, frame } = binding
  if (sentence.isPoured === true) return {}
  const tested = testedScope(binding, index)
  if (tested !== undefined) return tested
  const share = shares.get(index)
  const marker = share?.marker
  const bound = scopes.of(index)
  const own = share?.groupsOpen === true ? without(bound, GROUP_DIMENSIONS) : bound
  const scope: Draft = Object.assign({}, frame.lead?.scope, own)
  if (marker !== undefined) scope[marker.dimension] = stated(marker, 'listed-respectively')
  const named = mention?.timePoint === undefined ? undefined : sentence.tokens[mention.timePoint]
  const unit = named?.type === 'number' ? named.unit?.key : undefined
  const time = share?.time ?? (named?.type === 'number' ? named : undefined)
  const timePoint =
    time === undefined
      ? timePointNear(sentence, times, index)
      : timePointOf(time, unit, 'time-with-measure')
  const compared = figure.type === 'p' || isComparison(mention)
  const listed =
    share?.compared && endpointOf(sentence.tokens, share.compared, 'listed-respectively')
  const endpoint = compared
    ? (listed ?? endpointOfComparison(sentence, frame, index, mention))
    : undefined
  const compares = groupsCompared(sentence, figure, mention)
  const groups = compares.length === 0 ? scope : without(scope, compares)
  const counted = figure.type === 'plain' ? countedBy(sentence.tokens, figure) : undefined
  const isDesign = counted !== undefined && isOfDesign(counted)
  if (isDesign) delete groups.arm
  else if (timePoint !== undefined) groups.timePoint = timePoint
  else if (times.length === 0) {
    const carried = timeOfTopic(frame.topic, measuredAt(binding, index, mention))
    if (carried !== undefined) groups.timePoint = carried
  }
  const each = figure.type === 'p' ? undefined : eachGroupBehind(sentence.tokens, figure)
  if (each !== undefined) groups.arm = each
  const foretold = mention && foretoldBy(sentence.tokens, mention, times)
  if (foretold !== undefined) return Object.assign(groups, foretold)
  const trait = counted && traitOf(sentence.tokens, figure, counted)
  if (trait !== undefined) groups.subgroup = trait
  return endpoint === undefined ? groups : Object.assign(groups, endpoint)
}

/** What a figure measures, as printed. */
function measuredAt(binding: Binding, index: number, mention: MeasureMention | undefined): string {
  if (binding.frame.topic === undefined) return ''
  if (mention === undefined) return wordingAt(binding, index).text
  return textOf(binding.sentence.tokens, mention.from, mention.to)
}

/** The scope of the ratio or the correlation that a p-value is printed with. */
function testedScope(binding: Binding, index: number): Scope | undefined {
  const { sentence } = binding
  const tested = figureTested(sentence, index)
  const [figure, test] = [sentence.figures[tested ?? -1], sentence.figures[index]]
  if (tested === undefined || figure === undefined || test === undefined) return undefined
  const mention = measureOf(sentence, tested)?.measure
  if (!relates(mention)) return undefined
  const scope = scopeAt(binding, figure, tested, mention)
  if (scope.endpoint !== undefined) return scope
  const own = measureOf(sentence, index)?.measure
  return merged(scope, endpointOfComparison(sentence, binding.frame, index, own) ?? {})
}

/** The dimensions in which a ratio, a difference or a p-value compares groups, and so is of none of them. */
function groupsCompared(
  sentence: Sentence,
  figure: FigureMention,
  mention: MeasureMention | undefined,
): ScopeDimension[] {
  if (figure.type === 'p' && isWithinGroup(sentence, figure)) return []
  const isTested =
    figure.type === 'p' || isComparison(mention) || comparesRisks(sentence.tokens, figure)
  return isTested ? ['arm', ...severalIn(sentence)] : []
}

/** The dimensions of which a sentence names several values. */
function severalIn({ markers }: Sentence): ScopeDimension[] {
  return GROUP_DIMENSIONS.filter((dimension) => {
    const keys = markers.filter((marker) => marker.dimension === dimension).map(({ key }) => key)
    return new Set(keys).size > 1
  })
}

/** The size printed with the figure's group, in its sentence or in the one it inherits from. */
function groupAt(binding: Binding, index: number, scope: Scope): Figure | undefined {
  const { placer, scopes, frame } = binding
  const size = scopes.sizeBefore(index)
  if (size !== undefined) return isNumeral(size.number) ? placer.figure(size.number) : undefined
  return scopes.inheritsFrame(scope) ? frame.size : undefined
}
