import { isOpening, isWord, termOf, type Token } from '../../../claims/tokens/token.js'
import type { Cluster } from './clusters.js'

/**
 * Whether the words of [from, to), between the group of counted people and a figure, begin to tell what
 * the people are like: "9 boys in the exercise group with a mean age of 8.6 years", "… (mean age 8.6".
 */
export function describesGroup(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isWord(tokens[from], 'with') && !isOpening(tokens[from])) return false
  const name = isWord(tokens[from + 1], 'a', 'an') ? from + 2 : from + 1
  return termOf(tokens[name], 'statistic') !== undefined && to - from <= LONGEST_DESCRIPTION
}

/** "with a median body weight of". */
const LONGEST_DESCRIPTION = 6

/** "5 boys and 4 girls in arm A with a mean age of 8 years": the age is that of all in the arm. */
export function withoutTraits(cluster: Cluster): Cluster {
  const markers = cluster.markers.filter(({ dimension }) => dimension !== 'subgroup')
  return Object.assign({}, cluster, { markers })
}
