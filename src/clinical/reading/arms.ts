import {
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordLike,
  isWordOf,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { CAPITALS } from '../profile/arm-names.js'
import { armKey } from './arm-combinations.js'
import { ARM_NOUNS, listedByLetter, namedByLetter } from './arm-letters.js'
import { LONGEST_NAME, mayBeginName, nameEnd } from './arm-name.js'
import { namedInPair } from './arm-pairs.js'
import type { Marker } from './marker.js'
import { textOf } from './text-of.js'

/**
 * An arm by its name: "placebo group", "arm B", "control patients", "controls", "with placebo".
 *
 * @param known the names that the document puts before "group" or "arm"
 * @param noun where the next "group" or "arm" stands; readers that need one look no farther
 * @param name where the next of the known names stands
 * @param last the marker before, which may be the first of a pair
 */
export function readArm(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
  noun: number,
  name: number,
  last: Marker | undefined,
): Marker | undefined {
  const named = noun - at <= REACH_OF_NOUN ? namedByNoun(tokens, at, known, noun, last) : undefined
  if (named !== undefined) return named
  const mayBeNameOfPeople = name < at + LONGEST_OF_PEOPLE || isWord(tokens[at], 'controls')
  if (!mayBeNameOfPeople) return undefined
  return namedByPeople(tokens, at, known) ?? namedElsewhere(tokens, at, known)
}

/** "arm B", "the placebo group", "the exercise and usual care groups": a noun says that it is one. */
function namedByNoun(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
  noun: number,
  last: Marker | undefined,
): Marker | undefined {
  const lettered = namedByLetter(tokens, at) ?? listedByLetter(tokens, at)
  if (lettered !== undefined || !mayBeginName(tokens, at)) return lettered
  const named = noun - at <= LONGEST_NAME ? namedByWords(tokens, at, known) : undefined
  return named ?? namedInPair(tokens, at, known, last)
}

/** Index of the first noun for an arm from a token on; infinite where there is none. */
export function armNounFrom(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) if (isWordOf(tokens[at], ANY_NOUN)) return at
  return Infinity
}

/** Index of the first known name of an arm from a token on; infinite where there is none. */
export function knownArmFrom(
  tokens: readonly Token[],
  from: number,
  known: ReadonlySet<string>,
): number {
  for (let at = from; at < tokens.length; at++) if (isKnown(tokens[at], known)) return at
  return Infinity
}

const ANY_NOUN: ReadonlySet<string> = new Set([...ARM_NOUNS, 'groups', 'arms'])

/** How far behind the first word of a name its noun may stand: past a second name and two brackets. */
const REACH_OF_NOUN = 24

/** How many words may name people by their arm: "usual care patients". */
const LONGEST_OF_PEOPLE = 3

/** Short forms are known as printed, words in lower case. */
function isKnown(token: Token | undefined, known: ReadonlySet<string>): boolean {
  if (token === undefined || !isWordLike(token)) return false
  // Most words are no arm in either form.
  if (!known.has(token.lower) && !known.has(token.text)) return false
  return CAPITALS.test(token.text) ? known.has(token.text) : known.has(token.lower)
}

/** "the usual care group": the words before the noun, as far as they are a name. */
function namedByWords(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
): Marker | undefined {
  const noun = isContrasted(tokens, at, known) ? at + 1 : nameEnd(tokens, at, ARM_NOUNS)
  if (noun === at || noun - at > LONGEST_NAME || !isWordOf(tokens[noun], ARM_NOUNS))
    return undefined
  // "a parallel-group trial" has no arm called parallel, nor has "characteristics group A".
  if (isDash(tokens[noun - 1]) || namedByLetter(tokens, noun) !== undefined) return undefined
  if (isWordOf(tokens[noun + 1], OF_GROUPS)) return undefined
  return armAt(tokens, at, noun, noun + 1)
}

/** "the treatment group" names an arm only where the document sets it against a control. */
function isContrasted(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  if (!isWord(tokens[at], 'treatment') || !isWord(tokens[at - 1], 'the')) return false
  return known.has('control') && isWordOf(tokens[at + 1], ARM_NOUNS)
}

