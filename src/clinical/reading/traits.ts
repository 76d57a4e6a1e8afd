import {
  isClosing,
  isDash,
  isMark,
  isMarkOf,
  isOpening,
  isWord,
  isWordLike,
  isWordOf,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { AUXILIARIES, isFiniteVerb } from '../binding/predicate.js'
import { NAMELESS } from '../vocabulary/nameless.js'
import type { Marker } from './marker.js'
import { textOf } from './text-of.js'

/** The markers of a sentence, and the traits of people that its other markers do not tell. */
export function withTraits(
  markers: readonly Marker[],
  tokens: readonly Token[],
): readonly Marker[] {
  const traits: Marker[] = []
  for (let at = 1; at < tokens.length; at++) {
    const trait = mayBeginTrait(tokens[at]) ? readTrait(tokens, at) : traitOfSized(tokens, at)
    if (trait === undefined || meetsAny(markers, trait)) continue
    traits.push(trait)
    at = Math.max(at, trait.to - 1)
  }
  if (traits.length === 0) return markers
  const outside = markers.filter((marker) => !traits.some((trait) => overlap(marker, trait)))
  return [...outside, ...traits].sort((a, b) => a.from - b.from)
}

/** "trained hungry subjects (n = 18)": the words before the noun of a group whose size stands behind it. */
function traitOfSized(tokens: readonly Token[], noun: number): Marker | undefined {
  if (!isOpening(tokens[noun + 1]) || !isWord(tokens[noun + 2], 'n')) return undefined
  if (!isMark(tokens[noun + 3], '=') || termOf(tokens[noun], 'people') === undefined)
    return undefined
  let from = noun
  while (noun - from < LONGEST_NAME && isOfName(tokens, from - 1)) from--
  // "not-hungry": a name does not begin with its hyphen.
  if (isDash(tokens[from])) from--
  if (from === noun) return undefined
  const text = textOf(tokens, from, noun)
  return { dimension: 'subgroup', key: text.toLowerCase(), text, from, to: noun }
}

const LONGEST_NAME = 4

function isOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isDash(token)) return tokens[at + 1]?.spaced === false
  if (token?.type !== 'word' || NAMELESS.has(token.lower) || isWordOf(token, ENDS)) return false
  if (isWordOf(token, OF_ANYBODY)) return false
  return token.terms === undefined
}

/** Words before a noun for people that tell none from the others. */
const OF_ANYBODY: ReadonlySet<string> = new Set(
  'eligible consecutive included remaining other available potential new only of with'.split(' '),
)

function mayBeginTrait(token: Token | undefined): boolean {
  return isWord(token, 'with', 'without', 'who') || isWordOf(token, OF_AGE)
}

function meetsAny(markers: readonly Marker[], trait: Marker): boolean {
  return markers.some((known) => meet(known, trait))
}

/** Whether a trait holds another marker, or was cut short before one: "mild to moderate dementia". */
function meet(known: Marker, trait: Marker): boolean {
  if (known.dimension === 'analysisSet') return false
  const to = known.dimension === 'condition' ? trait.to + LONGEST_GAP : trait.to
  return overlap(known, { from: trait.from, to })
}

function overlap(a: Pick<Marker, 'from' | 'to'>, b: Pick<Marker, 'from' | 'to'>): boolean {
  return a.from < b.to && b.from < a.to
}

const LONGEST_GAP = 6

/**
 * What tells some people of a study from the others, by the words behind their noun: "patients with
 * poor vision", "adults aged ≥75 years", "those who had two earlier operations". Undefined where the
 * words tell what was done with all of them, or what is measured of them.
 */
function readTrait(tokens: readonly Token[], at: number): Marker | undefined {
  if (!arePeople(tokens, at - 1) || isMeasured(tokens, at - 1)) return undefined
  const end = isWord(tokens[at], 'with', 'without')
    ? endOfPossession(tokens, at)
    : isWordOf(tokens[at], OF_AGE)
      ? endOfAge(tokens, at)
      : isWord(tokens[at], 'who')
        ? endOfDeed(tokens, at)
        : undefined
  if (end === undefined) return undefined
  const from = isWord(tokens[at], 'with', 'who') ? at + 1 : at
  const text = textOf(tokens, from, end)
  return { dimension: 'subgroup', key: text.toLowerCase(), text, from: at, to: end }
}

/** A noun for people, "those", or the count of a list that goes on: "12 (8%) with …". */
function arePeople(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWord(token, 'those', 'ones')) return true
  if (termOf(token, 'people') ?? termOf(token, 'subgroup')) return true
  return isClosing(token) ? isCountBefore(tokens, at) : false
}

/** "the number of patients with pain", "there were 12 with pain", "except those with pain": no group. */
function isMeasured(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_PHRASE); at--) {
    if (isWordOf(tokens[at], NO_GROUPS)) return true
    if (isWord(tokens[at], 'of') && isWordOf(tokens[at - 1], MEASURES)) return true
    if (isMark(tokens[at], ',', ';')) return false
  }
  return false
}

const NO_GROUPS: ReadonlySet<string> = new Set(
  'there excluding excluded exclude except restricting restricted'.split(' '),
)
const MEASURES: ReadonlySet<string> = new Set(
  'number numbers proportion percentage rate share incidence prevalence'.split(' '),
)

/** "12 (8%)", "patients (8%)". */
function isCountBefore(tokens: readonly Token[], closing: number): boolean {
  const [opening, share] = [tokens[closing - 2], tokens[closing - 1]]
  if (!isOpening(opening) || share?.type !== 'number') return false
  const before = tokens[closing - 3]
  return before?.type === 'number' || termOf(before, 'people') !== undefined
}

