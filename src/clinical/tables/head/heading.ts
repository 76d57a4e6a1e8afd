import type { Announced } from '../../../claims/mentions/deviation.js'
import { readDeviationName } from '../../../claims/mentions/deviation.js'
import { readFigures } from '../../../claims/mentions/figures.js'
import { type IntervalLabel, readLabel } from '../../../claims/mentions/interval-label.js'
import { isNumeral, type Numeral } from '../../../claims/mentions/mention.js'
import type { Scope, ScopeValue } from '../../../claims/scope.js'
import { type Token, termOf } from '../../../claims/tokens/token.js'
import type { Unit } from '../../../claims/tokens/units.js'
import type { Vocabulary } from '../../../claims/vocabulary.js'
import { timePointOf } from '../../binding/groups/time-points.js'
import type { Profile } from '../../profile/profile.js'
import type { Marker } from '../../reading/marker.js'
import { readMarkers } from '../../reading/markers.js'
import { type MeasureMention, readMeasures } from '../../reading/measure-mentions.js'
import { readTokens } from '../../reading/tokens.js'
import { type CellForm, formOf } from './form.js'
import { groupNamedBy, namesArm, namesPeople } from '../names/group-names.js'
import { ownWordsOf, setApart } from '../names/own-words.js'
import { isNamedWhole } from '../names/named-measure.js'
import { bothScopes } from '../scopes.js'
import { sizedGroup } from '../names/sized-group.js'
import { groupAtTime, timeBehind, timeNamed } from '../names/times.js'
import { unitIn } from '../names/units.js'

/** How the cells under a heading, or behind a stub, are to be read. */
export interface Heading {
  readonly text: string
  /** What it names, without what it says of its numbers; empty for "Median (IQR)". */
  readonly name: string
  readonly form?: CellForm
  readonly measure?: MeasureMention
  /** What it says of the brackets and the ± of the cells: "(95% CI)", "mean (SD)". */
  readonly announced: Announced
  /** "median", "mean". */
  readonly statistics: readonly string[]
  readonly unit?: Unit
  readonly scope: Scope
  /** The time that it stands for as a whole: "Baseline", "Day 7". */
  readonly time?: ScopeValue
  /** The group that the heading is about where it stands for one: "Placebo (N = 99)" for an arm. */
  readonly group: Scope
  /** Whether its name is known to be an arm's: "Placebo", "Group B". */
  readonly isArm: boolean
  /** Whether it names people of some sort: "Caregivers". */
  readonly isPeople: boolean
  /** "(N = 198)". */
  readonly size?: Numeral
  /** What stands behind the size of a group and is measured of it: "Drug (n = 20) Mean cost". */
  readonly measured?: string
}

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
  const size = readFigures(tokens).find(({ type }) => type === 'n')?.number
  const form = formOf(setApart(text))
  const statistics = CHANGE.test(text)
    ? []
    : tokens.map((token) => termOf(token, 'statistic')?.key).filter((key) => key !== undefined)
  const sized = sizedGroup(text)
  const words = sized?.name ?? ownWordsOf(text)
  const crossed = groupAtTime(words)
  // "Pre-meal glucose (mmol/L)" is measured, whatever it begins with.
  const isMeasured = /[([]/.test(text) && unitIn(text) !== undefined
  const whole = crossed?.time ?? (isMeasured ? undefined : timeNamed(words))
  const unit = whole === undefined ? unitIn(text) : undefined
  const isOfPeople = sized !== undefined && namesPeople(sized.name)
  const [named] = isOfPeople ? [] : readMeasures(tokens)
  const measure = named && isNamedWhole(named, tokens, unit) ? named : undefined
  const behind = whole === undefined ? timeBehind(words) : undefined
  const name = crossed?.group ?? behind?.rest ?? words
  const scope = scopeOf(tokens, profile, measure, whole ?? behind?.time)
  const isPart = measure !== undefined || form === 'p' || whole !== undefined
  const namesGroup = crossed !== undefined || !isPart
  return {
    text,
    name,
    ...(form && { form }),
    ...(measure && whole === undefined && { measure }),
    announced: announcedBy(tokens),
    statistics,
    ...(unit && { unit }),
    ...(isNumeral(size) && { size }),
    ...(whole && { time: whole }),
    ...(sized?.measured && { measured: sized.measured }),
    scope,
    group: namesGroup ? groupNamedBy(name, scope) : scope,
    isArm: crossed !== undefined || (namesGroup && name !== '' && namesArm(name, profile)),
    isPeople: namesGroup && namesPeople(name),
  }
}

function announcedBy(tokens: readonly Token[]): Announced {
  let interval: IntervalLabel | undefined
  let deviation: Announced['deviation']
  for (let at = 0; at < tokens.length; at++) {
    interval ??= readLabel(tokens, at)?.value
    deviation ??= readDeviationName(tokens, at)?.value
  }
  return { ...(interval && { interval }), ...(deviation && { deviation }) }
}

function scopeOf(
  tokens: readonly Token[],
  profile: Profile,
  measure: MeasureMention | undefined,
  said: ScopeValue | undefined,
): Scope {
  const scope = sharedScope(readMarkers(tokens, profile))
  const time = measure?.timePoint === undefined ? undefined : tokens[measure.timePoint]
  if (said !== undefined) return bothScopes(scope, { timePoint: said })
  if (time?.type !== 'number') return scope
  const timePoint = {
    ...timePointOf(time, undefined, 'time-with-measure'),
    origin: 'inherited' as const,
  }
  return bothScopes(scope, { timePoint })
}

/** What markers say together; a heading that names two groups is about neither of them alone. */
function sharedScope(markers: readonly Marker[]): Scope {
  const first = new Map<string, Marker>()
  const several = new Set<string>()
  for (const marker of markers) {
    const { dimension, key } = marker
    const known = first.get(dimension)
    if (known === undefined) first.set(dimension, marker)
    else if (known.key !== key) several.add(dimension)
  }
  return Object.fromEntries(
    [...first.values()]
      .filter(({ dimension }) => !several.has(dimension))
      .map(({ dimension, key, text }) => [dimension, { key, text, origin: 'inherited' }]),
  )
}

/** The mean of a change is another statistic than the mean. */
const CHANGE = /\bchanges?\b/i
