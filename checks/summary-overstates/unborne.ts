import { groupBy, mayAgree, type Figure } from '../../src/index.js'
import { mayBeSame } from './people.js'
import { unitOf, type Statement, type Valued } from './statement.js'

/** A figure of a conclusion that its body has nowhere, though it gives the same measure. */
export interface Unborne {
  readonly claim: Valued
  readonly figure: Figure
  /** What the body has for people who may be the same, in its order. */
  readonly own: readonly [Statement, ...Statement[]]
}

/** Words by which a summary speaks of other results than its own. */
const ofOthers =
  /\b(?:histor\w+|previous\w*|prior (?:stud|trial|report|analys)\w+|earlier|literature|typical\w*|expected|planned|assum\w+|hypothesi\w+|target\w*|benchmark|published|(?:other|another|separate) (?:stud|trial|cohort)\w+|interim|subgroups?|subset)\b/iu

/** More values than this of one measure are those of groups that the scopes do not tell apart. */
const mostValues = 12

/** The figures of a body, by the kind of claim that gives them. */
export class BodyFigures {
  readonly #byKind: ReadonlyMap<string, readonly Statement[]>

  constructor(body: readonly Statement[]) {
    this.#byKind = groupBy(body, ({ claim }) => claim.kind)
  }

  /** Whether any of them, whatever it measures, can be the figure of a summary. */
  have(figure: Figure, claim: Valued): boolean {
    return (this.#byKind.get(claim.kind) ?? []).some((stated) => bears(stated, figure, claim))
  }
}

/**
 * The figures of conclusions that nothing before them bears out: "a hazard ratio of 0.86" where the
 * body has 0.68 alone. What stands at the top may tell of people whom the body does not name.
 */
export function unborneFigures(
  summary: readonly Statement[],
  body: readonly Statement[],
  all: BodyFigures,
): readonly Unborne[] {
  if (body.length > mostValues) return []
  return summary.flatMap(({ claim, figures: [figure, another] }): Unborne[] => {
    if (figure === undefined || another !== undefined || figure.hedge !== undefined) return []
    if (claim.kind === 'rough-share' || ofOthers.test(claim.place.context)) return []
    const [first, ...others] = body.filter((stated) => mayBeSame(claim, stated.claim))
    if (first === undefined || first.claim.place.start > claim.place.start) return []
    return all.have(figure, claim) ? [] : [{ claim, figure, own: [first, ...others] }]
  })
}

function bears({ claim, figures }: Statement, figure: Figure, summary: Valued): boolean {
  const [first, last] = figures
  if (first !== undefined && last !== undefined && first.value <= figure.value) {
    if (figure.value <= last.value) return true
  }
  return figures.some((value) => mayAgree(figure, value, unitOf(summary), unitOf(claim)))
}
