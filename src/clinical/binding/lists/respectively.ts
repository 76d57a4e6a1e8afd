import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isMark, isWord, type NumberToken } from '../../../claims/tokens/token.js'
import { GROUP_DIMENSIONS, type Marker } from '../../reading/marker.js'
import { type MeasureMention, timesBefore } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { textOf } from '../../reading/text-of.js'
import { comparisonsIn } from '../comparisons/comparisons.js'
import { listsOf, type SentenceLists } from './lists.js'
import { hasOneSubject, listedWords } from './listed-words.js'
import { comparisonOf } from '../measures/measure.js'
import { canGive } from '../measures/measure-fit.js'

/** What "respectively" hands to one figure of a list; absent where the sentence has no such list. */
export interface Share {
  readonly measure?: MeasureMention
  /** The outcome that the text lists for the figure, where the measure is a ratio or a difference of it. */
  readonly compared?: MeasureMention
  /** The noun that the text lists for the figure, where the vocabulary knows no measure. */
  readonly words?: string
  /** The first figure of its list, whose words are those of all. */
  readonly first?: number
  readonly time?: NumberToken
  readonly marker?: Marker
  /** The list is one of groups alone: the figure keeps the measure that it has without it. */
  readonly ofGroups?: true
  /** A list of groups follows that is not known whole: no group of it may be bound. */
  readonly groupsOpen?: boolean
}

/**
 * Distributes coordinated lists over the figures of the list that "respectively" closes: "The 6-
 * and 15-month PFS and OS rates were 33.3% and 58.7%, respectively", and over all lists of figures
 * that are as long. A list of another length is not distributed, and a figure then gets no measure
 * at all rather than a wrong one.
 */
export function sharesOf(sentence: Sentence): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>()
  const { tokens } = sentence
  const words: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (isWord(tokens[at], 'respectively')) words.push(at)
  }
  if (words.length === 0) {
    for (const { figures, groups } of comparisonsIn(sentence)) {
      figures.forEach((index, at) => {
        const marker = groups[at]
        if (marker !== undefined) shares.set(index, { marker, ofGroups: true })
      })
    }
    return shares
  }
  const lists = listsOf(sentence)
  const lengths = new Set(words.map((at) => lengthAt(sentence, lists, at)))
  for (const list of lists.figures) {
    if (list.length >= 2 && lengths.has(list.length)) distribute(sentence, lists, list, shares)
  }
  return shares
}

/** The length of the list of figures that ends nearest before the word, else of the first behind. */
function lengthAt({ figures }: Sentence, lists: SentenceLists, at: number): number | undefined {
  const before = lists.figures.findLast(
    (list) => (figures[list.at(-1) ?? -1]?.to ?? Infinity) <= at,
  )
  const list = before ?? lists.figures.find((list) => (figures[list[0] ?? -1]?.from ?? -1) > at)
  return list?.length
}

function distribute(
  sentence: Sentence,
  lists: SentenceLists,
  list: readonly number[],
  shares: Map<number, Share>,
): void {
  const { figures } = sentence
  const first = figures[list[0] ?? -1]
  if (first === undefined) return
  const before = lists.measures.filter((measures) => (measures.at(-1)?.to ?? 0) <= first.from)
  const measures = lastOfLength(before, list.length) ?? oneForAll(before, list, sentence)
  const comparison = measures?.[0] && comparisonOf(sentence, measures[0])
  const times = timesOf(sentence, first.from, measures, list.length)
  const markers = lastOfLength(lists.markers, list.length)
  const words = measures === undefined ? wordsOf(sentence, list, markers) : undefined
  const groupsOpen = markers === undefined && hasGroupBehind(sentence, figures[list.at(-1) ?? -1])
  list.forEach((index, position) => {
    const figure = figures[index]
    const listed = measures?.[position]
    const measure = comparison ?? listed
    const time = times?.[position]
    const marker = markers?.[position]
    if (figure === undefined) return
    shares.set(index, {
      ...(measure && canGive(figure, measure) && { measure }),
      ...(comparison && listed && { compared: listed }),
      ...(words && { words: words[position] ?? '' }),
      ...(measures === undefined && list[0] !== undefined && { first: list[0] }),
      ...(time && { time }),
      ...(marker && { marker }),
      ...(groupsOpen && { groupsOpen }),
    })
  })
}

