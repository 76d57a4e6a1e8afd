import type { Token } from '../tokens/token.js'
import { termLength, termOf } from '../tokens/token.js'
import { type Announced, deviationNamed } from './deviation.js'
import { mayBeginLabel, readInterval, readLabel } from './interval.js'
import { type FigureMention, figureMention } from './mention.js'
import { readPValue } from './p-value.js'
import { readOpenFigure, readPlain } from './plain.js'
import { readRatio } from './ratio.js'
import { readN, readShare } from './shares.js'
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
    const announcement = readAnnouncement(tokens, at)
    if (announcement !== undefined) {
      said = { ...said, ...announcement.said }
      at = announcement.next
      continue
    }
    const figure = isName(at) ? undefined : readFigure(tokens, at, said)
    if (figure === undefined) at++
    else {
      figures.push(figure)
      at = figure.to
    }
  }
  return shareUnits(tokens, figures)
}

/** A cheap look: most tokens are plain words and signs. */
function mayBeginFigure(token: Token | undefined): boolean {
  switch (token?.type) {
    case 'number':
      return true
    case 'word':
      return token.terms !== undefined || token.text.length === 1
    case 'code':
      return token.terms !== undefined || token.text.startsWith('CI')
    default:
      return false
  }
}

/** A label whose bounds come later ("HR (95% CI): …"), or an interval with no estimate before it. */
function readAnnouncement(
  tokens: readonly Token[],
  at: number,
): { said?: Announced; next: number } | undefined {
  const deviation = deviationNamed(tokens[at])
  if (deviation !== undefined) return { said: { deviation }, next: at + termLength(tokens[at]) }
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
): FigureMention | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.type === 'word') {
    if (token.text.length > 1 && termOf(token, 'open') === undefined) return undefined
    return readN(tokens, at) ?? readP(tokens, at) ?? readOpenFigure(tokens, at, said)
  }
  if (token.type !== 'number') return undefined
  return (
    readRatio(tokens, at) ??
    readSpan(tokens, at) ??
    readShare(tokens, at) ??
    readPlain(tokens, at, token, said)
  )
}

function readP(tokens: readonly Token[], at: number): FigureMention | undefined {
  const p = readPValue(tokens, at)
  return p === undefined
    ? undefined
    : figureMention(tokens, 'p', at, p.next, { p: p.value, number: p.value.number })
}
