import { isMark, isWord, isWordOf, termOf, type Token } from '../../../claims/tokens/token.js'
import { GROUP_DIMENSIONS, type Marker } from '../../reading/marker.js'
import type { Sentence } from '../../reading/sentence.js'

/** Two figures set against each other, and the two groups that are set against each other with them. */
export interface Comparison {
  /** Indices of figures. */
  readonly figures: readonly [number, number]
  readonly groups: readonly [Marker, Marker]
}

/**
 * "41.6% versus 24.4% in arm A versus arm B", "In arm A versus arm B, the ORR was 41.6% versus
 * 24.4%", "lower in arm A than in arm B (24.4% vs. 41.6%)": figures and groups that are set side by
 * side go together in order. A pair of groups for several pairs of figures is that of each; of three
 * groups none is told apart.
 */
export function comparisonsIn(sentence: Sentence): readonly Comparison[] {
  const { tokens, figures } = sentence
  if (!tokens.some(isVersus)) return []
  const [groups, ...others] = groupPairs(sentence)
  if (groups === undefined || others.some((pair) => !areSame(pair, groups))) return []
  const comparisons: Comparison[] = []
  for (let at = 1; at < figures.length; at++) {
    const first = figures[at - 1]
    const second = figures[at]
    if (first === undefined || second?.type !== first.type || first.type === 'p') continue
    if (areOpposed(tokens, first.to, second.from, isStop))
      comparisons.push({ figures: [at - 1, at], groups })
  }
  return comparisons
}

/** "(group A vs. group B, 4.1 vs. 3.2) and (group A vs. group B, 12% vs. 5%)": one pair, named anew. */
function areSame(
  [first, second]: readonly [Marker, Marker],
  [former, latter]: readonly [Marker, Marker],
): boolean {
  return first.key === former.key && second.key === latter.key
}

function groupPairs({ tokens, markers }: Sentence): (readonly [Marker, Marker])[] {
  return GROUP_DIMENSIONS.flatMap((dimension) => {
    const groups = markers.filter((marker) => marker.dimension === dimension)
    if (new Set(groups.map(({ key }) => key)).size !== 2) return []
    return groups.flatMap((second, at): [Marker, Marker][] => {
      const first = groups[at - 1]
      if (first === undefined || first.key === second.key) return []
      const isPair =
        areOpposed(tokens, first.to, second.from, isLeadIn) ||
        areContrasted(tokens, first.to, second.from)
      return isPair ? [[first, second]] : []
    })
  })
}

/** Whether "versus" stands between two things, and else only what `mayStand`. */
function areOpposed(
  tokens: readonly Token[],
  from: number,
  to: number,
  mayStand: (token: Token) => boolean,
): boolean {
  const between = tokens.slice(from, to)
  if (between.length > LONGEST_LINK || !between.some(isVersus)) return false
  return between.every((token) => isVersus(token) || mayStand(token))
}

/**
 * "in the exercise group compared to the control group", "in arm A than in arm B", "in arm A was higher
 * than that in arm B": two groups in words.
 */
function areContrasted(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  if (between.length > LONGEST_CONTRAST || !between.some((token) => isWordOf(token, CONTRASTS)))
    return false
  return between.every(
    (token) => isWordOf(token, CONTRASTS) || isWordOf(token, BESIDE_CONTRAST) || isLeadIn(token),
  )
}

const CONTRASTS: ReadonlySet<string> = new Set(['compared', 'than'])

/** What says how the first differs, and "that", which stands for what is measured. */
const BESIDE_CONTRAST: ReadonlySet<string> = new Set(
  (
    'to that of was were is are had significantly statistically markedly slightly much considerably ' +
    'higher lower greater longer shorter larger smaller older younger better worse faster slower more less fewer'
  ).split(' '),
)

const LONGEST_CONTRAST = 10
const LONGEST_LINK = 5

function isVersus(token: Token): boolean {
  return isWord(token, 'versus', 'vs')
}

function isStop(token: Token): boolean {
  return isMark(token, '.', ',')
}

function isLeadIn(token: Token): boolean {
  return isStop(token) || isWordOf(token, LEAD_INS) || termOf(token, 'people') !== undefined
}

const LEAD_INS: ReadonlySet<string> = new Set(
  'in with the those group arm cohort groups arms'.split(' '),
)
