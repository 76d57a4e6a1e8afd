import {
  isFigure,
  isTimeUnit,
  type Claim,
  type Figure,
  type FigureOrOpen,
} from '../../src/index.js'

/** The kinds of claim whose figures a summary repeats. */
export type Valued = Claim<'proportion' | 'rough-share' | 'estimate' | 'ratio'>

/** What a claim says of its measure: one figure, or the smallest and the largest of several. */
export interface Statement {
  readonly claim: Valued
  readonly figures: readonly Figure[]
}

/** The claims that say something in figures. */
export function statementsOf(claims: readonly Valued[]): readonly Statement[] {
  return claims.flatMap((claim): Statement[] => {
    const figures = figuresOf(claim)
    return figures.length === 0 ? [] : [{ claim, figures }]
  })
}

function figuresOf({ kind, value }: Valued): readonly Figure[] {
  switch (kind) {
    case 'proportion':
      return numbers(value.percent ?? value.range)
    case 'rough-share':
      return [value.percent]
    case 'estimate':
      return numbers(value.number ?? value.spread)
    case 'ratio':
      return [value.number]
  }
}

function numbers(
  value: FigureOrOpen | { readonly lower: FigureOrOpen; readonly upper: FigureOrOpen } | undefined,
): readonly Figure[] {
  if (value === undefined) return []
  if ('lower' in value) return [value.lower, value.upper].filter(isFigure)
  return [value].filter(isFigure)
}

/**
 * What a claim is of, whoever the people are: equal for claims of one subject, measure, unit, time
 * point and outcome. Nothing where the vocabulary has no measure for the claim.
 */
export function factOf(claim: Valued): string | undefined {
  const { subject, kind, measure, scope } = claim
  if (measure.key === undefined) return undefined
  return [
    subject?.key ?? '',
    kind === 'rough-share' ? 'proportion' : kind,
    inShort.get(measure.key) ?? measure.key,
    unitOf(claim) ?? '',
    scope.timePoint?.key ?? '',
    scope.endpoint?.key ?? '',
  ].join('|')
}

/** What a summary says where the body has the full name: "responded", "response rate". */
const inShort: ReadonlyMap<string, string> = new Map([
  ['confirmed-objective-response-rate', 'objective-response-rate'],
  ['response', 'objective-response-rate'],
])

/** The unit of a claim's figures, where they have one. */
export function unitOf({ kind, value }: Valued): string | undefined {
  return kind === 'estimate' ? value.unit : undefined
}

/** A figure of a claim with its unit: "20%", "14.6 months", "half". */
export function figureInWords({ text, value }: Figure, claim: Valued): string {
  if (claim.kind === 'rough-share') return text
  const unit = claim.kind === 'proportion' ? '%' : unitOf(claim)
  if (unit === undefined || unit === '%') return `${text}${unit ?? ''}`
  return `${text} ${unit}${isTimeUnit(unit) && value !== 1 ? 's' : ''}`
}
