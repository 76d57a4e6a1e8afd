import { defineCheck, groupBy, type Claim } from '../../src/index.js'
import { borrowedFigures } from './borrowed.js'
import {
  borrowedFinding,
  hedgeFinding,
  messages,
  neverGivenFinding,
  unborneFinding,
} from './findings.js'
import { wrongSides } from './hedges.js'
import { neverGiven, type Told } from './never-given.js'
import { BodyFigures, unborneFigures } from './unborne.js'
import { factOf, statementsOf, type Valued } from './statement.js'

/** A measure with more values than this has scopes that no summary tells apart. */
const mostValues = 200

export default defineCheck({
  id: 'summary-overstates',
  summary: 'What a headline or a summary says is borne out by the body of its document',
  severity: 'warning',
  reads: ['proportion', 'rough-share', 'estimate', 'ratio', 'count', 'dose', 'comparison'],
  per: 'source',
  messages,
  check(claims, { report }) {
    const valued = claims.filter(isValued)
    const figures = new BodyFigures(statementsOf(valued.filter((claim) => !sumsUp(claim))))
    for (const same of groupBy(valued, factOf).values()) {
      const summary = statementsOf(same.filter(sumsUp))
      const body = statementsOf(same.filter((claim) => !sumsUp(claim)))
      if (summary.length === 0 || body.length > mostValues) continue
      for (const found of borrowedFigures(summary, body)) report(borrowedFinding(found))
      for (const found of unborneFigures(summary, body, figures)) report(unborneFinding(found))
      for (const found of wrongSides(summary, body)) report(hedgeFinding(found))
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
  return standing !== undefined
}
