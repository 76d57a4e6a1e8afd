import { isOpening, isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import { lastLink, nounPhrase } from './noun-phrase.js'

/** Words for a change, a difference or a test that name nothing without what changed. */
const NAMES =
  'differences?|changes?|increases?|decreases?|reductions?|improvements?|declines?|effects?|trends?|associations?|significance|interactions?'

/** A phrase that only says that something differs: "no significant difference", "this change". */
export const CHANGE = new RegExp(
  `^(?:(?:any|such|overall|significant|statistical|statistically|highly|marked|markedly|greater|larger|similar|slight|modest|clear|further|highest|greatest|main|group|between-group|positive|negative|beneficial|favou?rable|direct|indirect|strong|small|large|trend towards an?) )*(?:${NAMES})$`,
  'i',
)

/** "no difference in grip strength was found between the groups": what differs, behind "in". */
export function whatChanged(tokens: readonly Token[], start: number, end: number): string {
  for (let at = start; at < end - 1; at++) {
    const isChange =
      isWordOf(tokens[at], CHANGES) && isWord(tokens[at + 1], 'in', 'of', 'on', 'for')
    if (isChange) return nounPhrase(tokens, at + 2, end)
  }
  return ''
}

/**
 * What a test is of where its clause says that something differed or had an effect: "no difference in
 * pain between the two (p = 0.4)", "a bad effect on sleep (p = 0.01)". Empty where a verb of its own
 * or another test follows.
 */
export function whatDiffered(tokens: readonly Token[], start: number, end: number): string {
  const at = tokens.findLastIndex(
    (_, index) => index >= start && index < end && differs(tokens, index),
  )
  if (at < 0 || lastLink(tokens, at, end - 1) !== undefined) return ''
  if (tokens.slice(at, end).some(isOpening)) return ''
  return nounPhrase(tokens, at + 2, end)
}

function differs(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at], 'difference', 'differences')) return isWord(tokens[at + 1], 'in')
  return isWord(tokens[at], 'effect', 'effects') && isWord(tokens[at + 1], 'on')
}

const CHANGES: ReadonlySet<string> = new Set(
  NAMES.split('|').flatMap((name) => [name.replace('?', ''), name.replace('s?', '')]),
)

/**
 * What a change behind its figure is of: "a 34% reduction in the risk of relapse", "a 4.1 mmHg fall in
 * systolic pressure". Undefined where the words behind name no change of something.
 */
export function changedBehind(tokens: readonly Token[], to: number): string | undefined {
  const noun = isWordOf(tokens[to], ADJECTIVES) ? to + 1 : to
  if (!isWordOf(tokens[noun], CHANGES_OF) || !isWord(tokens[noun + 1], 'in', 'of')) return undefined
  const text = nounPhrase(tokens, noun + 2, Math.min(tokens.length, noun + 2 + LONGEST_NAME))
  return text.length < 2 ? undefined : text
}

const LONGEST_NAME = 10

const ADJECTIVES: ReadonlySet<string> = new Set(
  'relative absolute greater larger mean average overall further significant'.split(' '),
)

const CHANGES_OF: ReadonlySet<string> = new Set(
  'increase decrease reduction improvement decline drop rise fall gain loss'.split(' '),
)

/** "no difference in grip strength between the early and the late group (p = 0.6)": what is compared. */
export function comparedBetween(tokens: readonly Token[], start: number, end: number): string {
  for (let at = end - 1; at > start; at--) {
    if (isWord(tokens[at], 'between', 'among')) return whatChanged(tokens, start, at)
  }
  return ''
}
