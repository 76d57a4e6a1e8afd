import type { BindingRule } from '../../claims/binding-rule.js'
import type { Claim, Measure, Subject } from '../../claims/claim.js'
import type { Figure } from '../../claims/figure.js'
import type { FigureMention } from '../../claims/mentions/mention.js'
import type { Scope } from '../../claims/scope.js'
import type { Token } from '../../claims/tokens/token.js'
import type { Place } from '../../document/place.js'
import type { MeasureMention } from '../reading/measure-mentions.js'
import type { Placer } from './placer.js'
import type { Wording } from './measures/wording.js'

/** A figure with everything that is bound to it; its scope and group are read only for a claim. */
export interface BoundFigure {
  readonly figure: FigureMention
  readonly tokens: readonly Token[]
  readonly placer: Placer
  readonly scope: Scope
  readonly subject?: Subject | undefined
  readonly mention?: MeasureMention | undefined
  /** How the measure was bound. */
  readonly measureRule?: BindingRule | undefined
  /** The size printed with the group that the figure is about. */
  readonly group?: Figure | undefined
  /** The measure in the text's own words, for where the vocabulary knows none. */
  readonly wording: Wording
  /** What a bare number is by its heading, or by its sentence where that makes it a result. */
  readonly said?: 'count' | 'quantity' | undefined
  /** The statistic that the heading or the sentence names; by default the one named with the measure. */
  readonly statistic?: string | undefined
}

/** What the figure is follows from how it is printed. */
export const KIND: BindingRule = 'kind-of-figure'

type Base = Pick<Claim, 'subject' | 'measure' | 'scope'>

/** What every claim of a figure has. */
export function base(
  { subject, scope }: Pick<BoundFigure, 'subject' | 'scope'>,
  measure: Measure,
): Base {
  return subject === undefined ? { measure, scope } : { subject, measure, scope }
}

/** Where a figure stands, with all that is printed with it. */
export function placeOf({ figure, placer }: BoundFigure): Place {
  return placer.place(figure.start, figure.end)
}

/** The measure that the vocabulary knows, else the text's own words for it. */
export function measureOfFigure(bound: BoundFigure): Measure {
  const { mention, measureRule } = bound
  if (mention === undefined) {
    const { text, rule } = bound.wording
    return { label: text, rule }
  }
  const { key, nature } = mention
  return measureRule === undefined
    ? { key, label: mention.label, nature }
    : { key, label: mention.label, nature, rule: measureRule }
}
