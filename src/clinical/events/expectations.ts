import type { Claim, Measure, Subject } from '../../claims/claim.js'
import {
  isMark,
  isWord,
  isWordOf,
  type Token,
  termLength,
  termOf,
} from '../../claims/tokens/token.js'
import { isBefore } from '../../statistics/partial-date.js'
import { clauseStart } from '../binding/measures/clauses.js'
import { nounBefore } from '../binding/measures/noun-phrase.js'
import type { Placer } from '../binding/placer.js'
import type { Sentence } from '../reading/sentence.js'
import { textOf } from '../reading/text-of.js'
import { type DateAt, datesOf } from './dates-of.js'

/** Words that put something into the future: "are expected", as tokens [at, end). */
interface Outlook {
  readonly at: number
  readonly end: number
  /** Where what is said of them ends at the latest: the next such words, another main clause. */
  readonly reach: number
}

/**
 * What a sentence says is still to come, with its date: "topline results are expected in the second
 * half of 2025". The words must be of the present ("was expected" is told of the past) and lead up to
 * the date; of several dates that they lead up to the last one counts.
 */
export function expectationClaims(
  sentence: Sentence,
  placer: Placer,
  subject: Subject | undefined,
): Claim[] {
  const { tokens } = sentence
  const outlooks = outlooksIn(tokens)
  if (outlooks.length === 0) return []
  const dates = datesOf(tokens)
  if (dates.length === 0 || isRetold(tokens, dates)) return []
  const taken = new Set<DateAt>()
  return outlooks.flatMap((outlook): Claim[] => {
    const own = dates.filter((date) => !taken.has(date) && isOf(tokens, outlook, date))
    const date = own.reduce<DateAt | undefined>(later, undefined) ?? opening(tokens, outlook, dates)
    for (const one of own) taken.add(one)
    const isAfterAnother = dates.some(
      (one) => one !== date && one.index < outlook.at && !taken.has(one) && !isAsOf(tokens, one),
    )
    if (date === undefined || isAfterAnother) return []
    const [from, to] = [tokens[outlook.at], tokens[outlook.end - 1]]
    if (from === undefined || to === undefined) return []
    return [
      {
        kind: 'expectation',
        ...(subject && { subject }),
        measure: measureOf(tokens, outlook, date),
        scope: {},
        value: {
          date: date.date,
          text: sentence.block.flat.text.slice(date.start, date.end),
          words: textOf(tokens, outlook.at, outlook.end),
        },
        place: placer.place(Math.min(from.start, date.start), Math.max(to.end, date.end)),
      },
    ]
  })
}

function outlooksIn(tokens: readonly Token[]): readonly Outlook[] {
  const starts = tokens.flatMap((token, at) => (termOf(token, 'planned') === undefined ? [] : [at]))
  return starts.flatMap((at, index): Outlook[] => {
    if (isOfThePast(tokens, at)) return []
    const end = at + termLength(tokens[at])
    const next = starts[index + 1] ?? tokens.length
    const stop = tokens.findIndex((_, place) => place >= end && isClauseEnd(tokens, place))
    return [{ at, end, reach: stop < 0 ? next : Math.min(stop, next) }]
  })
}

/** A semicolon, and the comma of ", and in June 2012 the government announced". */
function isClauseEnd(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], ';')) return true
  return isMark(tokens[at], ',') && isWord(tokens[at + 1], 'and', 'but', 'while', 'whereas')
}

/** "was expected", "longer than anticipated", "previously planned for". */
function isOfThePast(tokens: readonly Token[], at: number): boolean {
  return (
    isWordOf(tokens[at - 1], BEFORE_THE_PAST) ||
    tokens.slice(0, at).some((token) => isWordOf(token, FORMERLY))
  )
}

const BEFORE_THE_PAST: ReadonlySet<string> = new Set(
  'was were been had than as once would not never'.split(' '),
)
const FORMERLY: ReadonlySet<string> = new Set(
  'previously originally initially formerly earlier had'.split(' '),
)

/** "In March 2024 she said that results will be presented in June 2024": what was said back then. */
function isRetold(tokens: readonly Token[], dates: readonly DateAt[]): boolean {
  return dates.length > 1 && tokens.some((token) => isWordOf(token, SAID))
}

const SAID: ReadonlySet<string> = new Set(
  'said told stated wrote noted announced reported guided'.split(' '),
)

/** Whether an outlook leads up to a date that stands behind it. */
function isOf(tokens: readonly Token[], { at, end, reach }: Outlook, { index }: DateAt): boolean {
  if (index < end || index >= reach || index - end > LONGEST) return false
  const between = tokens.slice(end, index)
  if (between.some((token) => isWordOf(token, ELSEWHERE))) return false
  if (between.some((_, place) => isDone(tokens, end + place, index))) return false
  const isEstimate = isWord(tokens[at], 'estimated')
  return !isEstimate || between.some((token) => termOf(token, 'event') !== undefined)
}

/** Tokens between an outlook and its date at most. */
const LONGEST = 30

/** Words behind which another event, another time or a condition is told of. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'was were had did which who whom whose since from after following based if unless not no than'.split(
    ' ',
  ),
)

/** "the data presented in June 2024": what was done; not "to be presented in June". */
function isDone(tokens: readonly Token[], at: number, date: number): boolean {
  const token = tokens[at]
  if (token?.type !== 'word' || !token.lower.endsWith('ed')) return false
  if (tokens.slice(Math.max(0, at - 3), at).some((one) => isWord(one, 'be'))) return false
  return at + 1 === date || isWord(tokens[at + 1], 'in', 'on', 'at', 'by', 'during')
}

/** "In March 2025, the sponsor will present …": a date that opens the sentence. */
function opening(
  tokens: readonly Token[],
  { at }: Outlook,
  dates: readonly DateAt[],
): DateAt | undefined {
  const [date, another] = dates
  const isOpening = date !== undefined && another === undefined && date.index <= 4
  if (!isOpening || date.index >= at || at - date.index > LONGEST || isAsOf(tokens, date)) {
    return undefined
  }
  const isClear = tokens
    .slice(date.index + 1, at)
    .every((token) =>
      token.type === 'word' ? !token.lower.endsWith('ed') && !ELSEWHERE.has(token.lower) : true,
    )
  return isClear && isWord(tokens[date.index - 1], 'in', 'on', 'by', 'during') ? date : undefined
}

function isAsOf(tokens: readonly Token[], { index }: DateAt): boolean {
  return isWord(tokens[index - 1], 'of') && isWord(tokens[index - 2], 'as')
}

/** The date that is over last. */
function later(known: DateAt | undefined, date: DateAt): DateAt {
  return known === undefined || isBefore(known.date, date.date) ? date : known
}

/** The event that is to come: one of the vocabulary, else the words before the outlook. */
function measureOf(tokens: readonly Token[], { at, reach }: Outlook, date: DateAt): Measure {
  const start = clauseStart(tokens, at)
  const to = date.index > at ? date.index : reach
  const behind = tokens.findIndex(
    (token, place) => place >= at && place < to && termOf(token, 'event') !== undefined,
  )
  const named =
    behind >= 0
      ? behind
      : tokens.findLastIndex(
          (token, place) => place >= start && place < at && termOf(token, 'event') !== undefined,
        )
  const event = termOf(tokens[named], 'event')
  if (event !== undefined) return { key: event.key, label: event.key.replaceAll('-', ' ') }
  return { label: nounBefore(tokens, start, at) || 'expected event' }
}
