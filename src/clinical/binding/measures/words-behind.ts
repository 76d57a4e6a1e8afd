import type { FigureMention } from '../../../claims/mentions/mention.js'
import {
  isClosing,
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import { textOf } from '../../reading/text-of.js'
import { nounPhrase } from './noun-phrase.js'
import { changedBehind } from './what-changed.js'

/**
 * What a share says itself with the words right behind it: "a 22% enrolment rate", and in a list
 * "81% white, 67% female", "17 (8%) daily, 103 (50%) weekly", "35% had a low income, 38% a middling
 * one"; and what any figure is a change of.
 */
export function wordsBehind(tokens: readonly Token[], figure: FigureMention): string | undefined {
  const changed = figure.type === 'p' ? undefined : changedBehind(tokens, figure.to)
  if (changed !== undefined) return changed
  if (figure.type !== 'percent' && figure.type !== 'fraction') return undefined
  const before = tokens[figure.from - 1]
  const first = tokens[figure.to]
  const isShared = figure.type === 'percent' && isWord(first, 'a', 'an')
  const isListed =
    isMark(before, ',', ';', '(') || isWord(before, 'and', 'or', 'with', 'was', 'were')
  if (isShared) return isListed ? restOfItem(tokens, figure.to + 1) : undefined
  if (first?.type !== 'word' || isWordOf(first, NO_NAMES) || termOf(first, 'people'))
    return undefined
  if (isWord(before, 'a', 'an')) return nounPhrase(tokens, figure.to, tokens.length)
  if (isListed) return restOfItem(tokens, figure.to)
  return leadsList(tokens, figure.to) ? restOfItem(tokens, figure.to) : undefined
}

/** "revealed 42.2% yeasts, 35.9% moulds and …": the first of several shares with their names. */
function leadsList(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex((token, at) => at >= from && isMark(token, ','))
  const next = tokens[end + 1]
  if (end < 0 || end - from > LONGEST_ITEM || next?.type !== 'number') return false
  return (
    next.unit?.key === '%' &&
    tokens[end + 2]?.type === 'word' &&
    !isWordOf(tokens[end + 2], NO_NAMES)
  )
}

/** The words up to the end of the item; none where they are many, or more than a name. */
function restOfItem(tokens: readonly Token[], from: number): string | undefined {
  for (let at = from; at <= from + LONGEST_ITEM; at++) {
    const token = tokens[at]
    // "12% C. albicans": a short form of the first name.
    if (isMark(token, '.') && at === from + 1 && tokens[from]?.text.length === 1) continue
    const ends =
      token === undefined || isWord(token, 'and', 'or', 'but') || isMark(token, ',', ';', '.')
    if (ends || isClosing(token) || isOpening(token)) return textOf(tokens, from, at)
    if (!isDash(token) && (token.type !== 'word' || isWordOf(token, NO_NAMES))) return undefined
  }
  return undefined
}

const LONGEST_ITEM = 4

/** Words behind a share that tell for whom, how it compares or what comes next, not what it is. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'and or but of in at on for with among to from by than as vs versus compared respectively ' +
    'higher lower more less greater fewer each both overall after before during within between were was had ' +
    'have has did do is are who which that the a an confidence ci per when while whereas if'
  ).split(' '),
)
