import type { Announced } from '../../../claims/mentions/deviation.js'
import type { IntervalLabel } from '../../../claims/mentions/interval-label.js'
import type { DeviationMention, FigureMention } from '../../../claims/mentions/mention.js'
import type { Heading } from './heading.js'

/** What the headings over and before a cell, nearest first, say together of how it reads. */
export interface Conventions {
  /** What "45 (12)" is: a count and its share, a value and how far it spreads, or one of the two. */
  readonly pair: 'share' | 'deviation' | 'either' | undefined
  readonly interval: IntervalLabel | undefined
  readonly deviation: DeviationMention['type']
  /** The statistics that the cell's own headings name. */
  readonly named: readonly string[]
  /** Those that the table's title or foot names: "values are mean ± SD or median (IQR)". */
  readonly general: readonly string[]
}

/** The conventions of a cell's own headings, and those of the title and the foot behind them. */
export function conventionsOf(own: readonly Heading[], general: readonly Heading[]): Conventions {
  const headings = [...own, ...general]
  const announcing = headings.map(({ announced }) => announced)
  return {
    pair: headings.map(pairOf).find((pair) => pair !== undefined),
    interval: firstOf(announcing, 'interval'),
    deviation: firstOf(announcing, 'deviation'),
    named: own.find(({ statistics }) => statistics.length > 0)?.statistics ?? [],
    general: general.flatMap(({ statistics }) => statistics),
  }
}

function pairOf({ form, announced, text }: Heading): Conventions['pair'] {
  const isShare = form === 'count-percent' || form === 'fraction'
  if (isShare && announced.deviation !== undefined && SIGNED.test(text)) return 'share'
  if (announced.deviation !== undefined) return isShare ? 'either' : 'deviation'
  return isShare ? 'share' : undefined
}

/** A deviation behind its own sign, so that a bracket is no deviation: "mean ± SD or n (%)". */
const SIGNED = /(?:±|\+\/-) ?(?:S\.?D|S\.?E|standard)/i

function firstOf<K extends keyof Announced>(
  announcing: readonly Announced[],
  name: K,
): Announced[K] | undefined {
  return announcing.find((said) => said[name] !== undefined)?.[name]
}

/**
 * The statistic that a figure is: the one its headings name, if what is printed behind the figure
 * goes with it. A deviation goes with a mean, quartiles with a median; what the title or the foot
 * says holds only for figures with one of the two.
 */
export function statisticOf(
  { named, general }: Conventions,
  { deviation, spread }: FigureMention,
): string | undefined {
  const fitting = deviation !== undefined ? 'mean' : spread && 'median'
  if (fitting === undefined) return named.length === 1 ? named[0] : undefined
  const candidates = named.length > 0 ? named : general
  const other = fitting === 'mean' ? 'median' : 'mean'
  return candidates.includes(fitting) ? fitting : candidates.find((name) => name !== other)
}
