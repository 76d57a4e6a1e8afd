import { isClosing, isOpening, isWordOf, type Token } from '../../claims/tokens/token.js'
import { armKey } from './arm-combinations.js'
import { ARM_NOUNS } from './arm-letters.js'
import type { Marker } from './marker.js'
import { textOf } from './text-of.js'

/** "group 1 (placebo)", "the diet group (group A)": one arm by two names; the first, with its bracket. */
export function namedTwice(
  tokens: readonly Token[],
  last: Marker | undefined,
  { dimension, from, to }: Marker,
): Marker | undefined {
  if (last?.dimension !== 'arm' || dimension !== 'arm' || last.isList === true) return undefined
  const isInBracket = from === last.to + 1 && isOpening(tokens[last.to]) && isClosing(tokens[to])
  return isInBracket ? { ...last, to: to + 1 } : undefined
}

/**
 * The markers of a sentence, where those who have a condition are called a group beside another:
 * "higher in the asthma group than in the control group" names two arms, and nobody else's condition.
 */
export function withConditionGroups(
  markers: readonly Marker[],
  tokens: readonly Token[],
): readonly Marker[] {
  const isBesideGroup = markers.some(
    ({ dimension, to }) => dimension === 'arm' && isWordOf(tokens[to - 1], ARM_NOUNS),
  )
  if (!isBesideGroup) return markers
  return markers.map((marker): Marker => {
    const { dimension, from, to } = marker
    if (dimension !== 'condition' || !isWordOf(tokens[to], ARM_NOUNS)) return marker
    const text = textOf(tokens, from, to + 1)
    return { dimension: 'arm', key: armKey(textOf(tokens, from, to)), text, from, to: to + 1 }
  })
}
