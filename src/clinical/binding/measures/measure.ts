import type { BindingRule } from '../../../claims/binding-rule.js'
import type { FigureMention } from '../../../claims/mentions/mention.js'
import {
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { isComparison, isOutcome, outcomeBehind } from '../comparisons/endpoint.js'
import { isOfPeople } from '../figure-roles.js'
import { firstOfBracket } from '../lists/bracket-lists.js'
import { isAgeBesideRange } from '../age-ranges.js'
import { canGive } from './measure-fit.js'
import { CONNECTIVES, isBracketedOff, isOutOfReach } from './measure-reach.js'
import { isChange } from './percent-quantity.js'
import { isVerb, predicateBehind } from './predicate.js'

/**
 * The measure that a figure gives: the one named right behind it ("a 20% ORR"), else the last one
 * named before it in its clause, if figures of this form can give it. Undefined in doubt.
 */
export function measureOf(sentence: Sentence, index: number): BoundMeasure | undefined {
  const figure = sentence.figures[index]
  if (figure === undefined || figure.type === 'n' || figure.type === 'ratio') return undefined
  if (isChange(sentence.tokens, figure)) return undefined
  const denied = measureDenied(sentence, index, figure)
  if (denied !== undefined) return { measure: denied, rule: 'measure-behind-verb' }
  if (isDenied(sentence.tokens, figure)) return undefined
  return (
    by('measure-inside-figure', measureInside(sentence, figure)) ??
    by('measure-behind-verb', measureOfSubject(sentence, index, figure)) ??
    by('measure-behind-verb', measureOfOpposed(sentence, index)) ??
    by('measure-behind-figure', measureBehind(sentence, index, figure)) ??
    by('measure-before-figure', measureBefore(sentence, index, figure))
  )
}

/** "19 (79.2%) did not": those who are left are told by what the others did. */
function isDenied(tokens: readonly Token[], { to }: FigureMention): boolean {
  return isWord(tokens[to], 'did', 'do', 'does', 'had') && isWord(tokens[to + 1], 'not', 'no')
}

const NON_RESPONSE = 'non-response-rate'

/** "79.2% of patients did not respond", not "50% of patients who did not respond died". */
function measureDenied(
  { figures, measures, tokens }: Sentence,
  index: number,
  figure: FigureMention,
): MeasureMention | undefined {
  const end = Math.min(figures[index + 1]?.from ?? Infinity, figure.to + LONGEST_SUBJECT)
  const measure = measures.find(({ from }) => from >= figure.to && from < end)
  if (measure?.key !== NON_RESPONSE || !canGive(figure, measure)) return undefined
  const before = tokens[measure.from - 1]
  const isVerb = isWord(tokens[measure.from], 'did', 'had', 'failed')
  const isSaid = isVerb ? !isWord(before, 'who', 'that') : isWord(before, 'was', 'were', 'are')
  return isSaid ? measure : undefined
}

/** The measure of a figure, and by which rule. */
export interface BoundMeasure {
  readonly measure: MeasureMention
  readonly rule: BindingRule
}

function by(rule: BindingRule, measure: MeasureMention | undefined): BoundMeasure | undefined {
  return measure === undefined ? undefined : { measure, rule }
}

/** "1 complete response (2.6%)": the noun that is counted names the measure. */
function measureInside({ measures }: Sentence, figure: FigureMention): MeasureMention | undefined {
  const inside = measures.find(({ from, to }) => from >= figure.from && to <= figure.to)
  // "(p < 0.001 for difference)" says what was tested, and not what the number is.
  if (inside === undefined || inside.key === 'difference') return undefined
  return canGive(figure, inside) ? inside : undefined
}

/**
 * "14 (4.6%) vs 6 (2.0%) had a complete response": what the second figure set against another has, the
 * first has too.
 */
function measureOfOpposed(sentence: Sentence, index: number): MeasureMention | undefined {
  const { tokens, figures } = sentence
  const [figure, next] = [figures[index], figures[index + 1]]
  if (figure?.count === undefined || next?.count === undefined) return undefined
  const isOpposed = next.from === figure.to + 1 && isWord(tokens[figure.to], 'vs', 'versus')
  const isAbbreviated =
    next.from === figure.to + 2 &&
    isWord(tokens[figure.to], 'vs') &&
    isMark(tokens[figure.to + 1], '.')
  return isOpposed || isAbbreviated ? measureOfSubject(sentence, index + 1, next) : undefined
}

/** "17 patients (44.7%) had stable disease", "2 (40%) had …", "30% of patients achieved a complete response", "30% of patients responded". */
function measureOfSubject(
  sentence: Sentence,
  index: number,
  figure: FigureMention,
): MeasureMention | undefined {
  const { tokens, figures, measures } = sentence
  const verbAt = termOf(tokens[figure.to], 'people') === undefined ? figure.to : figure.to + 1
  const isCounted = figure.count !== undefined && isWordOf(tokens[verbAt], HAVING)
  if (!isCounted && !isOfPeople(tokens, figure)) return undefined
  const next = figures[index + 1]?.from ?? tokens.length
  const verbal = measures.find(({ from }) => from >= figure.to && from < next)
  if (verbal !== undefined && isVerbOf(tokens, figure, verbal)) return verbal
  const last = Math.min(next, figure.to + LONGEST_SUBJECT)
  const ahead = tokens.slice(figure.to, last).findIndex((token) => isWordOf(token, HAVING))
  if (ahead < 0) return undefined
  const verb = figure.to + ahead
  const measure = measures.find(({ from }) => from > verb && from <= verb + 3)
  if (measure === undefined || measure.from >= next) return undefined
  return canGive(figure, measure) ? measure : undefined
}

/** "45% of patients with medullary thyroid cancer responded": nothing but its people before the verb. */
function isVerbOf(tokens: readonly Token[], { to }: FigureMention, verb: MeasureMention): boolean {
  if (verb.from - to > LONGEST_PEOPLE || !isWholeVerb(tokens, verb)) return false
  return tokens.slice(to, verb.from).every(({ type }) => type === 'word' || type === 'code')
}

const LONGEST_PEOPLE = 10

/** "responded at week 12", and not "responded that they planned to". */
function isWholeVerb(tokens: readonly Token[], { from, to }: MeasureMention): boolean {
  if (!isWord(tokens[from], 'responded')) return false
  return tokens[to]?.type !== 'word' || isWord(tokens[to], 'at', 'by', 'in', 'after', 'within')
}

const LONGEST_SUBJECT = 6
const HAVING: ReadonlySet<string> = new Set(
  'had have achieved achieve experienced reached attained showed with'.split(' '),
)

function measureBehind(
  sentence: Sentence,
  index: number,
  figure: FigureMention,
): MeasureMention | undefined {
  const next = sentence.figures[index + 1]?.from ?? Infinity
  const measure = sentence.measures.find(({ from }) => from >= figure.to)
  if (measure === undefined || measure.from >= next || !canGive(figure, measure)) return undefined
  const between = sentence.tokens.slice(figure.to, measure.from)
  return between.length <= 2 && between.every(isAdjective) ? measure : undefined
}

function isAdjective(token: Token): boolean {
  return isDash(token) || (token.type === 'word' && !CONNECTIVES.has(token.lower))
}

function measureBefore(
  sentence: Sentence,
  index: number,
  figure: FigureMention,
): MeasureMention | undefined {
  const { tokens } = sentence
  if (startsOwnSubject(tokens, figure)) return undefined
  const first = firstOfBracket(sentence, index)
  if (first !== index) return measureOf(sentence, first)?.measure
  const compares = outcomeBehind(sentence, figure) !== undefined
  const last = sentence.measures.findLast(
    (measure) =>
      measure.to <= figure.from &&
      (!compares || isComparison(measure)) &&
      !isBracketedOff(tokens, measure.from, figure.from),
  )
  const isOfGroup = isBracketOfGroup(sentence, figure)
  if (last?.key === 'difference' && (isOfGroup || isPlaced(sentence, figure))) return undefined
  const mayCompare = last !== undefined && figure.type !== 'p' && !isOfGroup
  const comparison = mayCompare ? comparisonOf(sentence, last) : undefined
  const measure = comparison ?? last
  if (measure === undefined) return undefined
  if (!canGive(figure, measure) && !isAgeBesideRange(tokens, figure, measure)) return undefined
  // "Of those who did not respond, 50% …" names a group.
  if (measure.key === NON_RESPONSE && !isWord(tokens[measure.to - 1], 'rate')) return undefined
  return isOutOfReach(sentence, index, measure) ? undefined : measure
}

/** "no difference in response rate between arm A (36.8%) and arm B (54.2%)": each group's own value. */
function isBracketOfGroup({ tokens, markers }: Sentence, { from }: FigureMention): boolean {
  if (!isOpening(tokens[from - 1])) return false
  return markers.some(({ dimension, to }) => dimension === 'arm' && to === from - 1)
}

/** "no differences were seen (141.7 mg/dl in arm A and 143.7 mg/dl in arm B)", "(3.6 ± 0.2 vs. 4.2 ± 0.7)". */
function isPlaced({ tokens, markers }: Sentence, { from, to, deviation }: FigureMention): boolean {
  const before = isMark(tokens[from - 1], '.') ? from - 2 : from - 1
  const isOpposed = isWord(tokens[to], 'vs', 'versus') || isWord(tokens[before], 'vs', 'versus')
  if (deviation !== undefined && isOpposed) return true
  if (!isWord(tokens[to], 'in', 'for')) return false
  return markers.some((marker) => {
    return marker.dimension === 'arm' && (marker.from === to + 1 || marker.from === to + 2)
  })
}

/** "the hazard ratio for overall survival", "the difference in response rate": both words as one mention of what compares. */
export function comparisonOf(
  { tokens, measures }: Sentence,
  outcome: MeasureMention,
): MeasureMention | undefined {
  if (!isOutcome(outcome)) return undefined
  const comparison = measures.findLast(
    (measure) => measure.to < outcome.from && isComparison(measure),
  )
  if (comparison === undefined) return undefined
  let before = outcome.from - 1
  while (isWordOf(tokens[before], BEFORE_OUTCOME) || termOf(tokens[before], 'statistic')) before--
  const preposition = tokens[comparison.to]
  const isNamed = before === comparison.to || tokens[before]?.text === preposition?.text
  if (!isNamed || !isWord(preposition, 'for', 'of', 'in', 'on')) return undefined
  return Object.assign({}, comparison, { to: outcome.to })
}

const BEFORE_OUTCOME: ReadonlySet<string> = new Set('the a an achieving having reaching'.split(' '))

/**
 * "30% of patients had …": the people are the subject, what they had comes later. Not "in 28% of women
 * and 43% of men.", where nothing is said of the men.
 */
function startsOwnSubject(tokens: readonly Token[], figure: FigureMention): boolean {
  if (opensClause(tokens, figure) || isCountedSubject(tokens, figure)) return true
  if (!isOfPeople(tokens, figure) || isWordOf(tokens[figure.from - 1], BEFORE_OBJECT)) return false
  const goesOn = isWord(tokens[figure.from - 1], 'and', 'versus', 'vs')
  return !goesOn || predicateBehind(tokens, figure.to) !== undefined
}

/** "110 (34.8%) had a cold and 117 (37.0%) moved": who did something of their own. */
function isCountedSubject(tokens: readonly Token[], { count, from, to }: FigureMention): boolean {
  if (count === undefined || !isVerb(tokens[to])) return false
  return !isWordOf(tokens[from - 1], BEFORE_OBJECT)
}

/** "…, and 4.2% were not evaluable", "…, 76% were women": a clause of its own. */
function opensClause(tokens: readonly Token[], { type, from, to }: FigureMention): boolean {
  const opens = isWord(tokens[from - 1], 'and') || isMark(tokens[from - 1], ',', ';')
  return type === 'percent' && opens && isWord(tokens[to], 'was', 'were')
}

/** Words that make the people an object: "occurred in 17 patients", "was 25 of 32 patients". */
const BEFORE_OBJECT: ReadonlySet<string> = new Set(
  'was were is are in by among for of from with at to approximately about nearly'.split(' '),
)