/** "group differences", "group allocation": of all groups, of none. */
const OF_GROUPS: ReadonlySet<string> = new Set(
  (
    'difference differences comparison comparisons effect effects interaction allocation assignment ' +
    'analysis analyses discussion discussions interview interviews session sessions therapy size sizes'
  ).split(' '),
)

/** "trained subjects", "control patients", "controls", where the document knows such an arm. */
function namedByPeople(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
): Marker | undefined {
  if (isWord(tokens[at], 'controls') && known.has('control')) {
    return { dimension: 'arm', key: 'control', text: 'controls', from: at, to: at + 1 }
  }
  if (!mayBeginName(tokens, at) && tokens[at - 1]?.type !== 'number') return undefined
  const end = nameEnd(tokens, at, ARM_NOUNS)
  if (end === at || end - at > LONGEST_OF_PEOPLE || !isKnown(tokens[end - 1], known))
    return undefined
  // "Control women" are a subgroup as well, which is read by itself.
  if (termOf(tokens[end], 'subgroup') !== undefined) return armAt(tokens, at, end, end)
  return termOf(tokens[end], 'people') && armAt(tokens, at, end, end + 1)
}

/** "6.5 months with placebo", "CON 76.8%": the name alone, where the document calls it an arm. */
function namedElsewhere(
  tokens: readonly Token[],
  at: number,
  known: ReadonlySet<string>,
): Marker | undefined {
  const token = tokens[at]
  if (!isKnown(token, known)) return undefined
  if (isLabel(tokens, at)) return armAt(tokens, at, at + 1, at + 1)
  const isShort = CAPITALS.test(token?.text ?? '')
  const isFree = isShort ? standsAlone(tokens, at) : endsName(tokens[at + 1])
  if (!(isShort && isFree) && !(isFree && isWordOf(tokens[at - 1], BEFORE_NAME))) return undefined
  return armAt(tokens, at, at + 1, at + 1)
}

/** "(exercise p = 0.01, surgery p = 0.03)", "(exercise: 4.1, surgery: 3.2)": before its test or its value. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  if (!isOpening(before) && !isMark(before, ',', ';')) return false
  if (isMark(behind, ':') && tokens[at + 2]?.type === 'number') return true
  const sign = isMark(behind, ',', ':') ? at + 2 : at + 1
  return isWord(tokens[sign], 'p') && isMark(tokens[sign + 1], '=', '<', '>', '≤', '≥')
}

const BEFORE_NAME: ReadonlySet<string> = new Set(
  'with on for versus vs than under or to receiving'.split(' '),
)

/** "EPA 88%", "in CON and EPA", but neither "serum EPA" nor "EPA supplements". */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  if (isDash(before) || isDash(behind) || isMark(before, '/') || isMark(behind, '/', '+'))
    return false
  const isFree = before === undefined || !isWordLike(before) || BEFORE_LABEL.has(before.lower)
  return isFree && (behind === undefined || !isWordLike(behind) || BEHIND_LABEL.has(behind.lower))
}

/** "versus control mean 53.3", "than placebo (2%)", but not "designed for weaning from a machine". */
function endsName(behind: Token | undefined): boolean {
  if (behind === undefined || isDash(behind)) return behind === undefined || behind.spaced
  if (!isWordLike(behind)) return true
  return BEHIND_NAME.has(behind.lower) || termOf(behind, 'statistic') !== undefined
}

const BEFORE_LABEL = new Set(
  'in and or than vs versus with for of between after to receive received receiving'.split(' '),
)
const BEHIND_LABEL = new Set(
  'and or vs versus than was were is had showed at in for on with after compared respectively patients'.split(
    ' ',
  ),
)

const BEHIND_NAME = new Set([...BEHIND_LABEL, 'is', 'are', 'for', 'on', 'with'])

/** A name at [from, end), without trade marks and its article's capital. */
function armAt(tokens: readonly Token[], from: number, end: number, to: number): Marker {
  const key = armKey(textOf(tokens, from, end))
  return { dimension: 'arm', key, text: textOf(tokens, from, to), from, to }
}
