import { ClaimSet, type EqualNames } from '../claims/claim-set.js'
import type { Claim } from '../claims/claim.js'
import { describeScope } from '../claims/scope.js'
import { type AlignedFact, alignFacts, factKinds } from '../clinical/facts/index.js'
import { type MatrixFact, standings } from '../report/fact-matrix/fact-matrix.js'
import type { ExtractedSource } from './extract-claims.js'
import { Locator } from './locator.js'

/**
 * The facts that extracted sources state, the gravest standing first: what cannot all be true, what
 * differs for a reason that the text gives, what agrees, and what one source alone states.
 */
export function factsSideBySide(
  sources: readonly ExtractedSource[],
  subjects: readonly EqualNames[] = [],
): readonly MatrixFact[] {
  const locator = new Locator(new Map(sources.map((read) => [read.source.path, read])))
  const claims = new ClaimSet(
    sources.map(({ source: { path, role }, claims: own }) => ({
      path,
      claims: own,
      isExpected: role === 'expectation',
    })),
    subjects,
  ).ofKinds(factKinds, true)
  const facts = alignFacts(claims).map((fact) => described(fact, locator))
  return standings.flatMap((standing) => facts.filter((fact) => fact.standing === standing))
}

function described({ standing, claims, why }: AlignedFact, locator: Locator): MatrixFact {
  const [first] = claims
  return {
    standing,
    subject: first.subject?.name ?? '',
    measure: measureOf(first),
    scope: describeScope(first.scope),
    statements: claims.map(({ place }) => ({
      location: locator.locate(place),
      quote: place.quote,
    })),
    why,
  }
}

/** "median progression-free survival". */
function measureOf({ kind, measure, value }: Claim): string {
  if (kind !== 'estimate') return measure.label
  const { statistic = '' } = value
  return measure.label.includes(statistic) ? measure.label : `${statistic} ${measure.label}`
}
