import { mayAgree, someDigitAway, type Figure } from '../../src/index.js'
import { isAmong, mayBeSame } from './people.js'
import { figureInWords, unitOf, type Statement, type Valued } from './statement.js'

/** A summary's claim of which every figure is in the body, where another digit would not have been. */
export interface Borne {
  readonly claim: Valued
  readonly how: string
}

/** A summary with fewer digits than these is tried digit by digit. */
const mostDigits = 12

/**
 * The statements of a summary that the body bears out: each of their figures is that of the same
 * measure for the people it names.
 *
 * @param isRefuted whether a statement would be reported
 */
export function borneOut(
  summary: readonly Statement[],
  body: readonly Statement[],
  isRefuted: (statement: Statement) => boolean,
): readonly Borne[] {
  return summary.flatMap((statement): Borne[] => {
    const { claim, figures } = statement
    if (isRefuted(statement) || digitsIn(figures) > mostDigits) return []
    const same = body.filter((stated) => mayBeSame(claim, stated.claim))
    const bearers = figures.map((figure) => bearerOf(figure, claim, same))
    const isTold = figures.some((figure, index) =>
      someDigitAway(figure, (changed) =>
        isRefuted({ claim, figures: figures.with(index, { ...figure, ...changed }) }),
      ),
    )
    if (bearers.includes(undefined) || !isTold) return []
    const stated = bearers.flatMap((bearer, index) => {
      const figure = figures[index]
      return bearer && figure ? `${figureInWords(figure, claim)}: ${bearer.claim.place.quote}` : []
    })
    return [{ claim, how: `the body bears it out (${stated.join('; ')})` }]
  })
}

/** The statement of the body that has a figure of the summary, those of the very people first. */
function bearerOf(
  figure: Figure,
  claim: Valued,
  same: readonly Statement[],
): Statement | undefined {
  const bearing = same.filter(({ claim: other, figures }) =>
    figures.some((value) => mayAgree(figure, value, unitOf(claim), unitOf(other))),
  )
  return bearing.find((stated) => isAmong(stated.claim, claim)) ?? bearing[0]
}

function digitsIn(figures: readonly Figure[]): number {
  return figures.reduce((digits, { text }) => digits + text.replace(/\D/gu, '').length, 0)
}
