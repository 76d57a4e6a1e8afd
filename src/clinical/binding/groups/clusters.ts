import { type FigureMention, isNumeral } from '../../../claims/mentions/mention.js'
import type { Token } from '../../../claims/tokens/token.js'
import {
  isClosing,
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termLength,
  termOf,
} from '../../../claims/tokens/token.js'
import { GROUP_DIMENSIONS, type Marker } from '../../reading/marker.js'
import type { Sentence } from '../../reading/sentence.js'
import { isSize, NEXT_TO } from '../figure-roles.js'
import { endOfNamed } from '../measures/named-figures.js'

/** Markers that name one group together: "adult patients with osteosarcoma (cohort 1". */
export interface Cluster {
  readonly markers: readonly Marker[]
  readonly from: number
  readonly to: number
  /** Index of the figure that the words follow and belong to: "20.0% in the 12-mg/kg group". */
  readonly owner?: number
}

/** The groups that a sentence names, in token order, with the figures that own them. */
export function clustersOf(sentence: Sentence): Cluster[] {
  const { tokens } = sentence
  const clusters: { markers: Marker[]; from: number; to: number }[] = []
  for (const marker of sentence.markers) {
    if (!GROUP_DIMENSIONS.includes(marker.dimension) || marker.isList === true) continue
    const last = clusters.at(-1)
    const joins =
      last !== undefined &&
      !last.markers.some(({ dimension }) => dimension === marker.dimension) &&
      areLinked(tokens, last.to, marker.from, false)
    if (joins) {
      last.markers.push(marker)
      last.to = marker.to
    } else clusters.push({ markers: [marker], from: marker.from, to: marker.to })
  }
  return clusters.map((cluster) => {
    const owner = ownerOf(cluster, sentence)
    return owner === undefined ? cluster : Object.assign(cluster, { owner })
  })
}

/** The last figure before the cluster, if only linking words stand between the two. */
function ownerOf(
  cluster: { readonly from: number; readonly to: number },
  sentence: Sentence,
): number | undefined {
  const { tokens, figures } = sentence
  const last = figures.findLastIndex((figure) => figure.from < cluster.from)
  const index = isTestBehind(tokens, figures[last - 1], figures[last]) ? last - 1 : last
  const figure = figures[index]
  if (index < last && areLinked(tokens, (figures[last]?.to ?? 0) + 1, cluster.from, true))
    return index
  if (figure === undefined || figure.type === 'ratio') return undefined
  if (figure.type === 'n' && !isWordOf(tokens[figure.to], BEHIND_SIZE)) {
    const behind = figure.to + 1
    const isOfGroup = isClosing(tokens[figure.to]) && isWord(tokens[behind], 'in')
    return isOfGroup && areLinked(tokens, behind, cluster.from, true) ? index : undefined
  }
  if (figure.to > cluster.from) return index
  const counted = figures.findLastIndex(
    (known, at) => at <= index && isPutInto(tokens, known, figure, cluster),
  )
  if (counted >= 0 && index - counted < MOST_IN_BRACKET) return counted
  if (figure.type !== 'n' && isSize(figure) && isSizedAnew(cluster, figure, figures))
    return undefined
  if (isAloneInBracket(cluster, figure, tokens)) return index
  return areLinked(tokens, endOfNamed(sentence, figure), cluster.from, true) ? index : undefined
}

/** "(n = 30 in the placebo arm, n = 27 with the drug)", where others stand behind the name of the group. */
const BEHIND_SIZE: ReadonlySet<string> = new Set(
  'in for on with at among receiving from'.split(' '),
)

/** "5.2 points (p = 0.03) in the exercise group": the test stands in brackets behind its figure. */
function isTestBehind(
  tokens: readonly Token[],
  figure: FigureMention | undefined,
  test: FigureMention | undefined,
): boolean {
  if (figure === undefined || test?.type !== 'p' || figure.type === 'p') return false
  return test.from === figure.to + 1 && isOpening(tokens[figure.to]) && isClosing(tokens[test.to])
}

/** Whether a size is of those who were put into a group, past what a bracket tells of them up to `last`. */
function isPutInto(
  tokens: readonly Token[],
  size: FigureMention,
  last: FigureMention,
  cluster: { readonly from: number; readonly to: number },
): boolean {
  if (!isSize(size)) return false
  const verb = pastPeople(tokens, size.to)
  if (verb < last.to) return false
  return isFoundIn(tokens, verb, cluster.from) || isAllotted(tokens, verb, cluster)
}

const MOST_IN_BRACKET = 4

