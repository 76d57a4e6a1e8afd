import { continuationAfter, sentenceStarters, type Continuation } from './abbreviations.js'
import {
  characterClass,
  charactersLike,
  isDigit,
  isSpace,
  type CharacterClass,
} from './character-class.js'

/** Where the sentence ends that the stop at `index` closes; undefined where it closes none. */
export function sentenceEnd(text: string, start: number, index: number): number | undefined {
  if (isWideStop(text.charCodeAt(index))) return afterClosers(text, index + 1)
  if (isDecimalPoint(text, index)) return undefined
  const continuation =
    text.charAt(index) === '.' ? continuationAfter(text, start, index) : undefined
  const end = afterTail(text, index, continuation !== undefined)
  if (end === undefined) return undefined
  const next = afterRun(text, end, isSpace)
  if (next >= text.length) return end
  if (next === end) return isGluedStart(text, index, end) ? end : undefined
  if (isListNumber(text, start, index)) return undefined
  const afterP = afterBracketedP(text, next)
  if (afterP !== undefined) return afterP
  return opensSentence(text, next, continuation) ? end : undefined
}

/** After the stops in a row at an index. */
export function afterStops(text: string, index: number): number {
  return afterRun(text, index, isStop)
}

/** A stop that may stand inside of a sentence too, and in a row: "etc...". */
export const isStop = charactersLike(/[.!?…]/)

/** A stop of Chinese or Japanese always ends a sentence, and needs no space behind it. */
const isWideStop = charactersLike(/[。！？]/)
const isCloser = charactersLike(/[)\]}"'”’»』」¹²³⁰⁴-⁹]/)

/** "20.8": nearly half of all stops; but the 3 of "2024.3" may be a citation. */
function isDecimalPoint(text: string, index: number): boolean {
  return (
    isDigit(text.charCodeAt(index + 1)) &&
    isDigit(text.charCodeAt(index - 1)) &&
    !isYearBefore(text, index)
  )
}

function isYearBefore(text: string, index: number): boolean {
  return (
    isDigit(text.charCodeAt(index - 4)) &&
    /(?:^|[^\d.])(?:19|20)\d\d$/.test(text.slice(Math.max(0, index - 5), index))
  )
}

/** After closing quotes, brackets and citation marks; undefined inside of a number. */
function afterTail(text: string, stop: number, isAbbreviation: boolean): number | undefined {
  const closed = afterClosers(text, afterStops(text, stop + 1))
  if (!isDigit(text.charCodeAt(closed))) return afterBracketedCitation(text, closed)
  if (isAbbreviation) return undefined
  const last = text.charCodeAt(closed - 1)
  const before = isStop(last) ? text.charCodeAt(stop - 1) : last
  const mayFollow = carriesCitation(before) || isYearBefore(text, stop)
  return mayFollow ? afterCitationDigits(text, closed) : undefined
}

const carriesCitation = charactersLike(/[\p{L}%)\]}"'”’»]/u)

const bracketedCitation = /(?: ?\[[\d,;\s–—-]{1,60}\]|\(\d{1,3}(?:[,–—-] ?\d{1,3}){0,9}\)(?=\s|$))/y

/** After "[12]", "[4, 5]" and the like; a bracket after a space counts if a capital follows. */
function afterBracketedCitation(text: string, index: number): number {
  const isApart = text.charAt(index) === ' '
  if (!isBracket(text.charCodeAt(isApart ? index + 1 : index))) return index
  bracketedCitation.lastIndex = index
  if (!bracketedCitation.test(text)) return index
  const end = bracketedCitation.lastIndex
  if (!isApart) return end
  const next = afterRun(text, end, isSpace)
  return next > end && isUpper(text.charCodeAt(next)) ? end : index
}

const isBracket = charactersLike(/[[(]/)

const citationDigits = /\d{1,3}(?:[,–—-]\d{1,3}){0,12}(?=\s|$)/y

/** After the digits of "therapy.2 The"; undefined if they are part of a longer word. */
function afterCitationDigits(text: string, index: number): number | undefined {
  citationDigits.lastIndex = index
  return citationDigits.test(text) ? citationDigits.lastIndex : undefined
}

/** "[4-5].The", "(n = 3).In": a stop after a bracket or a percentage needs no space. */
function isGluedStart(text: string, stop: number, end: number): boolean {
  const bracketBefore = /[)\]%]/.test(text.charAt(stop - 1)) || text.charAt(end - 1) === ']'
  return bracketBefore && /^\p{Lu}[\p{Ll}\s]/u.test(text.slice(end, end + 3))
}

/** "1. Introduction", "a. Men": the sentence so far is only the number of an item. */
function isListNumber(text: string, start: number, index: number): boolean {
  return index - start <= 4 && /^\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(text.slice(start, index))
}

/** "… was higher. (p = 0.03)": after a p-value in brackets, which belongs to what was said before. */
function afterBracketedP(text: string, index: number): number | undefined {
  if (text.charCodeAt(index) !== OPENING) return undefined
  BRACKETED_P.lastIndex = index
  return BRACKETED_P.test(text) ? BRACKETED_P.lastIndex : undefined
}

const BRACKETED_P = /\([Pp](?:[ -]?values?)?\s?[=<>≤≥][^()]{1,40}\)\.?/y

const OPENING = 40

/** Whether what begins at `index` can begin a sentence, after a word that may go on or any other. */
function opensSentence(
  text: string,
  index: number,
  continuation: Continuation | undefined,
): boolean {
  const first = text.charCodeAt(index)
  if (goesOn(first)) return false
  if (isLower(first) && !/^\p{Ll}{1,2}\p{Lu}/u.test(text.slice(index, index + 5))) return false
  if (continuation === undefined) return true
  if (continuation === 'always') return false
  const next = text.slice(index, index + 40)
  if (continuation === 'before-number') return !/^(?:[\d([#]|\p{Lu}(?:\d|[\s,.;:)]))/u.test(next)
  const word = /^[“"‘'(]?(\p{L}+)/u.exec(next)?.[1]
  return word !== undefined && sentenceStarters.has(word.toLowerCase())
}

const goesOn = charactersLike(/[,;:)\]}%=<>≤≥±+*/&]/)

const isLower = characterClass(
  (character) => character !== character.toUpperCase() && character === character.toLowerCase(),
)

const isUpper = characterClass(
  (character) => character !== character.toLowerCase() && character === character.toUpperCase(),
)

function afterClosers(text: string, index: number): number {
  return afterRun(text, index, isCloser)
}

function afterRun(text: string, index: number, belongs: CharacterClass): number {
  let end = index
  while (belongs(text.charCodeAt(end))) end++
  return end
}
