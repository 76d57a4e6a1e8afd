import { defineCheck, groupBy, type Claim } from '../../src/index.js'
import { borneOut } from './borne.js'
import { borrowedFigures } from './borrowed.js'
import {
  borrowedFinding,
  hedgeFinding,
  messages,
  neverGivenFinding,
  unborneFinding,
  type Finding,
} from './findings.js'
import { wrongSides } from './hedges.js'
import { neverGiven, type Told } from './never-given.js'
import { BodyFigures, unborneFigures } from './unborne.js'
import { factOf, statementsOf, type Statement, type Valued } from './statement.js'

/** A measure with more values than this has scopes that no summary tells apart. */
const mostValues = 200

export default defineCheck({
  id: 'summary-overstates',
  summary: 'What a headline or a summary says is borne out by the body of its document',
  severity: 'warning',
  reads: ['proportion', 'rough-share', 'estimate', 'ratio', 'count', 'dose', 'comparison'],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    const valued = claims.filter(isValued)
    const figures = new BodyFigures(statementsOf(valued.filter((claim) => !sumsUp(claim))))
    for (const same of groupBy(valued, factOf).values()) {
      const summary = statementsOf(same.filter(sumsUp))
      const body = statementsOf(same.filter((claim) => !sumsUp(claim)))
      if (summary.length === 0 || body.length > mostValues) continue
      const holdAgainstBody = (statements: readonly Statement[]): readonly Finding[] => [
        ...borrowedFigures(statements, body).map(borrowedFinding),
        ...unborneFigures(statements, body, figures).map(unborneFinding),
        ...wrongSides(statements, body).map(hedgeFinding),
      ]
      for (const finding of holdAgainstBody(summary)) report(finding)
      const isRefuted = (one: Statement): boolean => holdAgainstBody([one]).length > 0
      for (const borne of borneOut(summary, body, isRefuted)) verify(borne)
    }

    const comparisons = claims.filter((claim) => claim.kind === 'comparison').filter(sumsUp)
    const body = claims.filter(isTold).filter((claim) => !sumsUp(claim))
    for (const found of neverGiven(comparisons, body)) report(neverGivenFinding(found))
  },
})

function isValued(claim: Claim): claim is Valued {
  return valuedKinds.has(claim.kind)
}

const valuedKinds: ReadonlySet<string> = new Set<Valued['kind']>([
  'proportion',
  'rough-share',
  'estimate',
  'ratio',
])

function isTold(claim: Claim): claim is Told {
  return told.has(claim.kind)
}

const told: ReadonlySet<string> = new Set<Told['kind']>(['count', 'proportion', 'estimate', 'dose'])

function sumsUp({ standing }: Claim): boolean {
  return standing === 'headline' || standing === 'summary'
}
