import {
  isDash,
  isMark,
  isWord,
  isWordOf,
  type NumberToken,
  type Token,
} from '../../claims/tokens/token.js'

/** A point in time as a sentence names it: "12 month", "baseline", "after surgery". */
export interface TimeName {
  readonly key: string
  /** As printed, where the key has digits for words: "four months". */
  readonly text?: string
  /** The tokens of its words; `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** "at 12 months" of a number with its unit. */
export function timeKey({ number, unit }: NumberToken, otherUnit = ''): string {
  return `${String(number.value)} ${unit?.key ?? otherUnit}`.trim()
}

/** The time points that begin at a token: one, or those of a list, "at 3 and 6 months". */
export function timesAt(tokens: readonly Token[], at: number): readonly TimeName[] {
  const token = tokens[at]
  if (token?.type === 'number') return one(timeBehindStart(tokens, at, token))
  if (token?.type !== 'word') return NONE
  if (VISITS.has(token.lower)) return one(visitAt(tokens, at, at))
  const event = eventAt(tokens, at)
  if (event !== undefined || !LEADS.has(token.lower)) return one(event)
  const start = isWord(tokens[at + 1], 'the') ? at + 2 : at + 1
  const listed = listedTimes(tokens, at, start)
  return listed.length > 0 ? listed : one(visitAt(tokens, at, start))
}

function one(name: TimeName | undefined): readonly TimeName[] {
  return name === undefined ? NONE : [name]
}

/** Most tokens begin no time point. */
const NONE: readonly TimeName[] = []

/** Prepositions before a time point that is a number. */
export const LEADS: ReadonlySet<string> = new Set(['at', 'after', 'by', 'through', 'on'])

/** "at 12 months", "at 3, 6 and 12 months": numbers with one unit. "After 38 weeks of pregnancy" is an age. */
function listedTimes(tokens: readonly Token[], from: number, start: number): readonly TimeName[] {
  const numbers: { token: NumberToken; at: number }[] = []
  for (let at = start; at < start + LONGEST_LIST; at++) {
    const token = tokens[at]
    if (token?.type === 'number') {
      numbers.push({ token, at })
      if (token.unit === undefined) continue
      if (token.unit.quantity !== 'time') return []
      if (isWord(tokens[at + 1], 'of') && isWordOf(tokens[at + 2], AGES)) return []
      const unit = token.unit.key
      return numbers.map(({ token: number, at: place }, index) => ({
        key: timeKey(number, unit),
        ...(number.inWords && { text: number.text }),
        from: index === 0 ? from : place,
        to: place + 1,
      }))
    }
    if (numbers.length === 0) return []
    if (!isWord(token, 'and', 'or') && token?.text !== ',' && !isDash(token)) return []
  }
  return []
}

const LONGEST_LIST = 8
const AGES: ReadonlySet<string> = new Set(['pregnancy', 'gestation', 'age'])

/** "week 24", "day 2". */
function visitAt(tokens: readonly Token[], from: number, at: number): TimeName | undefined {
  const [noun, number] = [tokens[at], tokens[at + 1]]
  const unit = noun?.type === 'word' ? VISITS.get(noun.lower) : undefined
  if (isMark(tokens[at - 1], '/')) return undefined
  if (unit === undefined || number?.type !== 'number' || number.unit !== undefined) return undefined
  const text = number.inWords ? { text: `${noun?.text ?? ''} ${number.text}` } : {}
  return { key: timeKey(number, unit), ...text, from, to: at + 2 }
}

const VISITS: ReadonlyMap<string, string> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])

/** "2 days later", "24 h post-exercise", but not "lasted 2 days after surgery": a length of time. */
function timeBehindStart(
  tokens: readonly Token[],
  at: number,
  token: NumberToken,
): TimeName | undefined {
  if (token.unit?.quantity !== 'time' || !isWordOf(tokens[at + 1], COUNTED_FROM)) return undefined
  const before = tokens[at - 1]
  const isSpread = isMark(before, '±', '+', '/') || isDash(before)
  const isFree =
    before === undefined ||
    (before.type === 'mark' && !isSpread) ||
    isWordOf(before, BEFORE_COUNTED)
  return isFree ? { key: timeKey(token), from: at, to: at + 2 } : undefined
}

