import type { FigureMention } from '../../../claims/mentions/mention.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { GROUP_DIMENSIONS, type Marker } from '../../reading/marker.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { areCoordinated } from '../figure-roles.js'

/** The enumerations of a sentence: runs of neighbours of one sort joined by commas and "and". */
export interface SentenceLists {
  /** Indices of figures. */
  readonly figures: readonly (readonly number[])[]
  readonly measures: readonly (readonly MeasureMention[])[]
  /** Of one dimension each. */
  readonly markers: readonly (readonly Marker[])[]
}

export function listsOf(sentence: Sentence): SentenceLists {
  const { tokens, figures, measures, markers } = sentence
  const listed = figures.map((_, index) => index).filter((index) => isListed(figures[index]))
  const coordinated = GROUP_DIMENSIONS.flatMap((dimension) =>
    chains(
      markers.filter((marker) => marker.dimension === dimension),
      (a, b) => onlyJoins(tokens, a.to, b.from) && a.key !== b.key,
    ),
  )
  return {
    figures: chains(listed, (a, b) => {
      const first = figures[a]
      const second = figures[b]
      return first !== undefined && second !== undefined && areCoordinated(tokens, first, second)
    }),
    measures: chains(measures, (a, b) => onlyJoins(tokens, a.to, b.from)).map(shareStatistic),
    markers: [...coordinated, ...markers.map(membersOf)],
  }
}

function isListed(figure: FigureMention | undefined): boolean {
  return figure?.type === 'percent' || figure?.type === 'fraction' || figure?.type === 'plain'
}

/** "median PFS and OS": the statistic of the first holds for those behind it. */
function shareStatistic(list: MeasureMention[]): MeasureMention[] {
  const statistic = list[0]?.statistic
  return statistic === undefined ? list : list.map((measure) => ({ statistic, ...measure }))
}

/** "in cohorts 1 and 2, respectively": one marker that names several. */
function membersOf(marker: Marker): Marker[] {
  return marker.key.split(' + ').map((key) => ({ ...marker, key, text: key }))
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
  if (isWordOf(token, WORDS_BETWEEN)) return true
  return termOf(token, 'statistic') !== undefined || termOf(token, 'people') !== undefined
}

const WORDS_BETWEEN: ReadonlySet<string> = new Set(
  'the median mean rate rates in with group arm for at after'.split(' '),
)
