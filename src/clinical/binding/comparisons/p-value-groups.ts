import type { FigureMention } from '../../../claims/mentions/mention.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  type Token,
} from '../../../claims/tokens/token.js'
import type { Marker } from '../../reading/marker.js'
import type { Sentence } from '../../reading/sentence.js'
import { opensClause } from '../measures/clauses.js'

/**
 * Whether the p-value at a place is of what happened within one group: a change over time or a
 * relation of two quantities ("weight fell in the control group (P = .03)"). Any other p compares
 * groups, and is of none of them.
 */
export function isWithinGroup({ tokens, markers }: Sentence, { from }: FigureMention): boolean {
  let changes = false
  for (let at = openingBefore(tokens, from) - 1; at >= 0 && !endsClause(tokens, at); at--) {
    if (isComparing(tokens, markers, at)) return false
    changes ||= isWordOf(tokens[at], CHANGING)
  }
  return changes
}

/** The bracket that a figure stands in: what is said of it stands before. */
function openingBefore(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_BRACKET); at--) {
    if (isClosing(tokens[at])) return from
    if (isOpening(tokens[at])) return at
  }
  return from
}

const LONGEST_BRACKET = 40

function endsClause(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'than')) return false
  // "fell in one group but not in the other": the second clause has the verb of the first.
  if (isWord(tokens[at], 'but') && isWord(tokens[at + 1], 'not')) return false
  return isMark(tokens[at], ';') || opensClause(tokens, at)
}

/** "more than", "compared with the control group", but not "a correlation between two values". */
function isComparing(tokens: readonly Token[], markers: readonly Marker[], at: number): boolean {
  if (isWord(tokens[at], 'between')) return !isWordOf(tokens[at - 1], RELATING)
  if (!isWord(tokens[at], 'compared')) return isWordOf(tokens[at], COMPARING)
  return markers.some(({ dimension, from }) => dimension === 'arm' && from > at && from - at <= 4)
}

const RELATING: ReadonlySet<string> = new Set('correlation association relationship'.split(' '))

/** Words that set one group against another. */
const COMPARING: ReadonlySet<string> = new Set(
  (
    'than versus vs more less greater fewer higher lower longer shorter larger smaller older younger ' +
    'better worse faster slower difference differences differed'
  ).split(' '),
)

const CHANGING: ReadonlySet<string> = new Set(
  (
    'increase increases increased increasing decrease decreases decreased decreasing change changes ' +
    'changed improved improvement improvements worsened rose fell declined decline reduction reduced ' +
    'gain gained lost loss correlated correlation correlations associated association before baseline ' +
    'after time'
  ).split(' '),
)
