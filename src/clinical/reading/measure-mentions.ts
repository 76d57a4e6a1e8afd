import { labelOf } from '../../claims/vocabulary.js'
import type { NumberToken, Token } from '../../claims/tokens/token.js'
import {
  isClosing,
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termLength,
  termOf,
} from '../../claims/tokens/token.js'

/** Words that name a measure, with the statistic and the time point that stand before it. */
export interface MeasureMention {
  readonly key: string
  readonly label: string
  readonly nature: string
  /** Tokens of the name and of a bracketed short form behind it; `to` exclusive. */
  readonly from: number
  readonly to: number
  /** "median" PFS. */
  readonly statistic?: string
  /** "6-month" PFS rate, PFS "at 6 months": the token of the number. */
  readonly timePoint?: number
}

/** The measures that a sentence names, in token order. */
export function readMeasures(tokens: readonly Token[]): MeasureMention[] {
  const measures: MeasureMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (isCorrelationSign(tokens, at)) {
      measures.push({ ...CORRELATION, from: at, to: at + 1 })
      continue
    }
    const term = termOf(tokens[at], 'measure')
    if (term === undefined || isCause(tokens, at) || isBestOverall(tokens, at)) continue
    if (term.key === 'objective-response-rate' && isOfSurvey(tokens, at)) continue
    if (tokens[at]?.text === 'PCR' && isOfAssay(tokens, at)) continue
    if (term.nature === 'safety' && hasLedTo(tokens, at + termLength(tokens[at]))) continue
    const joint = jointEnd(tokens, at, term.key)
    const to = joint ?? endOfName(tokens, at + termLength(tokens[at]))
    const before = readBefore(tokens, at)
    const behind = isWord(tokens[to], 'at', 'after') && isTime(tokens[to + 1]) ? to + 1 : undefined
    measures.push({
      ...(joint === undefined
        ? { key: term.key, label: labelOf(term), nature: term.nature ?? '' }
        : COMPOSITE),
      from: at,
      to,
      ...(behind !== undefined && { timePoint: behind }),
      ...before,
    })
    at = to - 1
  }
  return measures
}

const CORRELATION = { key: 'correlation', label: 'correlation', nature: 'correlation' } as const

/** "r = 0.92", "rho = -0.3", "tau = 0.48". */
function isCorrelationSign(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at + 1], '=') && isWordOf(tokens[at], SIGNS)
}

const SIGNS: ReadonlySet<string> = new Set(['r', 'rs', 'rho', 'ρ', 'tau', 'τ'])

const COMPOSITE = {
  key: 'composite-complete-response-rate',
  label: 'composite complete response rate',
  nature: 'proportion',
} as const

/** "CR/CRh rate", "CR + CRi": remissions with and without full recovery together; past them. */
function jointEnd(tokens: readonly Token[], at: number, key: string): number | undefined {
  if (key !== 'complete-response-rate') return undefined
  const joint = at + termLength(tokens[at])
  if (!isMark(tokens[joint], '/', '+')) return undefined
  const other = termOf(tokens[joint + 1], 'measure')
  if (other === undefined || !WITHOUT_RECOVERY.has(other.key)) return undefined
  return endOfName(tokens, joint + 1 + termLength(tokens[joint + 1]))
}

const WITHOUT_RECOVERY: ReadonlySet<string> = new Set([
  'complete-response-with-partial-recovery-rate',
  'complete-response-with-incomplete-recovery-rate',
])

/** "discontinuation due to adverse events": what is measured stands before. */
function isCause(tokens: readonly Token[], at: number): boolean {
  return (
    isWord(tokens[at - 1], 'to', 'of') &&
    isWord(tokens[at - 2], 'due', 'owing', 'because', 'leading')
  )
}

