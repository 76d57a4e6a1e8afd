import { isComparison } from '../../binding/comparisons/endpoint.js'
import { isCompanion } from '../cells/companions.js'
import type { Heading } from './heading.js'

/**
 * What the cells of a column are:
 *
 * - `group`: results of a group, a time, or of all: "Placebo (n = 24)", "Week 12", "Median (IQR)"
 * - `measure`: a measure, where the rows are groups: "ORR"
 * - `comparison`: groups held against each other: "HR (95% CI)", "Difference", "P value"
 * - `companion`: what belongs to the figures of the column before: "95% CI", "SD"
 * - `test`: how a test was done, no result of its own: "df", "Test"
 */
export type ColumnRole = 'group' | 'measure' | 'comparison' | 'companion' | 'test'

/** The role of a column by its head alone. */
export function roleOf(heading: Heading): ColumnRole {
  const { name, form, measure, text } = heading
  if (INTERVAL.test(text)) return 'companion'
  if (form === 'p' || isComparison(measure) || COMPARES.test(name)) return 'comparison'
  if (isChange(heading)) return 'comparison'
  if (isTestStatistic(heading)) return 'comparison'
  if (TEST.test(name) && heading.size === undefined) return 'test'
  if (isCompanion(heading)) return 'companion'
  return measure === undefined ? 'group' : 'measure'
}

/** "95% CI", "95% CI of MD". */
const INTERVAL = /^[([]?\d+ ?% ?(?:CI|confidence intervals?|CrI)[)\]]?(?: (?:of|for) .*)?$/i

/** Whether a head names a difference, which may be that of two measures of one group. */
export function isDifference({ name, measure }: Heading): boolean {
  return measure?.nature === 'difference' || /\bdifferences?\b/i.test(name)
}

/** Whether a head names nothing but a change, of whatever the rows name: "% change", "Change (%)". */
export function isChange({ name, size }: Heading): boolean {
  return size === undefined && CHANGE.test(name)
}

const CHANGE =
  /^(?:(?:(?:mean|median|net|total|relative|absolute|percent(?:age)?)[ -]|%[ -]?|Δ ?)*changes?|Δ ?%?)(?: from baseline)?$/i

/** Heads that hold groups against each other without a name that the vocabulary has. */
const COMPARES =
  /^(?:(?:adjusted|unadjusted|crude|mean|absolute|relative|pooled|summary|treatment|estimated|adj\.?) )*(?:(?:effect )?estimates?|differen(?:ces?|tial)|effects?|effect sizes?|SMD|coefficients?|β|beta|cohen.s d)(?!\p{L})|\b(?:contrasts?|differences?)$|^(?:partial )?(?:[ηƞω][²2]?(?: ?p)?[²2]?|(?:eta|omega)[ -]squared)$/iu

/** Whether a head names the statistic of a test: "F", "z value", "χ2". */
export function isTestStatistic({ name, size }: Heading): boolean {
  return size === undefined && STATISTIC.test(name)
}

const STATISTIC =
  /^(?:F ?\(\d+(?:, ?\d+)?\)|[Ftz](?:[ -](?:values?|tests?|statistics?|ratio|scores?))?|[χX] ?[2²](?:[ -](?:values?|tests?|statistics?))?|(?:chi|Chi)[ -](?:square|squared)(?:[ -](?:values?|tests?|statistics?))?|[χX]\^?2|[Cc]hi-?sq|AIC|BIC|Δ ?[AB]IC|(?:[Tt]est )?[Ss]tatistics?|[Tt]est value)$/

const TEST =
  /^(?:[χX][2²].*|chi.*|d\.?f\.?|F ?\(.*|[ηƞ]p?2?|[rR]2|(?:model )?[dD]\.?f\.?|test|s\. ?no\.?|rank)$/

/**
 * Whether what a head compares is a measure of its own without a unit, and no difference of the
 * outcome: "Effect size", "SMD", "ηp²", "Odds ratio".
 */
export function isUnitless({ name }: Heading): boolean {
  return UNITLESS.test(name)
}

const UNITLESS =
  /effect size|cohen|hedges|standardi[sz]ed|\bSMD\b|ratio|coefficient|β|beta|[ηƞω](?![\p{Ll}/])|ηp|(?:eta|omega)[ -]squared/iu

/** Whether a head stands for a group of its own, not for a time or for how numbers are given. */
export function namesGroup(heading: Heading): boolean {
  return heading.name !== '' && heading.time === undefined && roleOf(heading) === 'group'
}
