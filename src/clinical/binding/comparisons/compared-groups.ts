import type { Claim, Subject } from '../../../claims/claim.js'
import type { ScopeDimension } from '../../../claims/scope.js'
import { isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import type { Marker } from '../../reading/marker.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { stated } from '../groups/nearest-markers.js'
import type { Placer } from '../placer.js'

/**
 * The comparisons that a sentence makes in words between two arms or doses, one for each population
 * that it names for them: "worked better at 12 mg/kg than at 8 mg/kg in adults with A or B". Where
 * each side has a population of its own, or none is named, nothing is read.
 */
export function comparisonClaims(
  { tokens, markers, measures }: Sentence,
  placer: Placer,
  subject: Subject | undefined,
): Claim[] {
  for (const dimension of TREATMENTS) {
    const pair = comparedPair(tokens, markers, dimension)
    if (pair === undefined) continue
    const [first, second] = pair
    const from = tokens[first.from]
    const to = tokens[second.to - 1]
    if (from === undefined || to === undefined) continue
    const place = placer.place(from.start, to.end)
    const groups = [stated(first, RULE), stated(second, RULE)] as const
    return populationsOf(markers, pair).map((population) => ({
      kind: 'comparison',
      ...(subject && { subject }),
      measure: measureOf(measures),
      scope: { [population.dimension]: stated(population, RULE) },
      value: { dimension, groups },
      place,
    }))
  }
  return []
}

const RULE = 'nearest-in-sentence'

/** What people are given, and what they are. */
const TREATMENTS: readonly ScopeDimension[] = ['dose', 'arm']
const POPULATIONS: readonly ScopeDimension[] = ['condition', 'cohort', 'subgroup']

type Pair = readonly [Marker, Marker]

/** The first two groups of a dimension that a comparing word sets against each other. */
function comparedPair(
  tokens: readonly Token[],
  markers: readonly Marker[],
  dimension: ScopeDimension,
): Pair | undefined {
  const groups = markers.filter((marker) => marker.dimension === dimension)
  for (const [at, second] of groups.entries()) {
    const first = groups[at - 1]
    if (first === undefined || first.key === second.key) continue
    if (isComparedWith(tokens, first, second) && !hasPopulationBetween(markers, first, second))
      return [first, second]
  }
  return undefined
}

/** "A versus B", "A … compared to B", "better at A than at B", "compared with A, … at B". */
function isComparedWith(tokens: readonly Token[], first: Marker, second: Marker): boolean {
  if (second.from - first.to > LONGEST_LINK) return false
  for (let at = first.to; at < second.from; at++) {
    if (isWord(tokens[at], 'than', 'versus', 'vs') || isCompared(tokens, at)) return true
  }
  const opening = Math.max(0, first.from - LONGEST_OPENING)
  return tokens.slice(opening, first.from).some((_, at) => isCompared(tokens, opening + at))
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at], 'compared', 'relative') && isWordOf(tokens[at + 1], WITH)
}

const WITH: ReadonlySet<string> = new Set(['with', 'to'])
const LONGEST_LINK = 14
const LONGEST_OPENING = 4

function hasPopulationBetween(markers: readonly Marker[], first: Marker, second: Marker): boolean {
  return markers.some(
    ({ dimension, from }) =>
      POPULATIONS.includes(dimension) && from >= first.to && from < second.from,
  )
}

/** The populations of the first dimension that has any, behind the two groups or else before them. */
function populationsOf(markers: readonly Marker[], [first, second]: Pair): readonly Marker[] {
  for (const dimension of POPULATIONS) {
    const named = markers.filter((marker) => marker.dimension === dimension)
    const behind = named.filter(({ from }) => from >= second.to)
    const chosen = behind.length > 0 ? behind : named.filter(({ to }) => to <= first.from)
    if (chosen.length > 0)
      return [...new Map(chosen.map((marker) => [marker.key, marker])).values()]
  }
  return []
}

function measureOf([measure]: readonly MeasureMention[]): Claim['measure'] {
  if (measure === undefined) return { label: 'outcome' }
  const { key, label, nature } = measure
  return { key, label, nature }
}
