import type { Claim } from '../claims/claim.js'
import { identityOf } from '../claims/claim-identity.js'
import type { FactReader } from '../claims/fact-reader.js'
import type { ClaimKind } from '../claims/kinds.js'
import { describeScope } from '../claims/scope.js'
import type { Plugin } from '../config/plugin.js'
import type { Location } from '../document/place.js'
import type { Diagnostic, Report } from '../report/report.js'
import { builtInPlugins } from './built-in.js'
import { checkCorpus } from './check-corpus.js'
import { circlesOf } from './circles.js'
import { type LintOptions, prepare } from './lint.js'
import { Locator } from './locator.js'

/** A claim of a fact, and which check had something to say of it. */
export interface TracedClaim {
  readonly location: Location
  readonly quote: string
  readonly subject: string
  readonly measure: string
  readonly scope: string
  readonly looks: readonly Look[]
}

/** What a check made of a claim. */
export interface Look {
  readonly check: string
  /** A severity for a finding, `verified` for what held. */
  readonly verdict: string
  readonly words: string
}

/** Everything that a corpus says of the facts behind a place or a text. */
export interface Trace {
  readonly claims: readonly TracedClaim[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Where to begin: a line of a file, perhaps a column, or words of a claim. */
export type TraceTarget =
  | { readonly path: string; readonly line: number; readonly column?: number }
  | { readonly text: string }

/**
 * Finds the claims at a place or with a text, and all claims of the same facts in the corpus: those
 * that share subject and measure. A claim of no known measure is traced alone.
 */
export async function traceFact(options: LintOptions, target: TraceTarget): Promise<Trace> {
  const request = await prepare(await builtInPlugins(), options, tracedKinds)
  const report = await checkCorpus(request)
  const locator = new Locator(new Map(request.sources.map((read) => [read.source.path, read])))
  const traced = circlesOf(request).flatMap((circle) =>
    request.facts.flatMap((reader) => {
      const claims = circle.claims.ofKinds(kindsOf(reader), true)
      const begun = new Set(
        claims.filter((claim) => isMeant(claim, locator.locate(claim.place), target)),
      )
      const facts = new Set([...begun].flatMap((claim) => factOf(claim, reader) ?? []))
      const found = claims.filter(
        (claim) => begun.has(claim) || facts.has(factOf(claim, reader) ?? ''),
      )
      // A claim that is in no group is found with each of them, and by itself.
      return found.some(({ place }) => circle.own.has(place.path)) ? found : []
    }),
  )
  const unique = new Map(traced.map((claim) => [identityOf(claim), claim])).values()
  return {
    claims: [...unique].map((claim) => traceOf(claim, locator, report)),
    diagnostics: request.diagnostics,
  }
}

function tracedKinds(plugins: readonly Plugin[]): readonly ClaimKind[] {
  return plugins.flatMap(({ facts }) => (facts === undefined ? [] : kindsOf(facts)))
}

function kindsOf({ kinds, otherKinds = [] }: FactReader): readonly ClaimKind[] {
  return [...kinds, ...otherKinds]
}

/** Claims without a subject are facts of their source alone. */
function factOf(claim: Claim, reader: FactReader): string | undefined {
  const fact = reader.factOf(claim)
  return fact && `${claim.subject?.key ?? claim.place.path}|${fact}`
}

function isMeant({ place }: Claim, { path, start, end }: Location, target: TraceTarget): boolean {
  if ('text' in target) return place.quote.includes(target.text)
  if (path !== target.path || target.line < start.line || target.line > end.line) return false
  if (target.column === undefined) return true
  const isAfter = target.line > start.line || target.column >= start.column
  return isAfter && (target.line < end.line || target.column <= end.column)
}

function traceOf(claim: Claim, locator: Locator, report: Report): TracedClaim {
  const location = locator.locate(claim.place)
  const touches = (other: Location): boolean =>
    other.path === location.path &&
    other.start.offset < location.end.offset &&
    location.start.offset < other.end.offset
  const found = report.findings
    .filter((finding) => [finding, ...finding.related].some((place) => touches(place.location)))
    .map(({ check, severity, message }) => ({ check, verdict: severity, words: message }))
  const held = report.verifications
    .filter((verification) => touches(verification.location))
    .map(({ check, how }) => ({ check, verdict: 'verified', words: how }))
  return {
    location,
    quote: claim.place.quote,
    subject: claim.subject?.name ?? '',
    measure: claim.measure.label,
    scope: describeScope(claim.scope),
    looks: [...found, ...held],
  }
}
