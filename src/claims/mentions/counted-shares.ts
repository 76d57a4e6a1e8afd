import type { NumberToken, Token } from '../tokens/token.js'
import { isClosing, isDash, isMark, isOpening, isWord, isWordOf, termOf } from '../tokens/token.js'
import { type Parts, readAttachments } from './attachments.js'
import { readFraction } from './fraction.js'
import { isCount, hedgeBefore, numeralOf } from './numerals.js'
import { readLabel } from './interval-label.js'
import { readLateDenominator } from './late-denominator.js'
import { type FigureMention, figureMention, type Numeral } from './mention.js'
import { nextBracket } from './noun-bracket.js'

/** A share that begins with its count: "5/24 (20.8%)", "5 of 24 patients (20.8%)", "5 (20.8%)". */
export function readCountedShare(tokens: readonly Token[], at: number): FigureMention | undefined {
  const token = tokens[at]
  if (!isCount(token) || isGrade(tokens, at) || isAcuity(tokens, at)) return undefined
  if (isThresholdOfScore(tokens, at)) return undefined
  const parts: Parts = { count: numeralOf(token, undefined, hedgeBefore(tokens, at)) }
  const beside = percentBeside(tokens, at)
  if (beside !== undefined) {
    parts.percent = numeralOf(beside.percent)
    return figureMention(tokens, 'percent', at, readAttachments(tokens, beside.next, parts), parts)
  }
  const whole = readFraction(tokens, at, parts)
  const behind = whole ?? at + 1
  const bracket = nextBracket(tokens, behind, (index) => isShareOf(tokens, index, at, whole))
  if (bracket !== undefined) {
    let to = readAttachments(tokens, bracket, parts)
    if (whole === undefined) to = readLateDenominator(tokens, to, parts) ?? to
    parts.denominator ??= wholeBefore(tokens, at, parts)
    return figureMention(tokens, 'percent', at, to, parts)
  }
  if (whole === undefined) return undefined
  if (isMark(tokens[whole], ',', ';', '=') && isPercent(tokens[whole + 1])) {
    const percent = tokens[whole + 1]
    if (percent?.type === 'number') parts.percent = numeralOf(percent)
    return figureMention(tokens, 'percent', at, readAttachments(tokens, whole + 2, parts), parts)
  }
  if (isChoice(tokens, at, whole)) return undefined
  if (isMark(tokens[at + 1], '/') && (parts.denominator?.value ?? 0) < FEWEST) return undefined
  return figureMention(tokens, 'fraction', at, whole, parts)
}

/** "(88; 68.8%)", "(14 patients, 11.2%)": the percentage that a count has in its own bracket. */
function percentBeside(
  tokens: readonly Token[],
  at: number,
): { readonly percent: NumberToken; readonly next: number } | undefined {
  if (!isOpening(tokens[at - 1])) return undefined
  const mark = termOf(tokens[at + 1], 'people') === undefined ? at + 1 : at + 2
  const percent = tokens[mark + 1]
  if (!isMark(tokens[mark], ',', ';') || !isPercent(percent)) return undefined
  return isClosing(tokens[mark + 2]) ? { percent, next: mark + 2 } : undefined
}

/** "IGA 0/1", "grade 3/4": without a percentage, small numbers beside a stroke are a choice. */
const FEWEST = 5

/** "an ECOG status of 1 (65%)": the number is a grade, not a count. */
function isGrade(tokens: readonly Token[], at: number): boolean {
  const noun = isWord(tokens[at - 1], 'of') ? at - 2 : at - 1
  return isWordOf(tokens[noun], GRADED)
}

/** What a number behind it tells which of; of times too: "at week 12 (65%)". */
const GRADED: ReadonlySet<string> = new Set(
  (
    'status score scores grade stage class type level week weeks day month year hour visit cycle ' +
    'trimester'
  ).split(' '),
)

/** "PASI 75 (40%)", "ACR 20 (40%)": how far a score got better, in round numbers behind its short form. */
function isThresholdOfScore(tokens: readonly Token[], at: number): boolean {
  const [score, token] = [tokens[at - 1], tokens[at]]
  if (token?.type !== 'number' || !isOpening(tokens[at + 1])) return false
  return ROUND.has(token.number.value) && score !== undefined && CAPITALS.test(score.text)
}

const ROUND: ReadonlySet<number> = new Set([20, 40, 50, 70, 75, 90, 100])
const CAPITALS = /^[A-Z]{3,7}$/

/** "20/40 vision": what somebody sees, nobody counted. */
function isAcuity(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at + 1], '/')) return false
  return isWord(tokens[at + 3], 'vision', 'acuity') || isWord(tokens[at - 1], 'acuity')
}

