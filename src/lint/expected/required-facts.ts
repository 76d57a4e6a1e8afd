import type { Claim } from '../../claims/claim.js'
import { groupBy } from '../../claims/group-by.js'
import type { Place } from '../../document/place.js'
import type { ExtractedSource } from '../extract-claims.js'
import { sourceMatcher, type Folders } from '../source-globs.js'
import type { Expectation } from './expected-facts.js'

declare module '../../claims/kinds.js' {
  interface ClaimKinds {
    'required-fact': RequiredFact
  }
}

/**
 * That the project requires a source to state a fact. The subject, the measure and the scope are
 * those of the fact; the place is the beginning of the source.
 */
export interface RequiredFact {
  /** What is expected, where the configuration says so. */
  readonly fact: Claim
}

/** What the configuration requires of sources of a run, by their paths. */
export function requiredFacts(
  expectations: readonly Expectation[],
  sources: readonly ExtractedSource[],
  folders: Folders,
): ReadonlyMap<string, readonly Claim[]> {
  const documents = sources.filter(({ source }) => source.role !== 'expectation')
  const required = expectations.flatMap(({ setting, claims: [fact] }): Claim[] => {
    if (setting.sources === undefined) return []
    const isMeant = sourceMatcher(setting.sources, folders)
    return documents
      .filter(({ source }) => isMeant(source.path))
      .map((read) => requirementOf(fact, read))
  })
  return groupBy(required, ({ place }) => place.path)
}

function requirementOf(fact: Claim, { source, text }: ExtractedSource): Claim {
  const { subject, measure, scope } = fact
  const place = beginningOf(source.path, text)
  return {
    kind: 'required-fact',
    ...(subject && { subject }),
    measure,
    scope,
    value: { fact },
    place,
  }
}

/** The first line that has words; of a long one its beginning. */
function beginningOf(path: string, text: string): Place {
  const found = /\S[^\n\r]{0,119}/u.exec(text)
  const quote = found?.[0].trimEnd() ?? ''
  const start = found?.index ?? 0
  return { path, start, end: start + quote.length, quote, context: quote, at: 0 }
}
