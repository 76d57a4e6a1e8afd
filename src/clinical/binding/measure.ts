import type { FigureMention } from '../../claims/mentions/mention.js'
import { isNumeral } from '../../claims/mentions/mention.js'
import {
  isDash,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  type Token,
  termOf,
} from '../../claims/tokens/token.js'
import type { MeasureMention } from '../reading/measure-mentions.js'
import type { Sentence } from '../reading/sentence.js'

/**
 * The measure that a figure gives: the one named right behind it ("a 20% ORR"), else the last one
 * named before it in its clause, if figures of this form can give it. Undefined in doubt.
 */
export function measureOf(sentence: Sentence, index: number): MeasureMention | undefined {
  const figure = sentence.figures[index]
  if (figure === undefined || figure.type === 'n' || figure.type === 'ratio') return undefined
  if (isChange(sentence.tokens, figure)) return undefined
  return measureBehind(sentence, index, figure) ?? measureBefore(sentence, figure)
}

/** "reduced by 42%", "a reduction of 42%", "42% lower": a change of a measure, not its value. */
function isChange(tokens: readonly Token[], figure: FigureMention): boolean {
  if (figure.type !== 'percent') return false
  const before = tokens[figure.from - 1]
  const isBy = isWord(before, 'by')
  const isOf = isWord(before, 'of') && isWordOf(tokens[figure.from - 2], CHANGES)
  const behind = tokens[figure.to]
  return isBy || isOf || isWordOf(behind, CHANGES) || isWordOf(behind, COMPARATIVES)
}

const CHANGES: ReadonlySet<string> = new Set(
  'reduction increase decrease improvement decline drop rise gain'.split(' '),
)
const COMPARATIVES: ReadonlySet<string> = new Set(
  'lower higher fewer more less greater better worse reduced'.split(' '),
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

const CONNECTIVES = new Set(
  'and or in of at with for among to from the a was were had have versus vs than by as on but while who'.split(
    ' ',
  ),
)

function measureBefore(sentence: Sentence, figure: FigureMention): MeasureMention | undefined {
  const { tokens } = sentence
  if (startsOwnSubject(tokens, figure)) return undefined
  const measure = sentence.measures.findLast(({ to }) => to <= figure.from)
  if (measure === undefined || !canGive(figure, measure)) return undefined
  if (isOfBracketedItem(sentence, figure, measure)) return undefined
  return isCutOff(tokens, measure.to, figure.from) ? undefined : measure
}

/** "30% of patients had …": the people are the subject, what they had comes later. */
function startsOwnSubject(tokens: readonly Token[], figure: FigureMention): boolean {
  if (figure.type !== 'percent' && figure.type !== 'fraction') return false
  return isWord(tokens[figure.to], 'of') && !isWord(tokens[figure.from - 1], 'was', 'were', 'in')
}

/** "included anaemia (37.5%)": the words before the bracket are what is measured. */
function isOfBracketedItem(
  sentence: Sentence,
  figure: FigureMention,
  measure: MeasureMention,
): boolean {
  const bracket = bracketAround(sentence.tokens, figure)
  if (bracket === undefined || measure.to >= bracket) return false
  return !sentence.markers.some(({ to }) => to === bracket)
}

/** The bracket that holds nothing but figures up to this one. */
function bracketAround(tokens: readonly Token[], figure: FigureMention): number | undefined {
  let at = figure.from - 1
  while (tokens[at]?.type === 'number' || isMark(tokens[at], ',', ';')) at--
  return isOpening(tokens[at]) ? at : undefined
}

/** A new clause with a subject of its own stands between a measure and a figure. */
function isCutOff(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_REACH) return true
  for (let at = from; at < to; at++) {
    if (isWordOf(tokens[at], CLAUSE_WORDS)) return true
    if (isMark(tokens[at], '.') && tokens[at + 1]?.spaced === true) return true
    if (isMark(tokens[at], ';') && hasOwnWords(tokens, at + 1, to)) return true
  }
  return false
}

/** "…; grade 3 or higher rash in": the clause behind a semicolon says what it is about. */
function hasOwnWords(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(isNoun)
}

function isNoun(token: Token): boolean {
  if (token.type !== 'word' || token.text.length < 4 || CONNECTIVES.has(token.lower)) return false
  const category = termOf(token)?.category
  return category === undefined
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'while whereas but although which who because'.split(' '),
)

const LONGEST_REACH = 60

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
    default:
      return false
  }
}

/** A counted share is of people with an event, never a survival rate, which is estimated. */
function canGiveShare(figure: FigureMention, { nature }: MeasureMention): boolean {
  if (nature === 'survival') return figure.count === undefined
  return nature !== 'time' && nature !== 'ratio' && nature !== 'characteristic'
}

function canGivePlain(figure: FigureMention, measure: MeasureMention): boolean {
  const { unit, number } = figure
  if (!isNumeral(number)) return ['survival', 'time', 'proportion'].includes(measure.nature)
  switch (measure.nature) {
    case 'survival':
    case 'time':
      return unit?.quantity === 'time'
    case 'ratio':
      return unit === undefined && number.value >= 0
    case 'characteristic':
      return measure.key !== 'age' || unit?.key === 'year'
    case 'difference':
      return true
    default:
      return false
  }
}