/** "12 adults (7 men and 5 women) were": past the noun of those counted and its bracket. */
function pastPeople(tokens: readonly Token[], from: number): number {
  const noun = termOf(tokens[from], 'people') ?? termOf(tokens[from], 'subgroup')
  const to = noun === undefined ? from : from + termLength(tokens[from])
  if (!isOpening(tokens[to])) return to
  for (let at = to + 1; at < to + LONGEST_LINK; at++) if (isClosing(tokens[at])) return at + 1
  return to
}

/** "the remaining 36 were in cohort 2": people who made up the group. */
function isFoundIn(tokens: readonly Token[], from: number, to: number): boolean {
  const isVerb = isWord(tokens[from], 'was', 'were') && isWord(tokens[from + 1], 'in', 'from')
  return isVerb && (to === from + 2 || (to === from + 3 && isWord(tokens[from + 2], 'the')))
}

/**
 * "36 were randomly assigned to the tea group and 34 to the water group": those who were put into it,
 * where the clause ends with the group; not "120 were assigned to tea (60) or water (60)".
 */
function isAllotted(
  tokens: readonly Token[],
  from: number,
  cluster: { readonly from: number; readonly to: number },
): boolean {
  const between = tokens.slice(from, cluster.from)
  if (between.length > LONGEST_LINK || !between.some((token) => isWordOf(token, ALLOTTING)))
    return false
  const mayStand = (token: Token): boolean =>
    isWordOf(token, ALLOTTING) || isWordOf(token, BESIDE_ALLOTTING) || isPeople(token)
  if (!between.every(mayStand)) return false
  const [behind, next] = tokens.slice(cluster.to, cluster.to + 2)
  const goesOn = isWord(behind, 'and', 'while', 'whereas') || isMark(behind, ',', ';')
  return behind === undefined || isMark(behind, '.') || (goesOn && next?.type === 'number')
}

function isPeople(token: Token): boolean {
  return termOf(token, 'people') !== undefined
}

const ALLOTTING: ReadonlySet<string> = new Set(
  'assigned allocated randomised randomized allotted'.split(' '),
)
const BESIDE_ALLOTTING: ReadonlySet<string> = new Set(
  'was were randomly to into the a an'.split(' '),
)

/** "74.3% (placebo)": the bracket says whose figure it is. */
function isAloneInBracket(
  { from, to }: { readonly from: number; readonly to: number },
  figure: FigureMention,
  tokens: readonly Token[],
): boolean {
  return from === figure.to + 1 && isOpening(tokens[figure.to]) && isClosing(tokens[to])
}

/** "37 patients at 1 mg/kg (n = 16) or 3 mg/kg (n = 21)": the group has a size of its own. */
function isSizedAnew(
  { to }: { readonly to: number },
  figure: FigureMention,
  figures: readonly FigureMention[],
): boolean {
  const size = figures.find(({ type, from }) => type === 'n' && from >= to && from - to <= NEXT_TO)
  if (!isNumeral(size?.number) || !isNumeral(figure.number)) return false
  return size.number.value !== figure.number.value
}

/** Whether the tokens in [from, to) only tie a group's words together, or a figure to its group. */
function areLinked(tokens: readonly Token[], from: number, to: number, toFigure: boolean): boolean {
  if (to - from > LONGEST_LINK) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.type === 'citation' || isDash(token)) continue
    if (isMark(token, '(') && !toFigure) continue
    const term = termOf(token)
    const category = term?.category
    const isEvent = toFigure && category === 'measure' && term?.nature === 'safety'
    if (category !== undefined && (LINKING_TERMS.has(category) || isEvent)) {
      at += termLength(token) - 1
      continue
    }
    if (toFigure && isFinding(tokens, at)) continue
    if (toFigure && isWordOf(token, VERBS)) return false
    if (token.type === 'word' && LINKING_WORDS.has(token.lower)) continue
    return false
  }
  return true
}

/** "was seen in", "observed in": the figure was found in the group that follows. */
function isFinding(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'was', 'were')) return isWordOf(tokens[at + 1], FINDING_WORDS)
  return isWordOf(token, FINDING_WORDS)
}

const LONGEST_LINK = 12
const LINKING_TERMS = new Set([
  'subject',
  'people',
  'analysis-set',
  'schedule',
  'group',
  'assessor',
  'counted',
])
const LINKING_WORDS = new Set(
  (
    'in of at with who that had have has been the a an all for among from were was to receive ' +
    'administered given only on those taking using receiving dose level doses levels both either ' +
    'therapy treatment new other these study took comprised comprises consisted made up'
  ).split(' '),
)
const FINDING_WORDS: ReadonlySet<string> = new Set(
  'seen observed reported achieved noted recorded found occurred documented attained'.split(' '),
)
const VERBS: ReadonlySet<string> = new Set(['was', 'were', 'had', 'have', 'has', 'been', 'that'])
