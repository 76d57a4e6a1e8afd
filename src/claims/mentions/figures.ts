import type { Token } from '../tokens/token.js'
import { termOf } from '../tokens/token.js'
import { type IntervalLabel, mayBeginLabel, readInterval, readLabel } from './interval.js'
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
 * that `isName` calls part of a name ("cohort 2", "grade 3"). `announced` is the label of bounds
 * that come without one ("HR (95% CI)" at the head of a column).
 */
export function readFigures(
  tokens: readonly Token[],
  isName: (index: number) => boolean = () => false,
  announced?: IntervalLabel,
): FigureMention[] {
  const figures: FigureMention[] = []
  let label = announced
  for (let at = 0; at < tokens.length;) {
    if (!mayBeginFigure(tokens[at])) {
      at++
      continue
    }
    const announcement = readAnnouncement(tokens, at)
    if (announcement !== undefined) {
      label = announcement.label ?? label
      at = announcement.next
      continue
    }
    const figure = isName(at) ? undefined : readFigure(tokens, at, label)
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
): { label?: IntervalLabel; next: number } | undefined {
  if (!mayBeginLabel(tokens[at])) return undefined
  const interval = readInterval(tokens, at)
  if (interval !== undefined) return { next: interval.next }
  const label = readLabel(tokens, at)
  return label === undefined ? undefined : { label: label.value, next: label.next }
}

function readFigure(
  tokens: readonly Token[],
  at: number,
  label: IntervalLabel | undefined,
): FigureMention | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.type === 'word') {
    if (token.text.length > 1 && termOf(token, 'open') === undefined) return undefined
    return readN(tokens, at) ?? readP(tokens, at) ?? readOpenFigure(tokens, at, label)
  }
  if (token.type !== 'number') return undefined
  return (
    readRatio(tokens, at) ??
    readSpan(tokens, at) ??
    readShare(tokens, at) ??
    readPlain(tokens, at, token, label)
  )
}

function readP(tokens: readonly Token[], at: number): FigureMention | undefined {
  const p = readPValue(tokens, at)
  return p === undefined
    ? undefined
    : figureMention(tokens, 'p', at, p.next, { p: p.value, number: p.value.number })
}
