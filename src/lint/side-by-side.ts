import type { Claim } from '../claims/claim.js'
import { identityOf } from '../claims/claim-identity.js'
import type { AlignedFact, FactReader } from '../claims/fact-reader.js'
import { describeScope } from '../claims/scope.js'
import { type MatrixFact, standings } from '../report/fact-matrix/fact-matrix.js'
import { alignClaims } from './align-claims.js'
import { circlesOf, type CircleRequest } from './circles.js'
import { Locator } from './locator.js'

/** What is set side by side, and how its claims make facts. */
export interface SideBySideRequest extends CircleRequest {
  readonly facts: readonly FactReader[]
}

/**
 * The facts that extracted sources state, the gravest standing first: what cannot all be true, what
 * differs for a reason that the text gives, what agrees, and what one source alone states.
 */
export function factsSideBySide(request: SideBySideRequest): readonly MatrixFact[] {
  const { sources } = request
  const locator = new Locator(new Map(sources.map((read) => [read.source.path, read])))
  const shown = new Set<string>()
  const facts = circlesOf(request).flatMap(({ claims, own }) =>
    request.facts.flatMap((reader) =>
      alignClaims(claims.ofKinds(reader.kinds, true), reader)
        // What is in no group stands beside each of them: a fact is shown where it has most to say.
        .filter((fact) => fact.claims.some((claim) => isNews(claim, own, shown)))
        .map((fact) => {
          for (const claim of fact.claims) shown.add(identityOf(claim))
          return described(fact, reader, locator)
        }),
    ),
  )
  return standings.flatMap((standing) => facts.filter((fact) => fact.standing === standing))
}

function isNews(claim: Claim, own: ReadonlySet<string>, shown: ReadonlySet<string>): boolean {
  return own.has(claim.place.path) && !shown.has(identityOf(claim))
}

function described(
  { standing, claims, why }: AlignedFact,
  reader: FactReader,
  locator: Locator,
): MatrixFact {
  const [first] = claims
  return {
    standing,
    subject: first.subject?.name ?? '',
    measure: reader.nameOf?.(first) ?? first.measure.label,
    scope: describeScope(first.scope),
    statements: claims.map(({ place }) => ({
      location: locator.locate(place),
      quote: place.quote,
    })),
    why,
  }
}
