import { alwaysContinued, beforeNumber, maybeLast, sentenceStarters } from './abbreviations.js'
import type { Span } from './place.js'

/**
 * The sentences of a flat text, in order, trimmed: together they hold every character that is not
 * white space. A citation mark after the stop ("therapy.2", "sarcoma.[12]") belongs to the
 * sentence that it ends. One pass: what is looked at around a stop is bounded.
 */
export function sentencesOf(text: string): Span[] {
  return wholeSentences(text).flatMap((span) => piecesOf(text, span))
}

/**
 * No sentence that people write is longer; a line of numbers without a stop may be megabytes long,
 * and what is bound within a sentence is looked for in all of it.
 */
export const longestSentence = 2000

/** A sentence beyond the limit, cut where white space stands if it does. */
function piecesOf(text: string, span: Span): Span[] {
  if (span.end - span.start <= longestSentence) return [span]
  const pieces: Span[] = []
  let { start } = span
  while (span.end - start > longestSentence) {
    const limit = start + longestSentence
    const space = text.lastIndexOf(' ', limit)
    const end = space > start ? space : limit
    pieces.push({ start, end: start + text.slice(start, end).trimEnd().length })
    start = skipSpace(text, end)
  }
  return start < span.end ? [...pieces, { start, end: span.end }] : pieces
}

function wholeSentences(text: string): Span[] {
  const spans: Span[] = []
  const stops = /[.!?…。！？]/g
  let start = skipSpace(text, 0)
  for (let stop = stops.exec(text); stop !== null; stop = stops.exec(text)) {
    const end = sentenceEnd(text, start, stop.index)
    if (end === undefined) continue
    spans.push({ start, end })
    start = skipSpace(text, end)
    stops.lastIndex = end
  }
  const last = trimmedEnd(text, start)
  if (last > start) spans.push({ start, end: last })
  return spans
}

/** Where the sentence ends that the stop at `index` closes; undefined where it closes none. */
function sentenceEnd(text: string, start: number, index: number): number | undefined {
  if (/[。！？]/.test(text.charAt(index))) return afterClosers(text, index + 1)
  const afterStop = afterRun(text, index + 1, isStop)
  const word = mayBeAbbreviation(text, index) ? wordBefore(text, start, index) : ''
  const isAbbreviation = word !== '' && isDoubtful(word)
  const end = afterTail(text, index, afterStop, isAbbreviation)
  if (end === undefined) return undefined
  if (end >= text.length) return end
  const next = skipSpace(text, end)
  if (next === end) return isGluedStart(text, index, end) ? end : undefined
  if (next >= text.length) return end
  if (isListNumber(text, start, index)) return undefined
  return opensSentence(text, next, isAbbreviation ? word : '') ? end : undefined
}

/** After closing quotes, brackets and citation marks; undefined inside of a number. */
function afterTail(
  text: string,
  stop: number,
  afterStop: number,
  isAbbreviation: boolean,
): number | undefined {
  const closed = afterClosers(text, afterStop)
  if (!isDigit(text.charAt(closed))) return afterBracketedCitation(text, closed)
  if (isAbbreviation) return undefined
  const before = isStop(text.charAt(closed - 1)) ? text.charAt(stop - 1) : text.charAt(closed - 1)
  const canCarryCitation = /[\p{L}%)\]}"'”’»]/u.test(before) || isYearBefore(text, stop)
  return canCarryCitation ? afterCitationDigits(text, closed) : undefined
}

const bracketedCitation = /(?: ?\[[\d,;\s–—-]{1,60}\]|\(\d{1,3}(?:[,–—-] ?\d{1,3}){0,9}\)(?=\s|$))/y

/** After "[12]", "[4, 5]" and the like; a bracket after a space counts if a capital follows. */
function afterBracketedCitation(text: string, index: number): number {
  bracketedCitation.lastIndex = index
  if (!bracketedCitation.test(text)) return index
  const end = bracketedCitation.lastIndex
  if (text.charAt(index) !== ' ') return end
  return /\s/.test(text.charAt(end)) && isUpper(text.charAt(skipSpace(text, end))) ? end : index
}

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

/** Whether what begins at `index` can begin a sentence after `abbreviation` (or after any word). */
function opensSentence(text: string, index: number, abbreviation: string): boolean {
  const first = text.charAt(index)
  const next = text.slice(index, index + 40)
  if (isLower(first) && !/^\p{Ll}{1,2}\p{Lu}/u.test(next)) return false
  if (/^[,;:)\]}%=<>≤≥±+*/&]/.test(next)) return false
  if (abbreviation === '') return true
  if (alwaysContinued.has(abbreviation)) return false
  if (beforeNumber.has(abbreviation)) return !/^(?:[\d([#]|\p{Lu}(?:\d|[\s,.;:)]))/u.test(next)
  const word = /^[“"‘'(]?(\p{L}+)/u.exec(next)?.[1]
  return word !== undefined && sentenceStarters.has(word.toLowerCase())
}

/** A cheap look at what stands before a full stop: most words are too long to be abbreviations. */
function mayBeAbbreviation(text: string, index: number): boolean {
  if (text.charAt(index) !== '.') return false
  for (let at = index - 1; at >= index - longestAbbreviation; at--) {
    const code = text.charCodeAt(at)
    if (code > 127) return true
    if (!isAsciiLetter(code)) return at < index - 1
  }
  return !isAsciiLetter(text.charCodeAt(index - longestAbbreviation - 1))
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

/** Letters of the longest part of an abbreviation without inner stops: "approx", "messrs". */
const longestAbbreviation = 6

/** The word up to `index` with its inner full stops, lower case: "u.s" of "the U.S.". */
function wordBefore(text: string, start: number, index: number): string {
  const window = text.slice(Math.max(start, index - 12), index)
  return /(?:^|[^\p{L}\d.])((?:\p{L}+\.)*\p{L}+)$/u.exec(window)?.[1]?.toLowerCase() ?? ''
}

/** Whether a full stop after the word may be part of it: an abbreviation or an initial. */
function isDoubtful(word: string): boolean {
  return (
    /^\p{L}$/u.test(word) ||
    alwaysContinued.has(word) ||
    beforeNumber.has(word) ||
    maybeLast.has(word) ||
    /^(?:\p{L}\.){1,4}\p{L}$/u.test(word)
  )
}

/** "1. Introduction", "a. Men": the sentence so far is only the number of an item. */
function isListNumber(text: string, start: number, index: number): boolean {
  return index - start <= 4 && /^\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(text.slice(start, index))
}

function isYearBefore(text: string, index: number): boolean {
  return /(?:^|[^\d.])(?:19|20)\d\d$/.test(text.slice(Math.max(0, index - 5), index))
}

function afterClosers(text: string, index: number): number {
  return afterRun(text, index, (character) => /[)\]}"'”’»』」¹²³⁰⁴-⁹]/.test(character))
}

function afterRun(text: string, index: number, belongs: (character: string) => boolean): number {
  let end = index
  while (end < text.length && belongs(text.charAt(end))) end++
  return end
}

function skipSpace(text: string, index: number): number {
  return afterRun(text, index, (character) => /\s/.test(character))
}

function trimmedEnd(text: string, start: number): number {
  let end = text.length
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return end
}

function isStop(character: string): boolean {
  return character === '.' || character === '!' || character === '?' || character === '…'
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase()
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase()
}
