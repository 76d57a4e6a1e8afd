import { mayAgree, type Figure } from '../../src/index.js'
import { areOfOthers, isAmong, mayBeSame } from './people.js'
import { unitOf, type Statement, type Valued } from './statement.js'

/** A figure that a summary gives for some people, and the body for others. */
export interface Borrowed {
  readonly claim: Valued
  /** The figure, or the end of the range, that is not theirs. */
  readonly figure: Figure
  /** Whose it is in the body. */
  readonly lender: Valued
  /** What the body has for the people that the summary names. */
  readonly own: Statement
}

/**
 * The figures of a summary that the body gives for other people and not for those named: "23% to 25%
 * in STS", where 25% is the rate of all sarcomas and STS has 23.1%.
 */
export function borrowedFigures(
  summary: readonly Statement[],
  body: readonly Statement[],
): readonly Borrowed[] {
  return summary.flatMap(({ claim, figures }): Borrowed[] => {
    if (figures.some(({ hedge }) => hedge !== undefined && hedge !== 'about')) return []
    const same = body.filter((stated) => mayBeSame(claim, stated.claim))
    const own = same.find((stated) => isAmong(stated.claim, claim))
    const unborne = figures.filter((figure) => !same.some((stated) => bears(stated, figure, claim)))
    const [figure] = unborne
    if (own === undefined || figure === undefined) return []
    const others = body.filter((stated) => areOfOthers(claim, stated.claim))
    const lenders = unborne.map((each) => others.find((stated) => bears(stated, each, claim)))
    const [lender] = lenders
    if (lender === undefined || lenders.includes(undefined)) return []
    return [{ claim, figure, lender: lender.claim, own }]
  })
}

/** Whether one of the figures of the body can be the summary's. */
function bears({ claim, figures }: Statement, figure: Figure, summary: Valued): boolean {
  return figures.some((value) => mayAgree(figure, value, unitOf(summary), unitOf(claim)))
}