/** The listed nouns; none for any figure where several may be named and no list of groups says why. */
function wordsOf(
  { tokens, figures }: Sentence,
  list: readonly number[],
  markers: readonly Marker[] | undefined,
): readonly string[] | undefined {
  const from = figures[list[0] ?? -1]?.from ?? 0
  if (markers === undefined && hasOneSubject(tokens, from, list.length)) return undefined
  return listedWords(tokens, from, list.length) ?? (markers === undefined ? [] : undefined)
}

/** A single measure that no list before it belongs to is that of every figure. */
function oneForAll(
  lists: readonly (readonly MeasureMention[])[],
  list: readonly number[],
  sentence: Sentence,
): readonly MeasureMention[] | undefined {
  const [measure, second] = lists.at(-1) ?? []
  if (measure === undefined || second !== undefined) return undefined
  const before = sentence.tokens[measure.from - 1]
  if (isWord(before, 'and', 'or') || isMark(before, ',')) return undefined
  if (isOfEach(sentence, measure)) return list.map(() => measure)
  if (listsSomething(sentence, measure, list) || endsList(sentence, measure, list)) return undefined
  return list.map(() => measure)
}

/** "the alpha coefficients of the total, sleep and mood scales": how closely things agree, thing by thing. */
function isOfEach({ tokens }: Sentence, { nature, to }: MeasureMention): boolean {
  return nature === 'correlation' && isWord(tokens[to], 'of', 'for', 'between')
}

/** "adverse events that were serious, led to dose reduction, or …, were": a list of other words. */
function listsSomething(
  { tokens, figures }: Sentence,
  measure: MeasureMention,
  list: readonly number[],
): boolean {
  const first = figures[list[0] ?? -1]
  const end = first?.from ?? tokens.length
  for (let at = measure.to; at < end; at++) {
    // "at 12, 24 and 36 months": what is listed are the times.
    if (isMark(tokens[at], ',') && tokens[at - 1]?.type !== 'number') return true
  }
  return false
}

/** "dose reductions and serious adverse events were": the last of several nouns, no measure of all. */
function endsList(
  { tokens, figures }: Sentence,
  measure: MeasureMention,
  list: readonly number[],
): boolean {
  const first = figures[list[0] ?? -1]?.from ?? 0
  const last = listedWords(tokens, first, list.length)?.at(-1)
  return last?.endsWith(textOf(tokens, measure.from, measure.to)) === true
}

function lastOfLength<T>(
  lists: readonly (readonly T[])[],
  length: number,
): readonly T[] | undefined {
  return lists.findLast((list) => list.length === length)
}

/** The times of the list: one before all measures ("6- and 15-month"), or one with each of them. */
function timesOf(
  { tokens, measures }: Sentence,
  before: number,
  listed: readonly MeasureMention[] | undefined,
  length: number,
): readonly (NumberToken | undefined)[] | undefined {
  const lists = measures
    .filter(({ to, timePoint }) => to <= before && timePoint !== undefined)
    .map(({ timePoint }) => timesBefore(tokens, timePoint ?? -1))
  const shared = lists.find((times) => times.length === length)
  if (shared !== undefined) return shared
  const [first, ...others] = listed ?? []
  const isShared = others.every(({ timePoint }) => timePoint === undefined)
  const ofAll = isShared && isBefore(first) ? first?.timePoint : undefined
  return listed?.map(({ timePoint }) => {
    const token = tokens[timePoint ?? ofAll ?? -1]
    return token?.type === 'number' ? token : undefined
  })
}

/** "6-month PFS": the time stands before the measure, not behind it. */
function isBefore(measure: MeasureMention | undefined): boolean {
  return measure?.timePoint !== undefined && measure.timePoint < measure.from
}

/**
 * Groups are listed between the list's last figure and the word, and some are unknown: "5.0% of
 * patients with glioma, meningioma and others, respectively".
 */
function hasGroupBehind(
  { markers, tokens, figures }: Sentence,
  last: FigureMention | undefined,
): boolean {
  if (last === undefined) return false
  const word = tokens.findIndex((token, at) => at >= last.to && isWord(token, 'respectively'))
  const group = markers.find(
    ({ dimension, from }) => from >= last.to && GROUP_DIMENSIONS.includes(dimension),
  )
  if (group === undefined || group.from > word) return false
  const isInterrupted = figures.some(({ from }) => from >= group.to && from < word)
  const goesOn = tokens.slice(group.to, word).some((token) => isWord(token, 'and', 'or'))
  return goesOn && !isInterrupted
}
