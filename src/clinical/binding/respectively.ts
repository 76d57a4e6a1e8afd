import type { FigureMention } from '../../claims/mentions/mention.js'
import type { NumberToken } from '../../claims/tokens/token.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { GROUP_DIMENSIONS, type Marker } from '../reading/marker.js'
import { type MeasureMention, timesBefore } from '../reading/measure-mentions.js'
import type { Sentence } from '../reading/sentence.js'
import { canGive } from './measure.js'
import { areCoordinated } from './figure-roles.js'

/** What "respectively" hands to one figure of a list; absent where the sentence has no such list. */
export interface Share {
  readonly measure?: MeasureMention
  readonly time?: NumberToken
  readonly marker?: Marker
  /** A list of groups follows that is not known whole: no group of it may be bound. */
  readonly groupsOpen?: boolean
}

/**
 * Distributes coordinated lists over the figures of the list that "respectively" closes: "The 6-
 * and 15-month PFS and OS rates were 33.3% and 58.7%, respectively". A list of another length is
 * not distributed, and a figure then gets no measure at all rather than a wrong one.
 */
export function sharesOf(sentence: Sentence): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>()
  sentence.tokens.forEach((token, at) => {
    if (!isWord(token, 'respectively')) return
    for (const list of figureListsAt(sentence, at)) distribute(sentence, list, shares)
  })
  return shares
}

function distribute(sentence: Sentence, list: readonly number[], shares: Map<number, Share>): void {
  const { figures } = sentence
  const first = figures[list[0] ?? -1]
  if (list.length < 2 || first === undefined) return
  const lists = measureLists(sentence, first.from)
  const measures = lastOfLength(lists, list.length) ?? oneForAll(lists, list, sentence)
  const times = timesOf(sentence, first.from, measures, list.length)
  const markers = lastOfLength(markerLists(sentence), list.length)
  const groupsOpen = markers === undefined && hasGroupBehind(sentence, figures[list.at(-1) ?? -1])
  list.forEach((index, position) => {
    const figure = figures[index]
    const measure = measures?.[position]
    const time = times?.[position]
    const marker = markers?.[position]
    if (figure === undefined) return
    shares.set(index, {
      ...(measure && canGive(figure, measure) && { measure }),
      ...(time && { time }),
      ...(marker && { marker }),
      ...(groupsOpen && { groupsOpen }),
    })
  })
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
  if (listsSomething(sentence, measure, list)) return undefined
  return list.map(() => measure)
}

/** "adverse events that were serious, led to dose reduction, or …, were": a list of other words. */
function listsSomething(
  { tokens, figures }: Sentence,
  measure: MeasureMention,
  list: readonly number[],
): boolean {
  const first = figures[list[0] ?? -1]
  return tokens.slice(measure.to, first?.from).some((token) => isMark(token, ','))
}

function lastOfLength<T>(
  lists: readonly (readonly T[])[],
  length: number,
): readonly T[] | undefined {
  return lists.findLast((list) => list.length === length)
}

/**
 * The coordinated figures that the word distributes: all lists as long as the one that ends nearest
 * before it, or, where none does, as the first behind it.
 */
function figureListsAt(sentence: Sentence, at: number): number[][] {
  const { figures, tokens } = sentence
  const lists = chains(
    figures.map((_, index) => index).filter((index) => isListed(figures[index])),
    (a, b) => {
      const first = figures[a]
      const second = figures[b]
      return first !== undefined && second !== undefined && areCoordinated(tokens, first, second)
    },
  )
  const before = lists.findLast((list) => (figures[list.at(-1) ?? -1]?.to ?? Infinity) <= at)
  const model = before ?? lists.find((list) => (figures[list[0] ?? -1]?.from ?? -1) > at)
  return model === undefined ? [] : lists.filter((list) => list.length === model.length)
}

function isListed(figure: FigureMention | undefined): boolean {
  return figure?.type === 'percent' || figure?.type === 'fraction' || figure?.type === 'plain'
}

function measureLists(sentence: Sentence, before: number): MeasureMention[][] {
  const measures = sentence.measures.filter(({ to }) => to <= before)
  return chains(measures, (a, b) => onlyJoins(sentence.tokens, a.to, b.from)).map(shareStatistic)
}

/** "median PFS and OS": the statistic of the first holds for those behind it. */
function shareStatistic(list: MeasureMention[]): MeasureMention[] {
  const statistic = list[0]?.statistic
  return statistic === undefined ? list : list.map((measure) => ({ statistic, ...measure }))
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

/** Coordinated markers of one dimension, wherever in the sentence they stand. */
function markerLists(sentence: Sentence): Marker[][] {
  const coordinated = GROUP_DIMENSIONS.flatMap((dimension) =>
    chains(
      sentence.markers.filter((marker) => marker.dimension === dimension),
      (a, b) => onlyJoins(sentence.tokens, a.to, b.from) && a.key !== b.key,
    ),
  )
  return [...coordinated, ...sentence.markers.map(membersOf)]
}

/** "in cohorts 1 and 2, respectively": one marker that names several. */
function membersOf(marker: Marker): Marker[] {
  return marker.key.split(' + ').map((key) => ({ ...marker, key, text: key }))
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

/** Runs of neighbours that are joined. */
function chains<T>(items: readonly T[], joined: (a: T, b: T) => boolean): T[][] {
  const lists: T[][] = []
  for (const item of items) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list !== undefined && last !== undefined && joined(last, item)) list.push(item)
    else lists.push([item])
  }
  return lists
}

/** Only signs and words of enumeration, articles and statistics between two items, one at least. */
function onlyJoins(tokens: readonly Token[], from: number, to: number): boolean {
  let joins = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (isWord(token, 'and', 'or') || isMark(token, ',', ';', '&')) joins = true
    else if (!mayStandBetween(token)) return false
  }
  return joins && to - from <= 8
}

function mayStandBetween(token: Token | undefined): boolean {
  if (isOpening(token) || isClosing(token)) return true
  if (token?.type === 'number') return token.unit?.quantity === 'time'
  if (
    isWord(
      token,
      'the',
      'median',
      'mean',
      'rate',
      'rates',
      'in',
      'with',
      'group',
      'arm',
      'for',
      'at',
      'after',
    )
  )
    return true
  return termOf(token, 'statistic') !== undefined || termOf(token, 'people') !== undefined
}
