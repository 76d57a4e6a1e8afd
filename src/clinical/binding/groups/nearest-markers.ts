import type { BindingRule } from '../../../claims/binding-rule.js'
import type { FigureMention } from '../../../claims/mentions/mention.js'
import type { ScopeValue } from '../../../claims/scope.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordLike,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import type { Marker } from '../../reading/marker.js'
import type { Sentence } from '../../reading/sentence.js'
import { textOf } from '../../reading/text-of.js'
import type { Draft } from '../frames/frame.js'
import { isSize, NEXT_TO } from '../figure-roles.js'

/** Dimensions that do not say which group is meant: the nearest marker of each is taken. */
const DIMENSIONS = ['analysisSet', 'assessor', 'severity'] as const

/** The markers of a sentence by those dimensions, as far as it has any. */
export type NearMarkers = readonly {
  readonly dimension: (typeof DIMENSIONS)[number]
  readonly markers: readonly Marker[]
}[]

/** Sorts out the markers of a sentence once for all its figures. */
export function nearMarkersOf({ tokens, markers: all }: Sentence): NearMarkers {
  if (all.length === 0) return []
  return DIMENSIONS.map((dimension) => ({
    dimension,
    markers: all.filter((marker) => marker.dimension === dimension && !isOfDesign(tokens, marker)),
  })).filter(({ markers }) => markers.length > 0)
}

/** Analysis set, assessor, severity: the nearest before the figure, else the first behind it. */
export function addNearest(
  draft: Draft,
  sentence: Sentence,
  index: number,
  figure: FigureMention,
  near: NearMarkers,
): void {
  const isOfThings = isSize(figure) && countsThings(sentence, figure)
  for (const { dimension, markers } of near) {
    if (isOfThings && dimension === 'analysisSet') continue
    if (dimension === 'severity' && isOfAnyGrade(sentence, figure, markers)) continue
    const isOfVerb = dimension === 'analysisSet' && isSize(figure)
    const looksBehind = dimension === 'severity' || (isOfVerb && figure.type === 'plain')
    const nearest =
      (looksBehind ? rightBehind(sentence, index, figure, markers) : undefined) ??
      markers.findLast((marker) => marker.to <= figure.from) ??
      (isOfVerb && mayWaitForVerb(sentence, figure) ? firstOwn(sentence, markers) : undefined)
    if (nearest === undefined) continue
    if (dimension === 'analysisSet' && speaksOfStudy(sentence, nearest)) continue
    if (dimension === 'analysisSet' && !isSize(figure) && isDeed(sentence, nearest)) continue
    draft[dimension] ??= stated(nearest, 'nearest-in-sentence')
  }
}

/** "and adverse events of any grade in 58%": the words nearest before the figure take a severity back. */
function isOfAnyGrade(
  { tokens }: Sentence,
  { from }: FigureMention,
  markers: readonly Marker[],
): boolean {
  const last = markers.findLast((marker) => marker.to <= from)
  return ANY_GRADE.test(textOf(tokens, last?.to ?? 0, from))
}

const ANY_GRADE = /\b(?:any|all)[- ]grades?\b/i

/** "a randomised controlled trial", "matched-pair randomization": how a study is made, no set of people. */
function isOfDesign(tokens: readonly Token[], { dimension, from, to, text }: Marker): boolean {
  if (dimension !== 'analysisSet') return false
  if (/^randomi[sz]ation$/i.test(text)) return !isWord(tokens[from - 1], 'at', 'after', 'underwent')
  return isWordOf(tokens[to], DESIGNS)
}

const DESIGNS: ReadonlySet<string> = new Set(
  'controlled clinical trial trials study studies crossover sequence design code'.split(' '),
)

/** "allocated to two groups", "recruited from five centres": of things nobody was enrolled or treated. */
function countsThings({ tokens }: Sentence, { to }: FigureMention): boolean {
  for (let at = to; at < to + LONGEST_NOUN; at++) {
    const token = tokens[at]
    if (token === undefined || !isWordLike(token) || termOf(token, 'people')) return false
    if (termOf(token, 'counted')) return true
  }
  return false
}

