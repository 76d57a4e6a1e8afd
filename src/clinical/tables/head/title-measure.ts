import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Heading } from './heading.js'

/** A ratio that a title says all cells to be, and of what. */
export interface RatioOfTitle {
  readonly measure: MeasureMention
  readonly outcome?: string
}

/** "Odds ratios and 95% credible intervals for relapse": what all cells are, if no heading says more. */
export function ratioOfTitle({ text, measure }: Heading): RatioOfTitle | undefined {
  const title = text.replace(NUMBER, '')
  if (measure?.nature !== 'ratio' || !BEGINS_WITH_RATIO.test(title)) return undefined
  const outcome = OUTCOME.exec(title.replaceAll(ASIDE, ' '))?.[1]?.trim()
  return outcome === undefined ? { measure } : { measure, outcome }
}

const BEGINS_WITH_RATIO =
  /^(?:(?:adjusted|unadjusted|crude|pooled|estimated|incidence) )*(?:odds|hazard|risk|rate|relative risk|prevalence)\b/i

/** What stands between dashes or in brackets. */
const ASIDE = /[–—][^–—]{1,120}[–—]|\([^()]{0,120}\)/g
const OUTCOME =
  /^[^.;]{0,120}?\b(?:for|of) (?:the |an? )?((?:(?!(?:in|for|by|using|from|among|with|at|between|during|relative|according|adjusted|across) )[\p{L}\p{N}'’-]{1,30} ?){1,6})/iu

/**
 * What a title says to be measured in all cells: the noun it begins with, "tidal volume" in "Mean ±
 * SD of tidal volume (mL) during weaning". Titles that only say what sort of table this is name
 * nothing.
 */
export function measureOfTitle(title: string): string {
  let words = title
    .replace(NUMBER, '')
    .replaceAll(/ ?\([^()]{0,80}\)/g, '')
    .replace(/[.:;](?: .*)?$/, '')
  for (;;) {
    const shorter = words.replace(LEAD, '')
    if (shorter === words) break
    words = shorter
  }
  const named = words
    .replace(SCOPE, '')
    .replace(/ measurements?$/i, '')
    .trim()
  return NO_MEASURE.test(named) ? '' : named
}

/** "Table 2.", "Table 2 -". */
const NUMBER = /^tab(?:le|\.)? \d+\p{L}?[.:]? ?(?:[-–—] )?/iu

const LEAD =
  /^(?:the|comparisons?|comparing|summary|results?|analys[ei]s|distribution|evaluation|assessment|overview|descriptives?|means?|medians?|averages?|(?:±|\+\/-) ?(?:SD|SEM?|standard deviation)|and|of|(?:absolute )?values?(?= of)|levels?(?= of)|estimates?(?= of)) /i

/** Where a title goes on to say for whom, when and how. */
const SCOPE =
  / (?:in|between|among|at|during|by|for|with|within|across|before|after|versus|vs|according|from|to|stratified|adjusted|over|through|relative|under|on|and standard)\b.*$/i

/** Words for tables, and for nothing that could be measured. */
const NO_MEASURE =
  /^$|\b(?:characteristics?|outcomes?|results?|analys[ei]s|data|statistics?|models?|regressions?|comparisons?|contrasts?|demographics?|variables?|parameters?|groups?|values|findings|measures?|patients|participants|subjects|predictors?|factors?|estimates?|effects?|events?|summary)$/i
