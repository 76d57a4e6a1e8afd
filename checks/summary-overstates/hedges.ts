import { mayAgree, type Figure } from '../../src/index.js'
import { mayBeSame } from './people.js'
import { unitOf, type Statement, type Valued } from './statement.js'

/** A hedge of a summary that says the value lies on one side of a figure, while it lies on the other. */
export interface WrongSide {
  readonly claim: Valued
  readonly figure: Figure
  /** "above", "at least"… */
  readonly side: string
  readonly actual: Statement & { readonly figures: readonly [Figure] }
}

const sides: Readonly<Record<string, string>> = {
  above: 'above',
  below: 'below',
  'at-least': 'at least',
  'at-most': 'at most',
}

/** A value this far from a figure, as a share of it, is not the one that was rounded to it. */
const near = 0.1

/**
 * The hedged figures of a summary that no value of the body bears out, though one is near: "nearly
 * 20 months" for 20.4 months.
 */
export function wrongSides(
  summary: readonly Statement[],
  body: readonly Statement[],
): readonly WrongSide[] {
  return summary.flatMap(({ claim, figures: [figure, ...others] }): WrongSide[] => {
    const side = sides[figure?.hedge ?? '']
    if (figure === undefined || side === undefined || others.length > 0) return []
    const same = body.filter((stated) => mayBeSame(claim, stated.claim)).filter(isPlain)
    const bearsOut = same.some(({ claim: other, figures: [value] }) =>
      mayAgree(figure, value, unitOf(claim), unitOf(other)),
    )
    if (bearsOut) return []
    const [actual] = same
      .filter(({ figures: [value] }) => distance(figure, value) <= near * Math.abs(figure.value))
      .toSorted((a, b) => distance(figure, a.figures[0]) - distance(figure, b.figures[0]))
    return actual === undefined ? [] : [{ claim, figure, side, actual }]
  })
}

function isPlain(stated: Statement): stated is WrongSide['actual'] {
  return stated.figures.length === 1 && stated.figures[0]?.hedge === undefined
}

function distance(a: Figure, b: Figure): number {
  return Math.abs(a.value - b.value)
}
