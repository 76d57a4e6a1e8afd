import { ClaimSet } from '../claims/claim-set.js'
import type { Claim } from '../claims/claim.js'
import { describeScope } from '../claims/scope.js'
import { type AlignedFact, alignFacts, factKinds } from '../clinical/facts/index.js'
import { type FactMatrix, type MatrixFact, standings } from '../report/fact-matrix/fact-matrix.js'
import { describeSource } from './build-report.js'
import { extractClaims, type ExtractionOptions } from './lint.js'
import { Locator } from './locator.js'

/**
 * Reads files and sets their facts side by side: what agrees, what cannot all be true, what differs
 * for a reason that the text gives, and what one source alone states.
 */
export async function compareSources(options: ExtractionOptions): Promise<FactMatrix> {
  const { sources, diagnostics } = await extractClaims(options)
  const locator = new Locator(new Map(sources.map((read) => [read.source.path, read])))
  const claims = new ClaimSet(
    sources.map((read) => ({ path: read.source.path, claims: read.claims })),
    options.config?.subjects,
  ).ofKinds(factKinds)
  const facts = alignFacts(claims).map((fact) => described(fact, locator))
  return {
    version: 1,
    sources: sources.map(describeSource),
    facts: standings.flatMap((standing) => facts.filter((fact) => fact.standing === standing)),
    diagnostics,
  }
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
