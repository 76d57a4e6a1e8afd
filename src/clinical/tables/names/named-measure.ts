import { isWordOf, type Token, termOf } from '../../../claims/tokens/token.js'
import type { Unit } from '../../../claims/tokens/units.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'

/**
 * Whether a heading's term is what it measures, and not a word of a longer name: the gestational
 * age is no age of people, the prevalence of fever no prevalence as such; and a "HR" that has a
 * unit is no hazard ratio.
 */
export function isNamedWhole(
  { nature, from, to }: MeasureMention,
  tokens: readonly Token[],
  unit: Unit | undefined,
): boolean {
  if (nature === 'ratio') return unit === undefined
  const isGeneral = GENERAL.has(nature) || (nature === 'proportion' && to - from === 1)
  if (!isGeneral) return true
  return tokens.slice(0, from).every((token) => isPassing(token))
}

/** Natures whose terms are words that also make longer names. */
const GENERAL: ReadonlySet<string> = new Set(['characteristic', 'time'])

/** What may stand before the name of a measure without making it another. */
function isPassing(token: Token): boolean {
  if (token.type === 'number' || token.type === 'mark') return true
  return termOf(token, 'statistic') !== undefined || isWordOf(token, PASSING)
}

const PASSING: ReadonlySet<string> = new Set(
  (
    'a an the of in at and or for estimated observed duration crude overall total cumulative ' +
    'patient patients participant participants subject subjects all any both'
  ).split(' '),
)
