import type { Token, WordToken } from '../tokens/token.js'
import { isMark, isWord, termLength, termOf } from '../tokens/token.js'
import { type Announced, deviationNamed } from './deviation.js'
import { pastFractionWords, readHedgedFraction } from './fraction-words.js'
import { readInterval } from './interval.js'
import { isLevel, mayBeginLabel, readLabel } from './interval-label.js'
import { readLabelFirst } from './label-first.js'
import { type FigureMention, figureMention } from './mention.js'
import { isMultiplied, isNumbered, isOfMethod, isOfSubstance, isRateBase } from './numbered.js'
import { comparatorAt, mayBeP, readPValue } from './p-value.js'
import { isThreshold } from './threshold.js'
import { readOpenFigure, readPlain } from './plain.js'
import { readProbability } from './probability.js'
import { readRatio } from './ratio.js'
import { announcesShares, readAnnouncedShare } from './announced-shares.js'
import { readN, readShare } from './shares.js'
import { shareWholes } from './shared-whole.js'
import { readSpan } from './span.js'
import { shareUnits } from './share-units.js'

/**
 * All figures of a sentence, left to right, each with what is printed together with it. Every
 * number is read once: the bounds of an interval are not figures of their own, nor are the tokens
 * that `isName` calls part of a name ("cohort 2", "grade 3"). `announced` is what
 * a heading says of the brackets behind them ("HR (95% CI)", "mean (SD)").
 */
export function readFigures(
  tokens: readonly Token[],
  isName: (index: number) => boolean = () => false,
  announced: Announced = {},
): FigureMention[] {
  const figures: FigureMention[] = []
  let said = announced
  for (let at = 0; at < tokens.length;) {
    if (!mayBeginFigure(tokens[at])) {
      at++
      continue
    }
    const labelled = readLabelFirst(tokens, at)
    if (labelled !== undefined) {
      figures.push(labelled)
      at = labelled.to
      continue
    }
    const announcement = readAnnouncement(tokens, at)
    if (announcement !== undefined) {
      said = { ...said, ...announcement.said }
      at = announcement.next
      continue
    }
    const figure = isName(at) ? undefined : readFigure(tokens, at, said, figures.at(-1))
    if (figure === undefined) at++
    else {
      figures.push(figure)
      at = figure.to
    }
  }
  return shareUnits(tokens, shareWholes(tokens, figures))
}

/** A cheap look: most tokens are plain words and signs. */
function mayBeginFigure(token: Token | undefined): boolean {
  switch (token?.type) {
    case 'number':
      return true
    case 'word':
      return token.terms !== undefined || mayBeginWord(token)
    case 'code':
      return token.terms !== undefined || mayBeginLabel(token)
    default:
      return false
  }
}

/** "n", "P", "a third", "half". */
function mayBeginWord(token: WordToken): boolean {
  return token.text.length === 1 || mayBeP(token) || token.lower === 'half'
}

/** A label whose bounds come later ("HR (95% CI): …"), or an interval with no estimate before it. */
function readAnnouncement(
  tokens: readonly Token[],
  at: number,
): { said?: Announced; next: number } | undefined {
  if (announcesShares(tokens, at)) return { said: { share: true }, next: at + 4 }
  const deviation = deviationNamed(tokens[at])
  if (deviation !== undefined) {
    return { said: { deviation, share: false }, next: at + termLength(tokens[at]) }
  }
  if (!mayBeginLabel(tokens[at])) return undefined
  const interval = readInterval(tokens, at)
  if (interval !== undefined) return { next: interval.next }
  const label = readLabel(tokens, at)
  return label === undefined ? undefined : { said: { interval: label.value }, next: label.next }
}

function readFigure(
  tokens: readonly Token[],
  at: number,
  said: Announced,
  before: FigureMention | undefined,
): FigureMention | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.type === 'word') {
    if (!mayBeginWord(token) && termOf(token, 'open') === undefined) return undefined
    return (
      readN(tokens, at) ??
      readP(tokens, at) ??
      readHedgedFraction(tokens, at) ??
      readOpenFigure(tokens, at, said)
    )
  }
  if (token.type !== 'number' || isNumbered(tokens, at) || isOfSubstance(tokens, at)) {
    return undefined
  }
  const pastWords = pastFractionWords(tokens, at)
  if (pastWords !== undefined) {
    return readHedgedFraction(tokens, at) ?? figureMention(tokens, 'span', at, pastWords, {})
  }
  if (isNoFigure(tokens, at)) {
    return figureMention(tokens, 'span', at, at + 1, {})
  }
  return (
    readSharedP(tokens, at, before) ??
    readRatio(tokens, at) ??
    readSpan(tokens, at) ??
    (said.share === true ? readAnnouncedShare(tokens, at) : undefined) ??
    readShare(tokens, at, said, before) ??
    readPlain(tokens, at, token, said)
  )
}

/** Numbers that stand for themselves, and for nothing that was counted or measured. */
function isNoFigure(tokens: readonly Token[], at: number): boolean {
  return (
    isRateBase(tokens, at) ||
    isMultiplied(tokens, at) ||
    isLevel(tokens, at) ||
    isOfMethod(tokens, at)
  )
}

function readP(tokens: readonly Token[], at: number): FigureMention | undefined {
  const p = readPValue(tokens, at)
  if (p === undefined) return undefined
  if (isThreshold(tokens, at, p.next, p.value)) return figureMention(tokens, 'span', at, p.next, {})
  return figureMention(tokens, 'p', at, p.next, { p: p.value, number: p.value.number })
}

/** The second number of "P = .02 and .04, respectively", with the sign of the first or its own. */
function readSharedP(
  tokens: readonly Token[],
  at: number,
  before: FigureMention | undefined,
): FigureMention | undefined {
  if (before?.type !== 'p' || before.p === undefined) return undefined
  const own = comparatorAt(tokens[at - 1])
  const from = own === undefined ? at : at - 1
  const isLast = from === before.to + 2 && isMark(tokens[before.to], ',')
  const isJoined = (isLast || from === before.to + 1) && isJoint(tokens[from - 1])
  const number = isJoined ? readProbability(tokens, at) : undefined
  if (number === undefined || number.value.decimals < 2) return undefined
  const { value } = number
  const start = tokens[from]?.start ?? value.start
  const p = { comparator: own ?? before.p.comparator, number: value, start, end: value.end }
  return figureMention(tokens, 'p', from, number.next, { p, number: value })
}

function isJoint(token: Token | undefined): boolean {
  return isWord(token, 'and') || isMark(token, '&', ',')
}