/** "1 patient with Ewing sarcoma (grade 2)": before the next figure, a few words on at most. */
function rightBehind(
  { figures, tokens }: Sentence,
  index: number,
  figure: FigureMention,
  markers: readonly Marker[],
): Marker | undefined {
  const behind = behindBracket(tokens, figure.to)
  const verb = behind === undefined ? undefined : markers.find(({ from }) => from === behind)
  if (verb !== undefined) return lastJoined(tokens, verb, markers)
  const next = figures[index + 1]?.from ?? Infinity
  const marker = markers.find(
    ({ from }) => from >= figure.to && from < next && from - figure.to < 8,
  )
  if (marker === undefined) return undefined
  const between = tokens.slice(figure.to, marker.from)
  const goesOn = between.some(
    (token) => isWord(token, 'and') || isMark(token, ',', ';') || isOpening(token),
  )
  return goesOn && next - marker.to <= NEXT_TO ? undefined : lastJoined(tokens, marker, markers)
}

/** "19 (13 men and 6 women) completed": where the sentence goes on behind the bracket of a count. */
function behindBracket(tokens: readonly Token[], from: number): number | undefined {
  if (!isOpening(tokens[from])) return undefined
  const closing = tokens.slice(from, from + LONGEST_BRACKET).findIndex(isClosing)
  return closing < 0 ? undefined : from + closing + 1
}

const LONGEST_BRACKET = 12

/** "120 patients were recruited and randomised": those of whom both are said are the latter. */
function lastJoined(tokens: readonly Token[], marker: Marker, markers: readonly Marker[]): Marker {
  if (marker.dimension !== 'analysisSet' || !isWord(tokens[marker.to], 'and')) return marker
  const next = markers.find(({ from }) => from === marker.to + 1)
  return next === undefined ? marker : lastJoined(tokens, next, markers)
}

/** "assessed 300 patients and randomised 120": the verb right before another number is of that. */
function firstOwn({ figures }: Sentence, [marker]: readonly Marker[]): Marker | undefined {
  const isOfOther = figures.some(({ type, from }) => type === 'plain' && from === marker?.to)
  return isOfOther ? undefined : marker
}

/**
 * "48 patients with osteosarcoma and 20 with melanoma were enrolled": a verb may come after the next
 * figure, but not for a whole ("of the 24 patients, 22 completed") nor without a noun ("2 withdrew").
 */
function mayWaitForVerb({ tokens }: Sentence, { type, from, to }: FigureMention): boolean {
  if (type === 'n') return true
  const article = isWord(tokens[from - 1], 'the') ? from - 2 : from - 1
  const isWhole = isWord(tokens[article], 'of') && !isWord(tokens[article - 1], 'total')
  const noun = tokens.slice(to, to + LONGEST_NOUN).some((token) => termOf(token, 'people'))
  return !isWhole && noun
}

const LONGEST_NOUN = 5

/**
 * "patients who received two lines", "were assessed": told as a deed, and no name of a group as in
 * "evaluable patients" or "the ITT population". Deeds say whom a size counts, not of whom a result is.
 */
function isDeed({ tokens }: Sentence, { to, key }: Marker): boolean {
  if (!DEEDS.has(key)) return false
  const behind = tokens
    .slice(to, to + 2)
    .some((token) => termOf(token, 'people') ?? termOf(token, 'group'))
  return !behind && !isWord(tokens[to], 'set', 'population', 'sample')
}

/** Sets of people that are named by what was done with them. */
const DEEDS: ReadonlySet<string> = new Set([
  'screened',
  'enrolled',
  'randomised',
  'treated',
  'evaluable',
  'completed',
])

/** What begins the object of a verb that a study is the subject of. */
const STUDIED: ReadonlySet<string> = new Set('the whether how efficacy safety its a'.split(' '))

/** "The trial evaluated the efficacy of …": the verb's object is no group of people. */
function speaksOfStudy(sentence: Sentence, marker: Marker): boolean {
  return isWordOf(sentence.tokens[marker.to], STUDIED) ? marker.key === 'evaluable' : false
}

/** A marker as a value that the sentence itself states. */
export function stated({ key, text }: Marker, rule: BindingRule): ScopeValue {
  return { key, text, origin: 'stated', rule }
}
