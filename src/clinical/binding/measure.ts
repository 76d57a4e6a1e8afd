import type { BindingRule } from '../../claims/binding-rule.js'
import type { FigureMention, Numeral } from '../../claims/mentions/mention.js'
import { isNumeral } from '../../claims/mentions/mention.js'
import { isDash, isWord, isWordOf, type Token } from '../../claims/tokens/token.js'
import type { MeasureMention } from '../reading/measure-mentions.js'
import type { Sentence } from '../reading/sentence.js'
import { isOfPeople } from './figure-roles.js'
import { CONNECTIVES, isBracketedOff, isOutOfReach } from './measure-reach.js'
import { isChange } from './percent-quantity.js'

/**
 * The measure that a figure gives: the one named right behind it ("a 20% ORR"), else the last one
 * named before it in its clause, if figures of this form can give it. Undefined in doubt.
 */
export function measureOf(sentence: Sentence, index: number): BoundMeasure | undefined {
  const figure = sentence.figures[index]
  if (figure === undefined || figure.type === 'n' || figure.type === 'ratio') return undefined
  if (isChange(sentence.tokens, figure) || isDenied(sentence.tokens, figure)) return undefined
  return (
    by('measure-inside-figure', measureInside(sentence, figure)) ??
    by('measure-behind-verb', measureOfSubject(sentence, index, figure)) ??
    by('measure-behind-figure', measureBehind(sentence, index, figure)) ??
    by('measure-before-figure', measureBefore(sentence, index, figure))
  )
}

/** "19 (79.2%) did not": those who are left are told by what the others did. */
function isDenied(tokens: readonly Token[], { to }: FigureMention): boolean {
  return isWord(tokens[to], 'did', 'do', 'does', 'had') && isWord(tokens[to + 1], 'not', 'no')
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
  return inside !== undefined && canGive(figure, inside) ? inside : undefined
}

/** "17 patients (44.7%) had stable disease", "2 (40%) had …", "30% of patients achieved a complete response", "30% of patients responded". */
function measureOfSubject(
  sentence: Sentence,
  index: number,
  figure: FigureMention,
): MeasureMention | undefined {
  const { tokens, figures, measures } = sentence
  const isCounted = figure.count !== undefined && isWordOf(tokens[figure.to], HAVING)
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
  const measure = sentence.measures.findLast(
    ({ from, to }) => to <= figure.from && !isBracketedOff(tokens, from, figure.from),
  )
  if (measure === undefined || !canGive(figure, measure)) return undefined
  return isOutOfReach(sentence, index, measure) ? undefined : measure
}

/** "30% of patients had …": the people are the subject, what they had comes later. */
function startsOwnSubject(tokens: readonly Token[], figure: FigureMention): boolean {
  if (opensClause(tokens, figure)) return true
  return isOfPeople(tokens, figure) && !isWordOf(tokens[figure.from - 1], BEFORE_OBJECT)
}

/** "…, and 4.2% were not evaluable": a clause of its own. */
function opensClause(tokens: readonly Token[], { type, from, to }: FigureMention): boolean {
  return type === 'percent' && isWord(tokens[from - 1], 'and') && isWord(tokens[to], 'was', 'were')
}

/** Words that make the people an object: "occurred in 17 patients", "was 25 of 32 patients". */
const BEFORE_OBJECT: ReadonlySet<string> = new Set(
  'was were is are in by among for of from with at to approximately about nearly'.split(' '),
)

/** Whether a figure of this form can give a measure of this nature. */
export function canGive(figure: FigureMention, measure: MeasureMention): boolean {
  switch (figure.type) {
    case 'percent':
    case 'fraction':
      return canGiveShare(figure, measure)
    case 'p':
      return true
    case 'plain':
      return canGivePlain(figure, measure)
    case 'span':
      return canGiveRange(figure, measure)
    default:
      return false
  }
}

/** A range gives what either of its ends could. */
function canGiveRange(figure: FigureMention, measure: MeasureMention): boolean {
  if (figure.spread === undefined) return false
  return figure.unit?.key === '%'
    ? canGiveShare(figure, measure)
    : canGivePlain({ ...figure, number: figure.spread.lower }, measure)
}

/** A counted share is of people with an event, never a survival rate, which is estimated. */
function canGiveShare(figure: FigureMention, { nature }: MeasureMention): boolean {
  if (nature === 'survival') return figure.count === undefined
  return nature !== 'time' && nature !== 'ratio' && nature !== 'characteristic'
}

/** "HR 61.6": a heart rate. */
function isRatio(value: number, { key }: MeasureMention): boolean {
  return value >= 0 && (key !== 'hazard-ratio' || value < LEAST_HEART_RATE)
}

const LEAST_HEART_RATE = 30

/** From -1 to 1; "1.07" with its decimals is a slip rather than another quantity. */
function isCorrelation({ value, decimals }: Numeral): boolean {
  return Math.abs(value) <= 1 || (Math.abs(value) < 2 && decimals > 1)
}

function canGivePlain(figure: FigureMention, measure: MeasureMention): boolean {
  const { unit, number } = figure
  if (!isNumeral(number)) return ['survival', 'time', 'proportion'].includes(measure.nature)
  switch (measure.nature) {
    case 'survival':
    case 'time':
      return unit?.quantity === 'time'
    case 'ratio':
      return unit === undefined && figure.deviation === undefined && isRatio(number.value, measure)
    case 'characteristic':
      return measure.key !== 'age' || unit?.key === 'year'
    case 'difference':
      return true
    case 'correlation':
      return unit === undefined && isCorrelation(number)
    default:
      return false
  }
}