/** "with good or fair vision": up to a verb, another preposition, a bracket or the next group; "with P. vivax" is no whole phrase. */
function endOfPossession(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at + 1]
  if (isWordOf(first, NO_TRAITS) || termOf(first, 'statistic') !== undefined) return undefined
  const end = endOfPhrase(tokens, at + 1)
  return end > at + 1 && !isCutShort(tokens, end) ? end : undefined
}

function isCutShort(tokens: readonly Token[], end: number): boolean {
  return isMark(tokens[end], '.') && tokens[end + 1] !== undefined
}

/** "with a mean age of", "with the same", "with respect to", "with whom": no trait. */
const NO_TRAITS: ReadonlySet<string> = new Set(
  'a an the this these those that respect regard whom which data more less most their its and or'.split(
    ' ',
  ),
)

/** "aged ≥75 years", "older than 65 years", "aged 18 to 25". */
function endOfAge(tokens: readonly Token[], at: number): number | undefined {
  let to = at + 1
  while (to - at < LONGEST_AGE && mayTellAge(tokens[to])) to++
  while (to > at && isWord(tokens[to - 1], 'and', 'to', 'of', 'than', 'or')) to--
  const numbers = tokens.slice(at, to).filter(({ type }) => type === 'number')
  const isAge = isWord(tokens[at], 'aged') || numbers.some(isTime)
  return numbers.length > 0 && isAge ? to : undefined
}

function mayTellAge(token: Token | undefined): boolean {
  if (token?.type === 'number' || isWordOf(token, IN_AGES) || isDash(token)) return true
  return isMark(token, '≥', '≤', '>', '<', '+')
}

function isTime(token: Token): boolean {
  return token.type === 'number' && token.unit?.quantity === 'time'
}

const OF_AGE: ReadonlySet<string> = new Set('aged older younger over under'.split(' '))
const IN_AGES: ReadonlySet<string> = new Set(
  'than years year months of age or older younger more over above and to between old'.split(' '),
)
const LONGEST_AGE = 9

/** "who had never smoked", "who were pregnant": its verb and what belongs to it, up to the next verb. */
function endOfDeed(tokens: readonly Token[], at: number): number | undefined {
  let verb = at + 1
  while (isWordOf(tokens[verb], AUXILIARIES) || isWord(tokens[verb], 'not', 'never')) verb++
  const object = tokens[verb + 1]?.type === 'number' ? verb + 2 : verb + 1
  const end = endOfPhrase(tokens, object)
  const said = tokens.slice(at + 1, end)
  const isHistory = said.some((token) =>
    isWord(token, 'prior', 'previous', 'previously', 'earlier'),
  )
  if (!isHistory && said.some(saysWhoCounts)) return undefined
  return end > verb + 1 && isPlain(tokens[verb]) ? end : undefined
}

/** "who were enrolled", "who withdrew": a set of people, which is told elsewhere. */
function saysWhoCounts(token: Token): boolean {
  return (termOf(token, 'analysis-set') ?? termOf(token, 'lost')) !== undefined
}

/** Where a phrase ends: before a verb, a preposition other than "of", a bracket, a comma, the next group. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from
  for (; to - from < LONGEST_PHRASE; to++) {
    const token = tokens[to]
    if (isDash(token) || isMarkOf(token, WITHIN_PHRASE)) continue
    if (token?.type === 'number' && isLimit(tokens[to - 1])) continue
    if (isWord(token, 'than') && tokens[to + 1]?.type === 'number') continue
    if (!isPlain(token) || isWordOf(token, ENDS)) break
    if (isWord(token, 'and', 'or') && !isPlain(tokens[to + 1])) break
    if (isWord(token, 'and', 'or') && endsAt(tokens, to + 1)) break
    if (isFiniteVerb(token) && to > from && !isAdjective(tokens, to)) break
  }
  while (to > from && (isWordOf(tokens[to - 1], DANGLING) || isDash(tokens[to - 1]))) to--
  return to
}

const LONGEST_PHRASE = 9
const WITHIN_PHRASE: ReadonlySet<string> = new Set('/+≥≤><%')
const DANGLING: ReadonlySet<string> = new Set('and or of the a an to'.split(' '))

function isPlain(token: Token | undefined): boolean {
  return token !== undefined && isWordLike(token)
}

/** "and those with", "and in", "and were": the phrase does not go on. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isWordOf(token, ENDS) || isWord(token, 'those', 'the')) return true
  return (termOf(token, 'people') ?? termOf(token, 'analysis-set')) !== undefined
}

/** "20 or more", "less than 30", "above 87": a number behind these belongs to what is said. */
function isLimit(token: Token | undefined): boolean {
  return isMark(token, '≥', '≤', '>', '<') || isWord(token, 'than', 'above', 'below')
}

/** A participle as an adjective: "and impaired", "of advanced", "acute uncomplicated". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (isDash(before) || token?.text.startsWith('un') === true) return true
  return isWordOf(before, BEFORE_ADJECTIVE)
}

const BEFORE_ADJECTIVE: ReadonlySet<string> = new Set(
  'and or of no severely moderately mildly newly'.split(' '),
)

const ENDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...(
    'in at for on during after before from to than versus vs compared per by when while whereas but ' +
    'with without who which that did do does showed between among as if because respectively ' +
    'we not only had took underwent'
  ).split(' '),
])