const COUNTED_FROM: ReadonlySet<string> = new Set(
  'later post after postoperatively postpartum'.split(' '),
)
const BEFORE_COUNTED: ReadonlySet<string> = new Set('and or at until'.split(' '))

/** "at baseline", "before surgery", "after the 15-week training", "during the intervention period". */
function eventAt(tokens: readonly Token[], at: number): TimeName | undefined {
  const word = tokens[at]
  if (word?.type !== 'word') return undefined
  const end = word.lower === 'at' ? pastEndOf(tokens, at + 1) : undefined
  const nouns = end === undefined ? EVENTS.get(word.lower) : ENDED
  if (nouns === undefined || isOfChange(tokens, at)) return undefined
  const first = end ?? at + 1
  for (let next = first; next < first + LONGEST_EVENT; next++) {
    const noun = compoundAt(tokens, next)
    if (nouns.has(noun.text) && !isWordOf(tokens[noun.to], HEADS)) {
      const isPeriod = isWord(tokens[noun.to], 'period', 'phase')
      const name = isPeriod ? `${noun.text} period` : noun.text
      const told = end === undefined ? word.lower : 'end of'
      const key = TELLING.has(told) ? `${told} ${name}` : name
      return { key, from: at, to: isPeriod ? noun.to + 1 : noun.to }
    }
    if (!mayQualify(tokens[next])) return undefined
  }
  return undefined
}

/** "before and after the treatment", "between baseline and …": from one time to another. */
function isOfChange(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens[at + 1], 'and', 'or')) return true
  return isWord(tokens[at - 1], 'and', 'or') && isWord(tokens[at - 2], 'before', 'during')
}

/** Prepositions that are part of the time: "before surgery" is not "after surgery". */
const TELLING: ReadonlySet<string> = new Set(['before', 'after', 'end of'])

/** Where the name of what ended begins: "at the end of", "at the end of the". */
function pastEndOf(tokens: readonly Token[], at: number): number | undefined {
  const end = isWord(tokens[at], 'the') ? at + 1 : at
  return isWord(tokens[end], 'end') && isWord(tokens[end + 1], 'of') ? end + 2 : undefined
}

/** A word, or two that a hyphen joins: "follow-up". */
function compoundAt(tokens: readonly Token[], at: number): { text: string; to: number } {
  const [word, sign, second] = tokens.slice(at, at + 3)
  const text = word?.text.toLowerCase() ?? ''
  if (second?.type !== 'word' || !isDash(sign) || second.spaced) return { text, to: at + 1 }
  return { text: `${text}-${second.lower}`, to: at + 3 }
}

const LONGEST_EVENT = 4

/** "after treatment failure": the noun only tells of what. */
const HEADS: ReadonlySet<string> = new Set(
  'failure group groups arm arms allocation assignment levels values discontinuation'.split(' '),
)

/** What tells which event: "the 15-week aerobic training". No gerund, as in "after adjusting for". */
function mayQualify(token: Token | undefined): boolean {
  if (isDash(token)) return true
  if (token?.type === 'number') return token.unit?.quantity === 'time'
  return token?.type === 'word' && !NO_QUALIFIER.has(token.lower) && !token.lower.endsWith('ing')
}

const NO_QUALIFIER: ReadonlySet<string> = new Set(
  'of for in on to from with and or a an each both was were is who which that'.split(' '),
)

const ACTS = (
  'treatment therapy intervention surgery operation exercise training chemotherapy radiotherapy ' +
  'infusion injection procedure vaccination transplantation supplementation delivery discharge breakfast'
).split(' ')

const VISITED =
  'baseline discharge admission follow-up followup term birth delivery screening entry post-test'.split(
    ' ',
  )

const LASTING =
  'intervention treatment follow-up study surgery hospitalization infusion anesthesia anaesthesia'.split(
    ' ',
  )

/** Where people are at a time of their stay: the post-anaesthesia care unit. */
const STATIONS = ['pacu']

/** What has an end that results are told of. */
const ENDED: ReadonlySet<string> = new Set([...ACTS, 'study', 'trial', 'pregnancy', 'follow-up'])

/** The nouns that each preposition makes a time point of. */
const EVENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', new Set(VISITED)],
  ['before', new Set(ACTS)],
  ['after', new Set(ACTS)],
  ['during', new Set(LASTING)],
  ['in', new Set(STATIONS)],
])