/** "Adverse events led to discontinuation in 3.8%": what they led to is measured, and not who had any. */
function hasLedTo(tokens: readonly Token[], at: number): boolean {
  const verb = isWord(tokens[at], 'that', 'which') ? at + 1 : at
  return isWord(tokens[verb], 'led', 'leading', 'leads', 'lead', 'prompted', 'requiring')
}

/** "PCR-confirmed", "RT-PCR", "by PCR assay": the chain reaction of a laboratory, and no response. */
function isOfAssay(tokens: readonly Token[], at: number): boolean {
  if (isDash(tokens[at - 1]) || isDash(tokens[at + 1])) return true
  return isWordOf(tokens[at - 1], BEFORE_ASSAY) || isWordOf(tokens[at + 1], ASSAYS)
}

const BEFORE_ASSAY: ReadonlySet<string> = new Set(
  'by nested multiplex quantitative time'.split(' '),
)
const ASSAYS: ReadonlySet<string> = new Set(
  (
    'assay assays test tests testing positive negative positivity corrected confirmed adjusted primer ' +
    'primers product products amplification analysis technique method methods'
  ).split(' '),
)

/** "best overall response": any of the categories, and no rate. */
function isBestOverall(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at - 1], 'best') || !isWord(tokens[at], 'overall', 'objective')) return false
  const behind = at + termLength(tokens[at])
  return !isWord(tokens[behind - 1], 'rate', 'rates') && !isWord(tokens[behind], 'rate', 'rates')
}

/** "The questionnaire had a response rate of 61%": how many of those who were asked answered. */
function isOfSurvey(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'response') || !isWord(tokens[at + 1], 'rate', 'rates')) return false
  return tokens.some((token) => isWordOf(token, OF_SURVEYS))
}

const OF_SURVEYS: ReadonlySet<string> = new Set(
  (
    'survey surveys surveyed questionnaire questionnaires interview interviews respondent respondents ' +
    'mailed invited invitation staff'
  ).split(' '),
)

/** Past "rate" and a bracketed short form: "disease control rate (DCR)". */
function endOfName(tokens: readonly Token[], at: number): number {
  let to = isWord(tokens[at], 'rate', 'rates') ? at + 1 : at
  const repeats = isOpening(tokens[to]) && termOf(tokens[to + 1], 'measure') !== undefined
  if (repeats && isClosing(tokens[to + 2])) to += 3
  return isWord(tokens[to], 'rate', 'rates') ? to + 1 : to
}

function readBefore(
  tokens: readonly Token[],
  at: number,
): Pick<MeasureMention, 'statistic' | 'timePoint'> {
  let before = at - 1
  while (isWordOf(tokens[before], PASSED_OVER)) before--
  const time = tokens[before]
  const timed = isTime(time)
  const statistic = statisticBefore(tokens, timed ? before - 1 : before)
  return { ...(statistic && { statistic }), ...(timed && { timePoint: before }) }
}

const PASSED_OVER: ReadonlySet<string> = new Set(['estimated', 'observed', 'duration', 'the'])

function isTime(token: Token | undefined): boolean {
  return token?.type === 'number' && token.unit?.quantity === 'time'
}

function statisticBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let back = 0; back < 3; back++) {
    const token = tokens[at - back]
    const term = termOf(token, 'statistic')
    if (term !== undefined) return term.key
    if (token?.type !== 'word') return undefined
  }
  return undefined
}

/** The times of a coordinated list that ends at a number: "6- and 15-month" gives both tokens. */
export function timesBefore(tokens: readonly Token[], last: number): NumberToken[] {
  const times: NumberToken[] = []
  for (let at = last; at >= 0;) {
    const token = tokens[at]
    if (token?.type !== 'number') break
    times.unshift(token)
    at--
    const joined = isWord(tokens[at], 'and', 'or') || isMark(tokens[at], ',')
    if (!joined) break
    while (isWord(tokens[at], 'and', 'or') || isMark(tokens[at], ',')) at--
    if (isDash(tokens[at])) at--
  }
  return times
}
