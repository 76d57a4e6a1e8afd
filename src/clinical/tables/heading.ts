import { type IntervalLabel, readLabel } from '../../claims/mentions/interval.js'
import { readFigures } from '../../claims/mentions/figures.js'
import { isNumeral, type Numeral } from '../../claims/mentions/mention.js'
import type { Scope } from '../../claims/scope.js'
import type { Token } from '../../claims/tokens/token.js'
import { readUnit, type Unit } from '../../claims/tokens/units.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import { timePointOf } from '../binding/time-points.js'
import type { Profile } from '../profile/profile.js'
import { GROUP_DIMENSIONS } from '../reading/marker.js'
import { readMarkers } from '../reading/markers.js'
import { type MeasureMention, readMeasures } from '../reading/measure-mentions.js'
import { readTokens } from '../reading/tokens.js'
import { bothScopes } from './scopes.js'

/** How the cells under a heading, or behind a stub, are to be read. */
export interface Heading {
  readonly text: string
  readonly form?: CellForm
  readonly measure?: MeasureMention
  readonly label?: IntervalLabel
  readonly unit?: Unit
  readonly scope: Scope
  /** The group that the heading is about where it stands for one: "Placebo (N = 99)" for an arm. */
  readonly group: Scope
  /** "(N = 198)". */
  readonly size?: Numeral
}

/** "n (%)", "%", "n", "n/N", "P value". */
export type CellForm = 'count-percent' | 'percent' | 'count' | 'fraction' | 'p'

/** The headings of a document recur from table to table: each wording is read once. */
const known = new WeakMap<Profile, Map<string, Heading>>()

/** What a header cell, a stub or a caption says. */
export function headingOf(text: string, vocabulary: Vocabulary, profile: Profile): Heading {
  let headings = known.get(profile)
  if (headings === undefined) {
    headings = new Map<string, Heading>()
    known.set(profile, headings)
  }
  const met = headings.get(text)
  if (met !== undefined) return met
  const heading = readHeading(text, vocabulary, profile)
  headings.set(text, heading)
  return heading
}

function readHeading(text: string, vocabulary: Vocabulary, profile: Profile): Heading {
  const tokens = readTokens(text, { start: 0, end: text.length }, vocabulary, profile)
  const [measure] = readMeasures(tokens)
  const size = readFigures(tokens).find(({ type }) => type === 'n')?.number
  const form = formOf(text)
  const label = labelOf(tokens)
  const unit = unitOf(text)
  const scope = scopeOf(tokens, profile, measure)
  const namesOther = measure !== undefined || form === 'p'
  return {
    text,
    ...(form && { form }),
    ...(measure && { measure }),
    ...(label && { label }),
    ...(unit && { unit }),
    ...(isNumeral(size) && { size }),
    scope,
    group: namesOther ? scope : groupNamedBy(text, scope),
  }
}

const FORMS: readonly (readonly [form: CellForm, pattern: RegExp])[] = [
  ['count-percent', /\b(?:n|no\.?|number)\s?[([]\s?(?:%|percent)\s?[)\]]/i],
  ['fraction', /\bn\s?\/\s?N\b/],
  ['p', /^p(?:[ -]?values?)?$/i],
  ['percent', /%(?!\s?(?:CI|confidence|credible))/],
  ['count', /(?:^|[,;]\s?)(?:n|no\.?|number)$|^(?:number|no\.) of\b/i],
]

function formOf(text: string): CellForm | undefined {
  const known = text.replace(/\d+(?:\.\d+)?\s?%\s?(?:CI|confidence interval)/gi, '')
  return FORMS.find(([, pattern]) => pattern.test(known))?.[0]
}

function labelOf(tokens: readonly Token[]): IntervalLabel | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const label = readLabel(tokens, at)
    if (label !== undefined) return label.value
  }
  return undefined
}

/** A unit that stands behind a comma or in a bracket, for the numbers of the cells. */
function unitOf(text: string): Unit | undefined {
  const behind = /[,(]\s?(?=[a-z°µμ])/gi
  for (const match of text.matchAll(behind)) {
    const read = readUnit(` ${text.slice(match.index + match[0].length)}`, 0)
    if (read !== undefined && read.unit.quantity !== 'percent') return read.unit
  }
  return undefined
}

function scopeOf(
  tokens: readonly Token[],
  profile: Profile,
  measure: MeasureMention | undefined,
): Scope {
  const markers = readMarkers(tokens, profile)
  const scope: Scope = Object.fromEntries(
    markers.map(({ dimension, key, text }) => [dimension, { key, text, origin: 'inherited' }]),
  )
  const time = measure?.timePoint === undefined ? undefined : tokens[measure.timePoint]
  if (time?.type !== 'number') return scope
  const timePoint = {
    ...timePointOf(time, undefined, 'time-with-measure'),
    origin: 'inherited' as const,
  }
  return bothScopes(scope, { timePoint })
}

/** The group that a heading without measure names, in its own words if the vocabulary has none. */
function groupNamedBy(text: string, scope: Scope): Scope {
  if (GROUP_DIMENSIONS.some((dimension) => scope[dimension] !== undefined)) return scope
  const name = (text.split(/[,(]|\b[nN]\s?=/)[0] ?? '').trim()
  if (name === '' || NO_GROUP.test(name) || name.length > LONGEST_NAME) return scope
  return bothScopes(scope, { arm: { key: name.toLowerCase(), text: name, origin: 'inherited' } })
}

const LONGEST_NAME = 60

const NO_GROUP =
  /^(?:value|result|results|estimate|n|no\.?|number|percent|%|all|notes?|comments?|details?|95% ci)$/i