/** "one of the three groups": which one, unless people are counted ("one of three patients"). */
function isChoice(tokens: readonly Token[], at: number, behind: number): boolean {
  const first = tokens[at]
  if (first?.type !== 'number' || !first.inWords || first.number.value !== 1) return false
  const noun = tokens.slice(behind, behind + LONGEST_NAME)
  return !noun.some((token) => termOf(token, 'people') !== undefined)
}

const LONGEST_NAME = 3

function isPercent(token: Token | undefined): token is NumberToken {
  return token?.type === 'number' && token.unit?.key === '%'
}

/**
 * Whether the percentage that opens a bracket is that of the count before it: no level of an
 * interval, none with counts of its own ("week 13 (92%, 264/288)"), and no percentage of something
 * else: "12 of 48 patients (40% of women, 10% of men)", "two meals (30% of the daily energy)".
 */
function isShareOf(
  tokens: readonly Token[],
  index: number,
  at: number,
  whole: number | undefined,
): boolean {
  if (!isPercent(tokens[index]) || readLabel(tokens, index) !== undefined) return false
  if (hasOtherCount(tokens, index, at)) return false
  // "29 adults from A and 15 from B had a cold (20.8% vs. 12.5%)": a share of each.
  if (whole === undefined && isWord(tokens[index + 1], 'vs', 'versus', 'against')) return false
  const behind = tokens[index + 1]
  if (whole !== undefined) return !isWord(behind, 'of', 'in', 'for', 'with', 'among')
  // "60 students (50% male)", "35 pupils (40% boarders)": a share of them.
  if (behind?.type === 'word' && !isWordOf(behind, BEHIND_SHARE)) return false
  return !isWord(behind, 'of') || isOfCounted(tokens, index + 2)
}

/** Words that go on about the share itself: "(20.8% of all patients)", "(20.8% in the first year)". */
const BEHIND_SHARE: ReadonlySet<string> = new Set(
  (
    'of in for with among at on by from per after before during within and or vs versus compared than ' +
    'overall total altogether respectively confidence ci p when while which if as'
  ).split(' '),
)

/** "week 13 (92%, 264/288)": the percentage has another count of its own. */
function hasOtherCount(tokens: readonly Token[], percent: number, at: number): boolean {
  const [joint, count, stroke] = tokens.slice(percent + 1, percent + 4)
  if (!isMark(joint, ',', ';') || !isCount(count) || !isMark(stroke, '/')) return false
  const first = tokens[at]
  return first?.type === 'number' && first.number.value !== count.number.value
}

/** "(20.8% of all patients)", "(20.8% of 24)": of people or things that are counted. */
function isOfCounted(tokens: readonly Token[], from: number): boolean {
  const phrase = tokens.slice(from, from + LONGEST_WHOLE)
  const end = phrase.findIndex(isClosing)
  return (end < 0 ? phrase : phrase.slice(0, end)).some(
    (token) => isCount(token) || isWord(token, 'total', 'all', 'those') || namesCounted(token),
  )
}

const LONGEST_WHOLE = 6

function namesCounted(token: Token): boolean {
  return COUNTED.some((category) => termOf(token, category) !== undefined)
}

const COUNTED = ['people', 'counted', 'subgroup', 'group', 'analysis-set'] as const

/** "Of the 300 members who were asked, 120 (40%) …": out of how many, told at the head of the clause. */
function wholeBefore(tokens: readonly Token[], at: number, { count }: Parts): Numeral | undefined {
  if (!isMark(tokens[at - 1], ',')) return undefined
  for (let index = at - 2; index >= Math.max(0, at - LONGEST_LEAD); index--) {
    const token = tokens[index]
    if (isCount(token)) {
      const isWhole = isLead(tokens, index) && (count?.value ?? 0) <= token.number.value
      return isWhole ? numeralOf(token) : undefined
    }
    if (token?.type !== 'word' && token?.type !== 'code' && !isDash(token)) return undefined
  }
  return undefined
}

const LONGEST_LEAD = 16

/** "Of 300", "Out of a total of 300", at the head of a sentence or a clause. */
function isLead(tokens: readonly Token[], number: number): boolean {
  let at = number - 1
  while (isWordOf(tokens[at], LEADING)) at--
  const isPart = isWord(tokens[at + 1], 'of', 'among', 'out')
  return isPart && (tokens[at] === undefined || isMark(tokens[at], '.', ';', ':', ')'))
}

const LEADING: ReadonlySet<string> = new Set('out of among the these those all a total'.split(' '))
